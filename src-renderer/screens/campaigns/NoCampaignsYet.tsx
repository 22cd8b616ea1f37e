import { IconSpeakerphone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NoOrdersYet } from '../../components/NoOrdersYet.tsx'
import { Page } from '../../components/Page.tsx'

/** Stands in the place of every screen of campaigns until there are customers. */
export function NoCampaignsYet() {
  const { t } = useTranslation('campaigns')
  return (
    <Page title={t('title')}>
      <NoOrdersYet icon={<IconSpeakerphone size={28} />} text={t('noOrders')} />
    </Page>
  )
}
