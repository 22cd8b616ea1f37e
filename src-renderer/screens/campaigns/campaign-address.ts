import type { CampaignTemplate } from '../../../shared/model/campaign.ts'
import type { CustomerFilter } from '../../../shared/model/customer.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { listAddress } from '../customers/customer-view.ts'
import { writeSegmentReference } from '../segments/segment-address.ts'

export function campaignAddress(id: number): string {
  return `/campaigns/${id}`
}

/** What a new campaign begins with. */
export interface CampaignStart {
  template?: CampaignTemplate
  /** In the place of the template's own. */
  segment?: SegmentReference
  /** An earlier campaign that is done again. */
  repeat?: number
}

/** The address of the form for a new campaign. */
export function newCampaignAddress({ template, segment, repeat }: CampaignStart = {}): string {
  const parameters = new URLSearchParams()
  if (template !== undefined) parameters.set('template', template)
  if (segment !== undefined) parameters.set('segment', writeSegmentReference(segment))
  if (repeat !== undefined) parameters.set('repeat', String(repeat))
  return `/campaigns/new?${parameters}`
}

/** The address of a new list for a campaign that was started. */
export function campaignListAddress(id: number, frozenSegmentId: number): string {
  const filter: CustomerFilter = { segment: { kind: 'frozen', id: frozenSegmentId } }
  return `${listAddress(filter)}&campaign=${id}`
}
