import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'

/** Of each person the purchase days of known value until the day of the persons, and the mean value of them. */
export interface PurchaseValues {
  counts: Int32Array
  /** In minor units of the main currency; NaN without any. */
  means: Float64Array
}

/** All orders of a day together are one purchase; a day with an order of unknown worth is left out. */
export function purchaseValues(
  { days }: Histories,
  { starts, ends, count }: Persons,
  { minor }: MainValues,
): PurchaseValues {
  const values = { counts: new Int32Array(count), means: new Float64Array(count) }
  for (let person = 0; person < count; person++) {
    const end = ends[person] ?? 0
    let sum = 0
    let known = 0
    let today = 0
    for (let order = starts[person] ?? 0; order < end; order++) {
      today += minor[order] ?? Number.NaN
      if (order + 1 < end && days[order + 1] === days[order]) continue
      if (!Number.isNaN(today)) {
        sum += today
        known++
      }
      today = 0
    }
    values.counts[person] = known
    values.means[person] = known === 0 ? Number.NaN : sum / known
  }
  return values
}
