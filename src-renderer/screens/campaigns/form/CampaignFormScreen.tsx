import { Button, Loader } from '@mantine/core'
import { IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import {
  type CampaignEdit,
  type CampaignReport,
  campaignEditSchema,
  campaignTemplateSchema,
} from '../../../../shared/model/campaign.ts'
import { useStatus } from '../../../app/use-status.ts'
import { LoadFailure } from '../../../components/LoadFailure.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Page } from '../../../components/Page.tsx'
import { currentLanguage } from '../../../i18n/index.ts'
import { readSegmentReference } from '../../segments/segment-address.ts'
import { draftCampaign } from '../campaign-draft.ts'
import { NoCampaignsYet } from '../NoCampaignsYet.tsx'
import { useCampaigns } from '../use-campaigns.ts'
import { CampaignForm } from './CampaignForm.tsx'

/** A new campaign, by the address from a template, for a segment or as a repetition; or one that is changed. */
export default function CampaignFormScreen() {
  const { id } = useParams()
  const [parameters] = useSearchParams()
  const campaigns = useCampaigns()
  const status = useStatus()
  for (const query of [status, campaigns])
    if (query.isError) return <LoadFailure error={query.error} onRetry={() => void query.refetch()} />
  if (campaigns.data === undefined || status.data === undefined) return <Loader m="xl" />
  if (status.data.customers === 0) return <NoCampaignsYet />
  const named = (text: string | null | undefined) => campaigns.data.find(one => String(one.id) === text)
  if (id === undefined)
    return <CampaignForm key={`${parameters}`} edit={newCampaign(parameters, named)} campaign={null} />
  const campaign = named(id)
  if (campaign === undefined) return <CampaignNotFound />
  return <CampaignForm key={id} edit={campaignEditSchema.parse(campaign)} campaign={campaign} />
}

function newCampaign(
  parameters: URLSearchParams,
  named: (id: string | null) => CampaignReport | undefined,
): CampaignEdit {
  const repeated = named(parameters.get('repeat'))
  // Whom its rule means now, not whom it meant then.
  if (repeated !== undefined) return campaignEditSchema.parse(repeated)
  const template = campaignTemplateSchema.safeParse(parameters.get('template'))
  const segment = readSegmentReference(parameters.get('segment'))
  return draftCampaign(template.success ? template.data : null, segment, currentLanguage())
}

export function CampaignNotFound() {
  const { t } = useTranslation('campaigns')
  return (
    <Page title={t('title')}>
      <Notice
        icon={<IconSpeakerphone size={28} />}
        title={t('notFound')}
        text=""
        actions={
          <Button component={Link} to="/campaigns">
            {t('back')}
          </Button>
        }
      />
    </Page>
  )
}
