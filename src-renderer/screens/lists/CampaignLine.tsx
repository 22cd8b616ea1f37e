import { Alert, Anchor } from '@mantine/core'
import { IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { campaignAddress } from '../campaigns/campaign-address.ts'

export interface CampaignLineProps {
  campaign: CampaignReport
  /** False where the list is for other people than those of the campaign. */
  isItsOwn: boolean
}

/** Says which campaign a list is for, and leads there. */
export function CampaignLine({ campaign: { id, name }, isItsOwn }: CampaignLineProps) {
  const { t } = useTranslation('campaigns')
  return (
    <Alert color={isItsOwn ? 'petrol' : 'ochre'} icon={<IconSpeakerphone aria-hidden />} mb="md" py="xs">
      {isItsOwn ? t('lists.forCampaign', { name }) : t('lists.otherPeople')}{' '}
      <Anchor component={Link} to={campaignAddress(id)} inherit underline="always">
        {t('lists.toCampaign')}
      </Anchor>
    </Alert>
  )
}
