import type { CustomerEdit } from '../../shared/model/customer.ts'
import type { StoredGap } from '../../shared/model/quality.ts'
import { isPlausiblePostalCode } from './postal-code-shape.ts'

/** What is known about whether a person wants advertising by e-mail. */
export type ConsentKnowledge =
  /** Yes or no, on record. */
  | 'answered'
  /** A column says yes, but the owner has not said how it came about. */
  | 'unconfirmed'
  | 'unknown'
  /** Buyers of marketplaces only: their rules forbid advertising, so there is nothing to ask. */
  | 'not_needed'

/** What decides about the gaps of one customer. */
export interface GapFacts {
  shown: CustomerEdit
  /** Post to the address that is shown came back. */
  isMailReturned: boolean
  /** True where the e-mail that is shown can be written to: no relay, not made up. */
  isEmailUsable: boolean
  hasEmailTypo: boolean
  /** Bought goods or tags. */
  knowsInterests: boolean
  consent: ConsentKnowledge
  /** A stated interest, or a value in one of the owner's fields with choices. */
  knowsWishes: boolean
  countedOrders: number
  firstOrderDay: string | null
}

/** Streets that need no house number of their own: parcel stations, boxes, and those with a number in the name. */
const NUMBERLESS = /\d|postfach|post office box|\bp\.? ?o\.? ?box\b|postlagernd|\bc\.?p\.?\b|\bbp\b/i

/** What is missing about a customer, first causes only, apart from what depends on the day. */
export function customerGaps(facts: GapFacts): StoredGap[] {
  const { shown, consent } = facts
  const gaps: StoredGap[] = []
  if (shown.lastName === null && shown.company === null) gaps.push('no_name')
  if (shown.email === null || !facts.isEmailUsable) gaps.push('no_email')
  else if (facts.hasEmailTypo) gaps.push('email_typo')
  gaps.push(...addressGaps(facts))
  if (!facts.knowsInterests) gaps.push('no_products')
  if (consent === 'unknown') gaps.push('consent_unknown')
  if (consent === 'unconfirmed') gaps.push('consent_unconfirmed')
  if (!facts.knowsWishes) gaps.push('no_wish')
  if (shown.birthday === null) gaps.push('no_birthday')
  if (facts.countedOrders > 0 && facts.firstOrderDay === null) gaps.push('no_order_day')
  return gaps
}

function addressGaps({ shown, isMailReturned }: GapFacts): StoredGap[] {
  const { street, houseNumber, postalCode, city, country } = shown
  const gaps: StoredGap[] = []
  if (street === null || postalCode === null || city === null) gaps.push('no_address')
  else {
    if (houseNumber === null && !NUMBERLESS.test(street)) gaps.push('no_house_number')
    if (!isPlausiblePostalCode(postalCode, country)) gaps.push('implausible_postal_code')
    if (isMailReturned) gaps.push('address_returned')
  }
  if (country === null) gaps.push('no_country')
  return gaps
}
