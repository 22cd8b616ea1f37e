import { ActionIcon, Badge, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { SegmentEntry } from '../segments/SegmentEntry.tsx'
import segmentClasses from '../segments/Segments.module.css'
import { useSegmentText } from '../segments/use-segment-text.ts'
import { campaignAddress, newCampaignAddress } from './campaign-address.ts'
import { statusOf, useCampaignActions } from './use-campaigns.ts'

const COLORS = { draft: 'gray', running: 'petrol', ended: 'gray' } as const

export function StatusBadge({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const status = statusOf(campaign)
  return (
    <Badge variant={status === 'running' ? 'filled' : 'default'} color={COLORS[status]} tt="none">
      {t(`status.${status}`)}
    </Badge>
  )
}

/** A campaign in a list: where it stands, and what came of it so far. */
export function CampaignEntry({ campaign }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { remove } = useCampaignActions()
  const { id, name } = campaign
  return (
    <SegmentEntry
      name={name}
      address={campaignAddress(id)}
      sentence={useTimeText(campaign)}
      count={<Numbers campaign={campaign} />}
      buttons={
        <>
          <StatusBadge campaign={campaign} />
          <Button
            component={Link}
            to={newCampaignAddress({ repeat: id })}
            size="compact-sm"
            variant="default"
            aria-label={t('own.repeatOf', { name })}
          >
            {t('own.repeat')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('own.removeOf', { name })}
            onClick={() => void remove(campaign)}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        </>
      }
    />
  )
}

/** When a campaign was, or whom it will be for. */
function useTimeText({ startedDay, endedDay, segment }: CampaignReport): string {
  const { t } = useTranslation('campaigns')
  const whom = useSegmentText(segment) ?? ''
  if (startedDay === null) return t('own.draftLine', { segment: whom })
  if (endedDay === null) return t('own.startedLine', { day: formatDay(startedDay) })
  return t('own.endedLine', { from: formatDay(startedDay), to: formatDay(endedDay) })
}

function Numbers({ campaign: { result, startedDay } }: { campaign: CampaignReport }) {
  const { t } = useTranslation('campaigns')
  const { part, whole } = result.ordered
  if (startedDay === null) return <div className={segmentClasses.count} />
  return (
    <div className={segmentClasses.count}>
      {whole === 0 ? (
        t('own.noContacts')
      ) : (
        <>
          <span className={segmentClasses.people}>
            {t('own.contacted', { count: whole, formatted: formatCount(whole) })}
          </span>
          <span>{t('own.ordered', { formatted: formatCount(part) })}</span>
        </>
      )}
    </div>
  )
}
