import { dayNumber, monthsBetween } from '../../../shared/calendar.ts'
import type { BasketHistory, BasketSize } from '../../../shared/model/value-figures.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'
import { BasketSums } from './basket-sums.ts'
import type { Period } from './period.ts'

/**
 * Value and items per order by month, over all counted orders of a period, also those of nobody known: cancelled and
 * fully refunded orders are no counted ones, and refunds are off the value.
 */
export function basketHistory(histories: Histories, main: MainValues, { from, to }: Period): BasketHistory {
  const months = monthsBetween(from, to)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const monthOfDay = new Uint16Array(Math.max(0, last - first + 1))
  for (const [index, month] of months.entries())
    monthOfDay.fill(index, Math.max(0, dayNumber(`${month}-01`) - first))
  const sums = new BasketSums(histories, main, months.length)
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    if (day >= first && day <= last) sums.add(monthOfDay[day - first] ?? 0, order)
  }
  return {
    from,
    to,
    currency: main.currency,
    total: sums.size(),
    months: months.map((month, index) => ({ month, ...sums.size(index) })),
  }
}

/**
 * Value and items per order by the class of the customer, as of the day of the persons: orders from a day on until
 * that one.
 * @param classes parallel to the persons: of each the position of their class, for instance RFM groups or ABC classes;
 *   persons with a position of `count` or more are left out.
 * @param count how many classes there are.
 * @param from first day that counts, a day number; without it all do.
 */
export function basketByClass(
  histories: Histories,
  persons: Persons,
  main: MainValues,
  classes: Uint8Array,
  count: number,
  from = Number.NEGATIVE_INFINITY,
): BasketSize[] {
  const sums = new BasketSums(histories, main, count)
  const { days } = histories
  for (let person = 0; person < persons.count; person++) {
    const place = classes[person] ?? count
    if (place >= count) continue
    const start = persons.starts[person] ?? 0
    for (let order = (persons.ends[person] ?? 0) - 1; order >= start && (days[order] ?? 0) >= from; order--)
      sums.add(place, order)
  }
  return Array.from({ length: count }, (_, place) => sums.size(place))
}
