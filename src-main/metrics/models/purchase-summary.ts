import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../histories.ts'
import { type Persons, personsAsOf } from '../persons.ts'
import { meanValueOfDays, type ValueRules } from './day-values.ts'

const DAYS_PER_WEEK = 7

export interface SummaryOptions extends ValueRules {
  /** Everything after this day is unknown. */
  asOf: CalendarDay
  /** Days in the unit of time; a week where nothing is said. */
  daysPerUnit?: number
}

/** A week in the unit of the times. */
export function weekOf({ daysPerUnit = DAYS_PER_WEEK }: Pick<SummaryOptions, 'daysPerUnit'>): number {
  return DAYS_PER_WEEK / daysPerUnit
}

/**
 * What the purchase models know of every customer, as parallel lists by ascending customer id. Times are in weeks
 * or in the unit that was asked for.
 */
export interface PurchaseSummary {
  customerIds: Int32Array
  /** x: days with a purchase after the first one. Several orders of a day are one purchase. */
  repeats: Int32Array
  /** t_x: from the first purchase to the last one. */
  recencies: Float64Array
  /** T: from the first purchase to `asOf`. */
  ages: Float64Array
  /** Mean value of the repeat days whose value is known; NaN without any. */
  meanValues: Float64Array
  /** How many these are: as many as `repeats`, except where a currency has no rate. */
  valuedRepeats: Int32Array
}

/**
 * Histories up to `asOf` as the purchase models read them; customers whose first purchase is later are left out.
 * @param persons as of that day, where they are at hand.
 */
export function summarisePurchases(
  histories: Histories,
  options: SummaryOptions,
  persons: Persons = personsAsOf(histories, dayNumber(options.asOf)),
): PurchaseSummary {
  const { asOf } = persons
  const { daysPerUnit = DAYS_PER_WEEK } = options
  const size = persons.count
  const summary: PurchaseSummary = {
    customerIds: persons.customerIds,
    repeats: new Int32Array(size),
    recencies: new Float64Array(size),
    ages: new Float64Array(size),
    meanValues: new Float64Array(size),
    valuedRepeats: new Int32Array(size),
  }
  const values = { mean: 0, days: 0 }
  for (let person = 0; person < size; person++) {
    const first = persons.firstDays[person] ?? 0
    const repeats = (persons.dayCounts[person] ?? 1) - 1
    summary.repeats[person] = repeats
    summary.recencies[person] = ((persons.lastDays[person] ?? 0) - first) / daysPerUnit
    summary.ages[person] = (asOf - first) / daysPerUnit
    if (repeats === 0) {
      summary.meanValues[person] = Number.NaN
      continue
    }
    meanValueOfDays(histories, persons.starts[person] ?? 0, persons.ends[person] ?? 0, options, values)
    summary.meanValues[person] = values.mean
    summary.valuedRepeats[person] = values.days
  }
  return summary
}

/**
 * Purchase days after `after` up to and with `upTo`, of the customers whose first purchase lies not after `after`:
 * parallel to a summary as of `after`.
 */
export function purchaseDaysBetween(histories: Histories, after: CalendarDay, upTo: CalendarDay): Int32Array {
  const to = dayNumber(upTo)
  const { days, customerIds } = histories
  const known = personsAsOf(histories, dayNumber(after))
  const counts = new Int32Array(known.count)
  for (let person = 0; person < known.count; person++) {
    const id = known.customerIds[person] ?? 0
    let last = known.lastDays[person] ?? 0
    let count = 0
    for (let order = known.ends[person] ?? 0; customerIds[order] === id; order++) {
      const day = days[order] ?? 0
      if (day > to) break
      if (day > last) count++
      last = day
    }
    counts[person] = count
  }
  return counts
}
