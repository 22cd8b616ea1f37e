import { NO_DAY } from '../../../shared/calendar.ts'
import type { Histories } from '../histories.ts'
import type { Persons } from '../persons.ts'

/**
 * The first days with a purchase of each person: that of the n-th purchase of the person at position p is at
 * `p * most + n - 1`, {@link NO_DAY} where there was none until the day of the persons. Orders of one day are one
 * purchase.
 */
export function firstPurchaseDays({ days }: Histories, persons: Persons, most: number): Int32Array {
  const { count, starts, ends } = persons
  const purchases = new Int32Array(count * most).fill(NO_DAY)
  for (let person = 0; person < count; person++) {
    const end = ends[person] ?? 0
    let [place, last] = [person * most, NO_DAY]
    for (let order = starts[person] ?? 0; order < end && place < (person + 1) * most; order++) {
      const day = days[order] ?? 0
      if (day !== last) purchases[place++] = day
      last = day
    }
  }
  return purchases
}
