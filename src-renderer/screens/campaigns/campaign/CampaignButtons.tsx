import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { campaignAddress, newCampaignAddress } from '../campaign-address.ts'
import { statusOf, useCampaignActions } from '../use-campaigns.ts'

/** What can be done with a campaign besides its lists. */
export function CampaignButtons({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { end, remove } = useCampaignActions()
  const navigate = useNavigate()
  const status = statusOf(campaign)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('campaign.print')}
      </Button>
      <Button component={Link} to={`${campaignAddress(campaign.id)}/change`} variant="default">
        {t('campaign.change')}
      </Button>
      <Button component={Link} to={newCampaignAddress({ repeat: campaign.id })} variant="default">
        {t('own.repeat')}
      </Button>
      {status !== 'draft' && (
        <Button variant="default" onClick={() => void end(campaign, status === 'running')}>
          {t(status === 'running' ? 'campaign.end' : 'campaign.endTakeBack')}
        </Button>
      )}
      <Button variant="default" onClick={() => void remove(campaign, () => navigate('/campaigns'))}>
        {t('campaign.remove')}
      </Button>
    </>
  )
}
