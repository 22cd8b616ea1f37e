import { dayFromNumber } from '../../../shared/calendar.ts'
import type { CustomerRhythm } from '../../../shared/model/customer-rhythm.ts'
import { spokenDifference, spokenSpan } from '../../../shared/spoken-span.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { type CustomerLook, lookAtCustomer } from './customer-look.ts'
import { gapsByOrder } from './gaps-by-order.ts'
import { FEWEST_OWN_GAPS } from './rhythm.ts'
import type { ShopRhythm } from './shop-rhythm.ts'

/**
 * How often a customer comes and whether they are due, for a sentence.
 * @returns null for somebody who had not bought by the day of the persons.
 */
export function customerRhythm(
  histories: Histories,
  persons: Persons,
  shop: ShopRhythm,
  customerId: number,
): CustomerRhythm | null {
  const index = personIndex(persons, customerId)
  if (index < 0) return null
  const [start, end] = [persons.starts[index] ?? 0, persons.ends[index] ?? 0]
  const look = lookAtCustomer(histories.days, start, end, shop, persons.asOf, gapsByOrder(histories))
  return rhythmOfLook(look, end - start, persons.asOf)
}

function rhythmOfLook(look: CustomerLook, orders: number, asOf: number): CustomerRhythm {
  const { expected, daysSince, overdueDays } = look
  const daysUntilDue = expected === null ? null : Math.max(0, expected.day - asOf)
  const rhythm = expected === null ? null : look.rhythmDays
  return {
    asOf: dayFromNumber(asOf),
    orders,
    purchaseDays: look.purchaseDays,
    gaps: look.purchaseDays - 1,
    enough: look.purchaseDays - 1 >= FEWEST_OWN_GAPS,
    rhythmDays: rhythm,
    source: look.source,
    isYearly: look.isYearly,
    lastDay: dayFromNumber(look.lastDay),
    daysSince,
    expected:
      expected === null
        ? null
        : {
            day: dayFromNumber(expected.day),
            from: dayFromNumber(expected.from),
            to: dayFromNumber(expected.to),
          },
    daysUntilDue,
    overdueDays: expected === null ? null : overdueDays,
    state: look.state,
    spoken: spokenRhythm(rhythm, daysSince, daysUntilDue ?? 0, overdueDays),
  }
}

function spokenRhythm(
  rhythmDays: number | null,
  daysSince: number,
  daysUntilDue: number,
  overdueDays: number,
): CustomerRhythm['spoken'] {
  const rhythm = rhythmDays === null ? null : spokenSpan(rhythmDays)
  const since = spokenSpan(daysSince)
  return {
    rhythm,
    since,
    untilDue: rhythm === null || daysUntilDue === 0 ? null : spokenDifference(rhythm, since, daysUntilDue),
    overdue: rhythm === null || overdueDays === 0 ? null : spokenDifference(since, rhythm, overdueDays),
  }
}

/** The position of a customer among the persons; -1 where they are none. */
export function personIndex({ customerIds, count }: Persons, customerId: number): number {
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = customerIds[middle] ?? 0
    if (found === customerId) return middle
    if (found < customerId) low = middle + 1
    else high = middle - 1
  }
  return -1
}
