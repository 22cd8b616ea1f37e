import { Button, Text, Title } from '@mantine/core'
import { IconFolderOpen, IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { importSession } from '../import/import-session.ts'
import classes from './StartScreen.module.css'

/** Invites to drop files anywhere in the window, or to choose them. */
export function DropInvitation() {
  const { t } = useTranslation(['start', 'common'])
  const navigate = useNavigate()
  const chooseFiles = async () => {
    const added = await importSession.pick()
    // The import screen also says what went wrong.
    if (added > 0 || importSession.get().failure !== null) await navigate('/import')
  }
  return (
    <div className={classes.drop}>
      <IconTableImport size={48} stroke={1.3} aria-hidden />
      <Title order={2}>{t('start:drop.title')}</Title>
      <Text c="dimmed" maw="46ch">
        {t('start:drop.text')}
      </Text>
      <Button
        size="md"
        mt="sm"
        leftSection={<IconFolderOpen size={20} aria-hidden />}
        onClick={() => void chooseFiles()}
      >
        {t('common:button.chooseFiles')}
      </Button>
    </div>
  )
}
