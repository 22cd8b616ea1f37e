import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PLATFORMS } from '../../../shared/model/platform.ts'
import { useStatus } from '../../app/use-status.ts'
import { Panel } from '../../components/Panel.tsx'
import { SourceName } from '../../components/SourceName.tsx'

/** Why buyers of marketplaces are in no advertising list, and which sources that is about. */
export function MarketplacesPanel() {
  const { t } = useTranslation('permission')
  const sources = useStatus().data?.sources ?? []
  const marketplaces = sources.filter(source => PLATFORMS[source.platform].marketplace)
  return (
    <Panel title={t('marketplaces.title')}>
      <Stack gap="xs">
        <Text>{t('marketplaces.text')}</Text>
        <Text>{t('marketplaces.exception')}</Text>
        <Text>{t('marketplaces.relay')}</Text>
        {marketplaces.length === 0 ? (
          <Text c="dimmed">{t('marketplaces.none')}</Text>
        ) : (
          <Group gap="xs">
            <Text fw={600}>{t('marketplaces.sources')}:</Text>
            {marketplaces.map(source => (
              <SourceName key={source.id} source={source} />
            ))}
          </Group>
        )}
      </Stack>
    </Panel>
  )
}
