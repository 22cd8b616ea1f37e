import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import type { Persons } from '../persons.ts'

/**
 * What each person spent from a day on until the day of the persons, in minor units of the main currency, parallel to
 * the persons. Orders in currencies without a rate are left out; NaN where there are no others, 0 without any orders.
 * @param from first day that counts; without it all do.
 */
export function personValues(
  { days }: Histories,
  { starts, ends, count }: Persons,
  { minor }: MainValues,
  from = Number.NEGATIVE_INFINITY,
): Float64Array {
  const values = new Float64Array(count)
  for (let person = 0; person < count; person++) {
    let [sum, known, unknown] = [0, 0, 0]
    const start = starts[person] ?? 0
    for (let order = (ends[person] ?? 0) - 1; order >= start && (days[order] ?? 0) >= from; order--) {
      const value = minor[order] ?? Number.NaN
      if (Number.isNaN(value)) unknown++
      else {
        sum += value
        known++
      }
    }
    values[person] = known === 0 && unknown > 0 ? Number.NaN : sum
  }
  return values
}

/**
 * What each person spent on average in an order of known value, in minor units of the main currency, parallel to the
 * persons; NaN where there is none.
 */
export function personAverages(
  { starts, ends, count }: Persons,
  { minor }: Pick<MainValues, 'minor'>,
): Float64Array {
  const averages = new Float64Array(count)
  for (let person = 0; person < count; person++) {
    let [sum, known] = [0, 0]
    for (let order = starts[person] ?? 0; order < (ends[person] ?? 0); order++) {
      const value = minor[order] ?? Number.NaN
      if (Number.isNaN(value)) continue
      sum += value
      known++
    }
    averages[person] = known === 0 ? Number.NaN : sum / known
  }
  return averages
}
