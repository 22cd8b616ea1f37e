import { Button, Text } from '@mantine/core'
import { IconFileImport, IconShieldLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FocusHeading } from '../../components/FocusHeading.tsx'
import { WhereToFindFiles } from '../../components/WhereToFindFiles.tsx'
import classes from './ChooseFiles.module.css'
import { importSession, useImportSession } from './import-session.ts'

/** The beginning of an import: where the files come from, and what happens to them. */
export function ChooseFiles() {
  const { t } = useTranslation('import')
  const { handingOver } = useImportSession()
  return (
    <>
      <div className={classes.drop}>
        <IconFileImport size={48} stroke={1.4} aria-hidden />
        <FocusHeading quiet>{t('choose.title')}</FocusHeading>
        <Text className={classes.text}>{t('choose.text')}</Text>
        <Button size="md" loading={handingOver} onClick={() => void importSession.pick()}>
          {t('choose.button')}
        </Button>
        <Text size="sm" c="dimmed" aria-live="polite">
          {handingOver ? t('choose.handingOver') : ''}
        </Text>
      </div>
      <div className={classes.promise}>
        <IconShieldLock size={22} stroke={1.6} aria-hidden />
        <Text size="sm">{t('choose.safe')}</Text>
      </div>
      <WhereToFindFiles />
    </>
  )
}
