import { USUAL_COLUMNS, usableTarget } from '../../../shared/list-columns.ts'
import type { ListRequest } from '../../../shared/model/list.ts'
import { listFields } from '../../db/custom-fields.ts'
import { mostFrequentCountry } from '../../db/customer-list.ts'
import type { Connection } from '../../db/database.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import type { WriteRequest } from '../../exporters/written-columns.ts'
import { knownCampaign } from '../campaigns/keep-campaigns.ts'
import type { DueBy } from '../reminders/due-finder.ts'
import { permittedRecipients } from './recipients.ts'
import type { RecommendedNames } from './recommended-names.ts'
import type { StageOf } from './stage-of.ts'
import type { TopicOf } from './topic-of.ts'

const STREET_COLUMNS = ['street', 'houseNumber', 'addressLine2'] as const

/** What the people and the columns of a list follow from. */
export type PeopleRequest = Omit<ListRequest, 'asOf'>

/** What lists can say of people that is not read from the database. */
export interface ListFigures {
  /** null where the list is to hold no recommendations. */
  recommended: RecommendedNames | null
  /** null where the list is to hold no stages. */
  stageOf: StageOf | null
  /** null where the list is to hold no topics. */
  topicOf: TopicOf | null
  /** null where the list is not to say why people are due. */
  dueBy: DueBy | null
}

/** Those of some customers who may be contacted, with all that the list is to say of them, in the given order. */
export function listPeople(
  db: Connection,
  customerIds: readonly number[],
  { channel, purpose, columns, fields }: PeopleRequest,
  { recommended, stageOf, topicOf, dueBy }: ListFigures,
): Recipient[] {
  const wanted = new Set(columns ?? USUAL_COLUMNS[channel])
  const people = permittedRecipients(db, customerIds, channel, purpose, {
    ownFields: fields !== undefined && fields.length > 0,
    lastProduct: wanted.has('lastProduct'),
    lastContact: wanted.has('lastContact'),
    phone: wanted.has('phone'),
    street: STREET_COLUMNS.some(column => wanted.has(column)),
  })
  return people.map(person => ({
    ...person,
    ...(recommended !== null && { recommendations: recommended(person.customerId) }),
    ...(stageOf !== null && { stage: stageOf(person.customerId) }),
    ...(topicOf !== null && { topic: topicOf(person.customerId) }),
    ...(dueBy !== null && { dueBy: dueBy(person.customerId) }),
  }))
}

/**
 * The request with the owner's fields that the list is to hold, in the owner's order, the shop's country, and the voucher
 * of the campaign that it is for.
 * @throws ExpectedFailure `not_found` for a campaign that is no more.
 */
export function writeRequest(db: Connection, request: PeopleRequest): WriteRequest {
  const { fields } = request
  return {
    ...request,
    voucherCode: voucherFor(db, request),
    ownFields: fields === undefined ? [] : listFields(db).filter(field => fields.includes(field.id)),
    ...(request.channel === 'post' && { ownCountry: mostFrequentCountry(db) ?? 'DE' }),
  }
}

/** All lists of a campaign have the voucher that its text names, whatever is asked for; labels are addresses alone. */
function voucherFor(db: Connection, request: PeopleRequest): string | undefined {
  const { campaignId, target, voucherCode } = request
  if (campaignId === undefined) return voucherCode
  const { message } = knownCampaign(db, campaignId)
  return usableTarget(target, request) === 'labels' ? undefined : message.voucherCode
}
