import { Button, Loader } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStatus } from '../../app/use-status.ts'
import { KeepFocus } from '../../components/KeepFocus.tsx'
import { LoadFailure } from '../../components/LoadFailure.tsx'
import { Page } from '../../components/Page.tsx'
import { PartLinks } from '../../components/PartLinks.tsx'
import { useAddressChoice } from '../value/use-address-choice.ts'
import { CampaignsPart } from './CampaignsPart.tsx'
import { newCampaignAddress } from './campaign-address.ts'
import { NoCampaignsYet } from './NoCampaignsYet.tsx'
import { SilencePart } from './silence/SilencePart.tsx'
import { TouchpointsPart } from './touchpoints/TouchpointsPart.tsx'

const PARTS = ['campaigns', 'silence', 'touchpoints'] as const

const CONTENTS = { campaigns: CampaignsPart, silence: SilencePart, touchpoints: TouchpointsPart }

/** Occasions to write to customers: the owner's, ready-made ones, and what helps when. */
export default function CampaignsScreen() {
  const status = useStatus()
  if (status.isError) return <LoadFailure error={status.error} onRetry={() => void status.refetch()} />
  if (status.data === undefined) return <Loader m="xl" />
  return status.data.customers > 0 ? <Campaigns /> : <NoCampaignsYet />
}

function Campaigns() {
  const { t } = useTranslation('campaigns')
  const [part] = useAddressChoice('part', PARTS)
  const Content = CONTENTS[part]
  return (
    <Page
      title={t('title')}
      description={t('description')}
      actions={
        <Button component={Link} to={newCampaignAddress()} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('new')}
        </Button>
      }
    >
      <PartLinks
        label={t('part.label')}
        to="/campaigns"
        parts={PARTS.map(name => ({ name, text: t(`part.${name}`) }))}
        current={part}
      />
      <KeepFocus>
        <Content />
      </KeepFocus>
    </Page>
  )
}
