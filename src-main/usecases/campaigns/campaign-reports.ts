import { type CalendarDay, dayNumber, dayOfInstant } from '../../../shared/calendar.ts'
import type { CampaignReport } from '../../../shared/model/campaign.ts'
import { firstContactsOfCampaign, listCampaigns, listsOfCampaign } from '../../db/campaigns.ts'
import type { Connection } from '../../db/database.ts'
import { readAppSettings } from '../../db/settings.ts'
import {
  type CampaignOutcome,
  campaignOutcome,
  campaignResult,
} from '../../metrics/campaigns/campaign-outcome.ts'
import type { FigureBase } from '../figures/figure-base.ts'
import type { SegmentFinder } from '../segments/segment-finder.ts'
import { knownCampaign } from './keep-campaigns.ts'

/**
 * What became of those contacted for a campaign, as of a day.
 * @throws ExpectedFailure `not_found`.
 */
export function outcomeOfCampaign(
  db: Connection,
  figures: FigureBase,
  id: number,
  asOf: CalendarDay,
): CampaignOutcome {
  const { windowDays } = knownCampaign(db, id)
  const contacts = firstContactsOfCampaign(db, id)
  const first = {
    customerIds: contacts.map(({ customerId }) => customerId),
    days: contacts.map(({ day }) => dayNumber(day)),
  }
  return campaignOutcome(figures.histories(), figures.values(), first, { windowDays, asOf: dayNumber(asOf) })
}

/** All campaigns with their lists and results as of a day, the last first. */
export function campaignReports(
  db: Connection,
  figures: FigureBase,
  segments: Pick<SegmentFinder, 'members'>,
  asOf: CalendarDay,
): CampaignReport[] {
  const { timeZone } = readAppSettings(db)
  return listCampaigns(db).map(campaign => {
    const { id, frozenSegmentId } = campaign
    const outcome = outcomeOfCampaign(db, figures, id, asOf)
    return {
      ...campaign,
      people:
        frozenSegmentId === null
          ? null
          : segments.members({ kind: 'frozen', id: frozenSegmentId }, asOf).length,
      lists: listsOfCampaign(db, id).map(({ exportedAtMs, ...list }) => ({
        ...list,
        day: dayOfInstant(exportedAtMs, timeZone),
      })),
      result: campaignResult(outcome, figures.values().currency, asOf),
    }
  })
}
