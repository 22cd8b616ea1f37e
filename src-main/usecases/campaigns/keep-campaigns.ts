import type { CalendarDay } from '../../../shared/calendar.ts'
import { type Campaign, type CampaignEdit, campaignEditSchema } from '../../../shared/model/campaign.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  insertCampaign,
  listsOfCampaign,
  readCampaign,
  setCampaignEnd,
  setCampaignRemoved,
  setCampaignStart,
  updateCampaign,
} from '../../db/campaigns.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { setFrozenSegmentRemoved } from '../../db/segments.ts'
import { freezeSegment } from '../segments/keep-segments.ts'
import type { SegmentFinder } from '../segments/segment-finder.ts'

/** @throws ExpectedFailure `not_found`. */
export function knownCampaign(db: Connection, id: number): Campaign {
  const campaign = readCampaign(db, id)
  if (campaign === null) throw new ExpectedFailure({ code: 'not_found', what: 'campaign' })
  return campaign
}

/**
 * Adds a campaign, or changes it; whom it is for stays once it was started.
 * @returns its number, and what it was before, to put that back; null for a new one.
 * @throws ExpectedFailure `not_found`.
 */
export function saveCampaign(
  db: Connection,
  { id, ...edit }: CampaignEdit & { id?: number | undefined },
): { id: number; before: CampaignEdit | null } {
  return inTransaction(db, () => {
    if (id === undefined) return { id: insertCampaign(db, edit), before: null }
    const campaign = knownCampaign(db, id)
    const segment = campaign.frozenSegmentId === null ? edit.segment : campaign.segment
    updateCampaign(db, id, { ...edit, segment })
    return { id, before: campaignEditSchema.parse(campaign) }
  })
}

/**
 * Keeps whom the segment of a campaign means today, for good. One that was started already stays as it is.
 * @returns the number of the list of its people.
 * @throws ExpectedFailure `not_found` for the campaign or its segment.
 */
export function startCampaign(
  db: Connection,
  segments: Pick<SegmentFinder, 'ruleOf' | 'members'>,
  id: number,
  { today, nowMs }: { today: CalendarDay; nowMs: number },
): number {
  return inTransaction(db, () => {
    const { name, segment, frozenSegmentId: before } = knownCampaign(db, id)
    if (before !== null) return before
    // A list that is frozen already may be for several campaigns.
    const frozenSegmentId =
      segment.kind === 'frozen' ? segment.id : freezePeople(db, segments, { name, segment }, { today, nowMs })
    setCampaignStart(db, id, { day: today, frozenSegmentId })
    return frozenSegmentId
  })
}

function freezePeople(
  db: Connection,
  segments: Pick<SegmentFinder, 'ruleOf' | 'members'>,
  { name, segment }: Pick<Campaign, 'name' | 'segment'>,
  { today, nowMs }: { today: CalendarDay; nowMs: number },
): number {
  const rule = segments.ruleOf(segment, today)
  if (rule === null) throw new ExpectedFailure({ code: 'invalid', field: 'segment' })
  const segmentId = segment.kind === 'saved' ? segment.id : null
  return freezeSegment(db, { segmentId, name, rule }, segments.members(segment, today), nowMs)
}

/**
 * Takes a start back, as long as no list was taken out.
 * @throws ExpectedFailure `not_found`, or `invalid` where there are lists.
 */
export function takeBackStart(db: Connection, id: number): void {
  inTransaction(db, () => {
    const campaign = knownCampaign(db, id)
    if (listsOfCampaign(db, id).length > 0) throw new ExpectedFailure({ code: 'invalid', field: 'id' })
    setCampaignStart(db, id, null)
    setOwnListRemoved(db, campaign, true)
  })
}

/** Ends a campaign as of a day; null: it goes on. @throws ExpectedFailure `not_found`. */
export function endCampaign(db: Connection, id: number, day: CalendarDay | null): void {
  inTransaction(db, () => setCampaignEnd(db, knownCampaign(db, id).id, day))
}

/** Takes a campaign and the list of its people out of sight, or back into it. @throws ExpectedFailure `not_found`. */
export function setRemoved(db: Connection, id: number, removed: boolean): void {
  inTransaction(db, () => {
    const campaign = knownCampaign(db, id)
    setCampaignRemoved(db, id, removed)
    setOwnListRemoved(db, campaign, removed)
  })
}

/** A list that was frozen before the campaign is the owner's, and stays. */
function setOwnListRemoved(db: Connection, { segment, frozenSegmentId }: Campaign, removed: boolean): void {
  if (frozenSegmentId !== null && segment.kind !== 'frozen')
    setFrozenSegmentRemoved(db, frozenSegmentId, removed)
}
