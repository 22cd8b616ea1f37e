import { NO_DAY } from '../../../shared/calendar.ts'
import type { ReturnAfterFirst } from '../../../shared/model/first-order-effects.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'
import { kaplanMeier, survivalOn } from '../statistics/kaplan-meier.ts'
import { rate } from '../wilson.ts'
import { firstPurchaseDays } from './purchase-days.ts'
import { SECOND_PURCHASE_DAYS, secondPurchaseOf } from './second-purchase.ts'

/**
 * How many of some persons came again after their first purchase: within a year of those who had one, and with the
 * younger ones as long as they were observed.
 * @param purchases first and second purchase days of all persons, as `firstTwoPurchases` gives them.
 * @param isMember by position among the persons.
 */
export function returnAfterFirst(
  purchases: Int32Array,
  { count, asOf }: Persons,
  isMember: (person: number) => boolean,
): ReturnAfterFirst {
  const counts = { returned: 0, stayed_away: 0, too_young: 0 }
  const longest = longestWait(purchases, asOf)
  const [events, censored] = [new Int32Array(longest + 1), new Int32Array(longest + 1)]
  for (let person = 0; person < count; person++) {
    if (!isMember(person)) continue
    const first = purchases[2 * person] ?? NO_DAY
    const second = purchases[2 * person + 1] ?? NO_DAY
    counts[secondPurchaseOf(first, second, asOf)]++
    const list = second === NO_DAY ? censored : events
    const days = (second === NO_DAY ? asOf : second) - first
    list[days] = (list[days] ?? 0) + 1
  }
  const point = survivalOn(kaplanMeier(events, censored), SECOND_PURCHASE_DAYS)
  const observed = counts.returned + counts.stayed_away
  return {
    customers: observed + counts.too_young,
    withinYear: rate(counts.returned, observed),
    tooYoung: counts.too_young,
    expected:
      point === null
        ? null
        : {
            days: SECOND_PURCHASE_DAYS,
            value: 1 - point.survival,
            low: 1 - point.high,
            high: 1 - point.low,
            atRisk: point.atRisk,
            enough: point.enough,
          },
  }
}

/** First and second purchase day of each person, one after the other. */
export function firstTwoPurchases(histories: Histories, persons: Persons): Int32Array {
  return firstPurchaseDays(histories, persons, 2)
}

function longestWait(purchases: Int32Array, asOf: number): number {
  let first = asOf
  for (let place = 0; place < purchases.length; place += 2) first = Math.min(first, purchases[place] ?? asOf)
  return asOf - first
}
