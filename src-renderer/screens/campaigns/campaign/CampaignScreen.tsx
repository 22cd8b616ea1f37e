import { Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { BackLink } from '../../../components/BackLink.tsx'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Page } from '../../../components/Page.tsx'
import { StatusBadge } from '../CampaignEntry.tsx'
import classes from '../Campaigns.module.css'
import { CampaignNotFound } from '../form/CampaignFormScreen.tsx'
import { useCampaigns } from '../use-campaigns.ts'
import { CampaignButtons } from './CampaignButtons.tsx'
import { CampaignSheet } from './CampaignSheet.tsx'
import { ListsPanel } from './ListsPanel.tsx'
import { MessagePanel } from './MessagePanel.tsx'
import { PeoplePanel } from './PeoplePanel.tsx'
import { ResultPanel } from './ResultPanel.tsx'
// Turns what is printed to the light appearance.
import '../../../app/printing.ts'

/** One campaign: whom it is for, what it says, its lists, and what came of it. */
export default function CampaignScreen() {
  const { id } = useParams()
  const campaigns = useCampaigns()
  if (campaigns.isError)
    return <LoadFailure error={campaigns.error} onRetry={() => void campaigns.refetch()} />
  if (campaigns.data === undefined) return <Loader m="xl" />
  const campaign = campaigns.data.find(one => String(one.id) === id)
  return campaign === undefined ? <CampaignNotFound /> : <Campaign campaign={campaign} />
}

function Campaign({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const isStarted = campaign.frozenSegmentId !== null
  return (
    <>
      <div className="no-print">
        <Page
          title={campaign.name}
          description={<StatusBadge campaign={campaign} />}
          back={<BackLink to="/campaigns">{t('back')}</BackLink>}
          actions={<CampaignButtons campaign={campaign} />}
        >
          {isStarted && <ResultPanel campaign={campaign} />}
          <div className={classes.columns}>
            <div className={classes.column}>
              <PeoplePanel campaign={campaign} />
              {isStarted && <ListsPanel campaign={campaign} />}
            </div>
            <div className={classes.column}>
              <MessagePanel campaign={campaign} />
            </div>
          </div>
        </Page>
      </div>
      <CampaignSheet campaign={campaign} />
    </>
  )
}
