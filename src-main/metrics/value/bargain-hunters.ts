import { dayFromNumber, NO_DAY } from '../../../shared/calendar.ts'
import type { BargainHunters, BargainLack, FirstOrderGroup } from '../../../shared/model/bargain-hunters.ts'
import type { Histories } from '../histories.ts'
import { SECOND_PURCHASE_DAYS, secondPurchaseOf } from '../loyalty/second-purchase.ts'
import type { MainValues } from '../main-values.ts'
import type { OrderTraits } from '../order-traits.ts'
import type { Persons } from '../persons.ts'
import { rateDifference } from '../statistics/rate-difference.ts'
import { rate } from '../wilson.ts'
import { averageMinor } from './basket-sums.ts'

/** How a customer's first order was bought. */
export const FIRST_ORDER = { unknown: 0, fullPrice: 1, discounted: 2 } as const

/**
 * Of each person how the first order was bought, as {@link FIRST_ORDER}: discounted where all orders of the first day
 * had a discount, at full price where one of them had none, and unknown where that cannot be told.
 */
export function firstOrderKinds(
  { days }: Histories,
  { starts, ends, firstDays, count }: Persons,
  { discountsMinor }: Pick<OrderTraits, 'discountsMinor'>,
): Uint8Array {
  const kinds = new Uint8Array(count)
  for (let person = 0; person < count; person++) {
    let kind: number = FIRST_ORDER.discounted
    const end = ends[person] ?? 0
    for (let order = starts[person] ?? 0; order < end && days[order] === firstDays[person]; order++) {
      const discount = discountsMinor[order] ?? Number.NaN
      if (Number.isNaN(discount)) kind = kind === FIRST_ORDER.fullPrice ? kind : FIRST_ORDER.unknown
      else if (discount <= 0) kind = FIRST_ORDER.fullPrice
    }
    kinds[person] = kind
  }
  return kinds
}

/** Running sums of the customers of one kind. */
interface KindSums {
  customers: number
  returned: number
  firstMinor: number
  laterMinor: number
}

/**
 * Whether those who bought first with a discount come back less, and what they spend later, against those who did not.
 * Everybody gets the same time, 365 days from the first order; who has not had it yet is left out. The interval of the
 * difference is that of Newcombe (1998). That one goes with the other does not make it the cause.
 */
export function bargainHunters(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  traits: Pick<OrderTraits, 'discountsMinor'>,
): BargainHunters {
  const kinds = firstOrderKinds(histories, persons, traits)
  const sums = [0, 1, 2].map((): KindSums => ({ customers: 0, returned: 0, firstMinor: 0, laterMinor: 0 }))
  let tooYoung = 0
  for (let person = 0; person < persons.count; person++) {
    if (persons.asOf - (persons.firstDays[person] ?? 0) < SECOND_PURCHASE_DAYS) tooYoung++
    else addYear(sums[kinds[person] ?? 0], histories, persons, main, person)
  }
  const [unknown, fullPrice, discounted] = sums
  const isKnown = kinds.some(kind => kind !== FIRST_ORDER.unknown)
  return {
    asOf: dayFromNumber(persons.asOf),
    currency: main.currency,
    lack: lackOf(isKnown, discounted?.customers ?? 0, fullPrice?.customers ?? 0),
    discounted: groupOf(discounted),
    fullPrice: groupOf(fullPrice),
    unknown: unknown?.customers ?? 0,
    tooYoung,
    secondPurchase: rateDifference(returnRate(discounted), returnRate(fullPrice)),
  }
}

/** Adds the first year of a person. */
function addYear(
  sums: KindSums | undefined,
  { days }: Histories,
  { starts, ends, firstDays, asOf }: Persons,
  { minor }: MainValues,
  person: number,
): void {
  if (sums === undefined) return
  const first = firstDays[person] ?? 0
  const end = ends[person] ?? 0
  let second = NO_DAY
  for (let order = starts[person] ?? 0; order < end; order++) {
    const day = days[order] ?? 0
    if (day - first > SECOND_PURCHASE_DAYS) break
    const value = minor[order] || 0
    if (day === first) sums.firstMinor += value
    else {
      sums.laterMinor += value
      if (second === NO_DAY) second = day
    }
  }
  sums.customers++
  if (secondPurchaseOf(first, second, asOf) === 'returned') sums.returned++
}

function lackOf(isKnown: boolean, discounted: number, fullPrice: number): BargainLack | null {
  if (!isKnown) return 'no_discounts_known'
  if (discounted + fullPrice === 0) return 'too_young'
  if (discounted === 0) return 'no_discounted'
  return fullPrice === 0 ? 'all_discounted' : null
}

function groupOf(sums: KindSums | undefined): FirstOrderGroup {
  const { customers, firstMinor, laterMinor } = sums ?? { customers: 0, firstMinor: 0, laterMinor: 0 }
  return {
    customers,
    laterPerHeadMinor: averageMinor(laterMinor, customers),
    laterMinor,
    firstPerHeadMinor: averageMinor(firstMinor, customers),
    firstMinor,
  }
}

function returnRate(sums: KindSums | undefined) {
  return rate(sums?.returned ?? 0, sums?.customers ?? 0)
}

/** The customers whose first order is a year old and was bought so. */
export function firstOrderMembers(
  histories: Histories,
  persons: Persons,
  traits: Pick<OrderTraits, 'discountsMinor'>,
  of: keyof typeof FIRST_ORDER,
): number[] {
  const kinds = firstOrderKinds(histories, persons, traits)
  const members: number[] = []
  for (let person = 0; person < persons.count; person++) {
    const age = persons.asOf - (persons.firstDays[person] ?? 0)
    if (kinds[person] === FIRST_ORDER[of] && age >= SECOND_PURCHASE_DAYS)
      members.push(persons.customerIds[person] ?? 0)
  }
  return members
}
