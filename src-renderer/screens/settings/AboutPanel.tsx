import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '../../components/Panel.tsx'

export function AboutPanel({ version }: { version: string }) {
  const { t } = useTranslation('settings')
  return (
    <Panel title={t('about.title')} description={t('about.version', { version })}>
      <Stack gap="xs">
        <Text size="sm">{t('about.text')}</Text>
        <Text size="sm">{t('about.law')}</Text>
        <Text size="sm" c="dimmed">
          {t('about.licences')}
        </Text>
      </Stack>
    </Panel>
  )
}
