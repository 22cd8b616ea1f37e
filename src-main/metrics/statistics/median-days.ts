import type { MedianDays } from '../../../shared/model/median-days.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { medianInterval } from './median-interval.ts'
import { quantile } from './quantile.ts'

/**
 * Median and quartiles of whole numbers of days.
 * @param counts by number of days how many cases there are of it.
 */
export function medianDays(counts: ArrayLike<number>): MedianDays {
  return medianOfSorted(spreadOut(counts))
}

/** The same of days that are at hand one by one, ascending. */
export function medianOfSorted(sorted: Int32Array | Float64Array): MedianDays {
  const interval = medianInterval(sorted)
  return {
    cases: sorted.length,
    median: quantile(sorted, 0.5),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    enough: sorted.length >= FEWEST_CASES,
  }
}

function spreadOut(counts: ArrayLike<number>): Int32Array {
  let cases = 0
  for (let days = 0; days < counts.length; days++) cases += counts[days] ?? 0
  const sorted = new Int32Array(cases)
  let place = 0
  for (let days = 0; days < counts.length; days++) {
    const next = place + (counts[days] ?? 0)
    sorted.fill(days, place, next)
    place = next
  }
  return sorted
}
