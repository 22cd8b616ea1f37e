import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Panel } from '../../components/Panel.tsx'
import segmentClasses from '../segments/Segments.module.css'
import { CampaignEntry } from './CampaignEntry.tsx'
import { TemplatesPanel } from './TemplatesPanel.tsx'
import { statusOf, useCampaigns } from './use-campaigns.ts'

/** The owner's campaigns, and the ready-made ones to begin with. */
export function CampaignsPart() {
  const { t } = useTranslation(['campaigns', 'common'])
  const campaigns = useCampaigns()
  const past = campaigns.data?.filter(campaign => statusOf(campaign) === 'ended') ?? []
  const present = campaigns.data?.filter(campaign => statusOf(campaign) !== 'ended') ?? []
  return (
    <>
      {campaigns.isError && <LoadFailure error={campaigns.error} onRetry={() => void campaigns.refetch()} />}
      {!campaigns.isError && (
        <Panel title={t('campaigns:own.title')}>
          {campaigns.isPending && <Loader />}
          {campaigns.data !== undefined && present.length === 0 && (
            <p className={segmentClasses.note}>{t('campaigns:own.none')}</p>
          )}
          <CampaignEntries campaigns={present} />
        </Panel>
      )}
      {past.length > 0 && (
        <Panel title={t('campaigns:own.past')}>
          <CampaignEntries campaigns={past} />
        </Panel>
      )}
      <TemplatesPanel />
    </>
  )
}

function CampaignEntries({ campaigns }: { campaigns: readonly CampaignReport[] }) {
  if (campaigns.length === 0) return null
  return (
    <ul className={segmentClasses.list}>
      {campaigns.map(campaign => (
        <CampaignEntry key={campaign.id} campaign={campaign} />
      ))}
    </ul>
  )
}
