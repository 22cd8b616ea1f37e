import { Button, Loader } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { purposeSchema } from '../../../shared/model/permission.ts'
import { useStatus } from '../../app/use-status.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { useCampaigns } from '../campaigns/use-campaigns.ts'
import { AddressCheckPanel } from './address-check/AddressCheckPanel.tsx'
import { ExportLog } from './ExportLog.tsx'
import { ExportWizard } from './ExportWizard.tsx'
import { NewsletterResults } from './NewsletterResults.tsx'
import { choiceFromAddress, filterFromAddress } from './wizard-state.ts'

/** Lists of people who may be written to: the way to a new one, what came back, and what was taken out before. */
export default function ListsScreen() {
  const { t } = useTranslation('lists')
  return (
    <Page title={t('title')} description={`${t('description')} ${t('noLegalAdvice')}`}>
      <Wizard />
      <AddressCheckPanel />
      <ExportLog />
      <NewsletterResults />
    </Page>
  )
}

/** What another screen chooses of a list, in the address. */
const CHOSEN = ['audience', 'purpose', 'channel', 'target', 'campaign']

function Wizard() {
  const { t } = useTranslation(['lists', 'common'])
  const [parameters] = useSearchParams()
  const campaignId = parameters.get('campaign')
  const campaigns = useCampaigns(campaignId !== null)
  const status = useStatus()
  if (status.isPending) return <Loader />
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data.customers === 0) {
    return (
      <Notice
        icon={<IconUsers size={28} />}
        title={t('lists:noCustomers')}
        text=""
        actions={
          <Button component={Link} to="/import">
            {t('lists:toImport')}
          </Button>
        }
      />
    )
  }
  const filter = filterFromAddress(parameters)
  if (campaignId !== null && campaigns.isError)
    return <LoadFailure error={campaigns.error} onRetry={() => void campaigns.refetch()} />
  if (campaignId !== null && campaigns.isPending) return <Loader />
  const campaign = campaigns.data?.find(({ id }) => String(id) === campaignId) ?? null
  // Another selection in the address is another list to begin with.
  return (
    <ExportWizard
      key={CHOSEN.map(name => parameters.get(name) ?? '').join(' ')}
      today={status.data.today}
      filter={filter}
      choice={choiceFromAddress(parameters)}
      purpose={purposeSchema.safeParse(parameters.get('purpose')).data}
      campaign={filter === null ? null : campaign}
    />
  )
}
