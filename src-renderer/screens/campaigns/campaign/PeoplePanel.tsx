import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CampaignReport } from '../../../../shared/model/campaign.ts'
import { Panel } from '../../../components/Panel.tsx'
import { formatCount, formatDay } from '../../../i18n/format.ts'
import { filterAddress } from '../../customers/customer-view.ts'
import { useSegmentCount } from '../../segments/use-segment-count.ts'
import { useSegmentText } from '../../segments/use-segment-text.ts'
import { SegmentNumbers } from '../TemplateCard.tsx'
import { useCampaignActions } from '../use-campaigns.ts'

/** Whom a campaign is for: who belongs to its segment today, or since the start whom it meant then. */
export function PeoplePanel({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation(['campaigns', 'common'])
  const { segment, frozenSegmentId, startedDay, people } = campaign
  const segmentText = useSegmentText(segment)
  return (
    <Panel title={t('campaigns:campaign.people')} description={segmentText}>
      {frozenSegmentId === null || startedDay === null ? (
        <NotStarted campaign={campaign} />
      ) : (
        <Text>
          {t('campaigns:campaign.frozen', { day: formatDay(startedDay) })}{' '}
          <Anchor
            component={Link}
            to={filterAddress({ segment: { kind: 'frozen', id: frozenSegmentId } })}
            underline="always"
          >
            {t('common:count.customers', { count: people ?? 0, formatted: formatCount(people ?? 0) })}
          </Anchor>
        </Text>
      )}
    </Panel>
  )
}

function NotStarted({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { start } = useCampaignActions()
  const count = useSegmentCount(campaign.segment, true).data?.customers
  return (
    <Stack gap="sm" align="flex-start">
      <div role="status">
        {t('campaign.today')}{' '}
        <SegmentNumbers segment={campaign.segment} name={t('campaign.people')} isReady />
      </div>
      <Text size="sm" c="dimmed">
        {t(count === 0 ? 'campaign.nobody' : 'campaign.startText')}
      </Text>
      <Button disabled={count === undefined || count === 0} onClick={() => void start(campaign)}>
        {t('campaign.start')}
      </Button>
    </Stack>
  )
}
