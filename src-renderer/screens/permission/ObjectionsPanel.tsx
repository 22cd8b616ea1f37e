import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Panel } from '../../components/Panel.tsx'

/** Where an objection to advertising goes, and what it does. */
export function ObjectionsPanel() {
  const { t } = useTranslation('permission')
  return (
    <Panel title={t('objections.title')}>
      <Stack gap="xs">
        <Text>{t('objections.text')}</Text>
        <Text>{t('objections.final')}</Text>
        <Text>{t('objections.fetch')}</Text>
        <div>
          <Button component={Link} to="/customers?find" variant="default">
            {t('objections.link')}
          </Button>
        </div>
      </Stack>
    </Panel>
  )
}
