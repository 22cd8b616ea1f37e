import { Select, Stack, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/model/settings.ts'
import { useSaveSettings } from '../../app/use-settings.ts'
import { Panel } from '../../components/Panel.tsx'

export function CalculationPanel({ settings }: { settings: Settings }) {
  const { t } = useTranslation('settings')
  const save = useSaveSettings()
  const zones = [...new Set([settings.timeZone, ...Intl.supportedValuesOf('timeZone')])].toSorted()
  return (
    <Panel title={t('calculation.title')}>
      <Stack>
        <Select
          maw={360}
          label={t('calculation.timeZone')}
          description={t('calculation.timeZoneHint')}
          data={zones}
          value={settings.timeZone}
          searchable
          allowDeselect={false}
          limit={40}
          nothingFoundMessage={t('calculation.timeZoneNone')}
          onChange={timeZone => {
            if (timeZone !== null) save({ timeZone })
          }}
        />
        <Switch
          label={t('calculation.shipping')}
          description={t('calculation.shippingHint')}
          checked={settings.includeShipping}
          onChange={event => save({ includeShipping: event.currentTarget.checked })}
        />
      </Stack>
    </Panel>
  )
}
