import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { AboutPanel } from './AboutPanel.tsx'
import { AppearancePanel } from './AppearancePanel.tsx'
import { CalculationPanel } from './CalculationPanel.tsx'
import { DataPanel } from './DataPanel.tsx'
import { FieldsPanel } from './FieldsPanel.tsx'
import { RatesPanel } from './RatesPanel.tsx'

/** Everything that can be set; each change acts and is stored at once. */
export default function SettingsScreen() {
  const { t } = useTranslation(['settings', 'common'])
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  return (
    <Page title={t('settings:title')} layout="text">
      <AppearancePanel settings={status.data.settings} />
      <CalculationPanel settings={status.data.settings} />
      <RatesPanel settings={status.data.settings} today={status.data.today} />
      <FieldsPanel />
      <DataPanel status={status.data} />
      <AboutPanel version={status.data.version} />
    </Page>
  )
}
