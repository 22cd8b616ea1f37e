import type { PairMonth } from '../../../shared/model/product-pairs.ts'
import { adjustedPValues } from '../statistics/benjamini-hochberg.ts'
import { monthsOfDays } from './months-of-days.ts'
import type { PairUnits } from './pair-units.ts'
import { personsBehind } from './persons-behind.ts'
import { peculiarCells, type SharePattern, sharePattern } from './share-pattern.ts'

/** With fewer joint cases, and with less than a year, nothing is said about a season. */
const FEWEST_JOINT = 30
const SHORTEST_DAYS = 365
const MONTHS = 12

/**
 * The months of the year in which pairs are bought more than the orders of these months make expect: by the test of the
 * weekdays, with false discoveries controlled over all the pairs. What one person bought again and again
 * counts for less. A month of a single year may be chance of another kind, so the number of years is told.
 * @param jointUnits by pair the cases with both products.
 * @returns by pair its months, none without a season, and null where there are too few cases or less than a year.
 */
export function pairSeasons(
  units: PairUnits,
  jointUnits: readonly (readonly number[])[],
  falseDiscoveryRate: number,
): (PairMonth[] | null)[] {
  if (jointUnits.length === 0 || daysCovered(units) < SHORTEST_DAYS) return jointUnits.map(() => null)
  const months = monthsOfDays(units.days)
  const all = yearCounts(months)
  const patterns = jointUnits.map(joint => {
    if (joint.length < FEWEST_JOINT) return null
    const ownMonths = joint.map(unit => months[unit] ?? 0)
    const { clump } = personsBehind(units.customerIds, joint)
    const variance = clump / joint.length + 1 / (units.count - joint.length)
    return { ownMonths, ...sharePattern(yearCounts(ownMonths), all, variance) }
  })
  const tested = patterns.filter(pattern => pattern !== null)
  const qValues = adjustedPValues(tested.map(({ pValue }) => pValue))
  let place = 0
  return patterns.map(pattern => {
    if (pattern === null) return null
    const isFound = (qValues[place++] ?? 1) <= falseDiscoveryRate
    return isFound ? seasonOf(pattern, pattern.ownMonths) : []
  })
}

function daysCovered({ days }: PairUnits): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    if (day < first) first = day
    if (day > last) last = day
  }
  return last - first + 1
}

/** How often each month of the year comes up. */
function yearCounts(months: Iterable<number>): Float64Array {
  const counts = new Float64Array(MONTHS)
  for (const month of months) counts[month % MONTHS] = (counts[month % MONTHS] ?? 0) + 1
  return counts
}

function seasonOf(pattern: SharePattern, months: readonly number[]): PairMonth[] {
  const isPeculiar = peculiarCells(pattern)
  return pattern.cells.flatMap(({ count, factor, low, high }, at) => {
    if (!isPeculiar[at] || factor === null || factor <= 1) return []
    const years = new Set(months.filter(month => month % MONTHS === at)).size
    return [{ month: at + 1, joint: count, factor, low: low ?? 0, high: high ?? 0, years }]
  })
}
