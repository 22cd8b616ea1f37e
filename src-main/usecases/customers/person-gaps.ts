import { usableForContact } from '../../../shared/email-class.ts'
import { proposeEmail } from '../../../shared/email-typo.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { correctedIds, type Verdict } from '../../../shared/model/permission.ts'
import { PLATFORMS } from '../../../shared/model/platform.ts'
import type { StoredGap } from '../../../shared/model/quality.ts'
import { type ConsentKnowledge, customerGaps } from '../../metrics/customer-gaps.ts'
import { mailReturnedDay } from './address-standing.ts'
import type { Person } from './person.ts'
import { consentClaims } from './person-permission.ts'

/** What the list line of a person already holds. */
export interface GapContext {
  attributable: boolean
  orders: number
  firstOrderDay: string | null
  emailVerdict: Verdict
  /** A stated interest, or a value in one of the owner's fields with choices. */
  knowsWishes: boolean
}

/** What is missing about a person; nothing is expected of buyers that cannot be attributed. */
export function personGaps(person: Person, shown: CustomerEdit, context: GapContext): StoredGap[] {
  if (!context.attributable) return []
  return customerGaps({
    shown,
    isMailReturned: mailReturnedDay(person, shown) !== null,
    isEmailUsable: shown.email !== null && usableForContact(shown.email),
    // What the owner typed in is meant as it stands.
    hasEmailTypo:
      shown.email !== null && person.ownerValues.email == null && proposeEmail(shown.email) !== null,
    knowsInterests:
      person.orders.some(order => order.goods_quantity > 0) ||
      person.profiles.some(profile => profile.tags !== '[]'),
    consent: consentKnowledge(person, context.emailVerdict),
    knowsWishes: context.knowsWishes,
    countedOrders: context.orders,
    firstOrderDay: context.firstOrderDay,
  })
}

function consentKnowledge(person: Person, verdict: Verdict): ConsentKnowledge {
  const isMarketplaceOnly =
    person.records.length > 0 && person.records.every(record => PLATFORMS[record.platform].marketplace)
  if (isMarketplaceOnly) return 'not_needed'
  if (!verdict.allowed && verdict.reason === 'consent_unconfirmed') return 'unconfirmed'
  if (verdict.allowed && (verdict.ground === 'consent' || verdict.ground === 'consent_column'))
    return 'answered'
  const corrected = correctedIds(
    person.events.map(({ id, kind, corrects_event_id }) => ({
      id,
      kind,
      correctsEventId: corrects_event_id,
    })),
  )
  const hasEntry = person.events.some(
    event => event.channel === 'email' && event.kind !== 'correction' && !corrected.has(event.id),
  )
  const hasAnswer = hasEntry || consentClaims(person).some(claim => claim.channel === 'email')
  return hasAnswer || wasRefused(verdict) ? 'answered' : 'unknown'
}

/** A no that is known from elsewhere: the suppression list, or a newsletter program. */
function wasRefused(verdict: Verdict): boolean {
  if (verdict.allowed) return false
  const { reason } = verdict
  return (
    reason === 'suppressed' || reason === 'objection' || reason === 'complained' || reason === 'unsubscribed'
  )
}
