import { histogramEdges } from '../../../shared/histogram-edges.ts'
import type { ValueBar, ValueDistribution, ValueTenth } from '../../../shared/model/value-distribution.ts'
import type { Persons } from '../persons.ts'
import { quantile } from '../statistics/quantile.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** About so many bars; the last one takes in the few customers far beyond the others. */
const BARS = 12
/** So large a share of the customers lies in the other bars. */
const SHOWN_SHARE = 0.95
/** Edges are whole units of money. */
const SMALLEST_WIDTH_MINOR = 100

const TENTHS = 10

/**
 * How a value of customers is distributed, for a chart: bars with round edges, and what each tenth of the customers
 * holds of all. Customers with the same value are told apart in no figure.
 * @param values in minor units; NaN where not known.
 */
export function valueDistribution(values: Float64Array, currency: string | null): ValueDistribution {
  const sorted = values.filter(value => !Number.isNaN(value)).sort()
  // From the largest one down, as the tenths add up: they and the bars agree with it to the last digit or nearly.
  const total = sumOf(sorted, 0, sorted.length)
  return {
    currency,
    customers: sorted.length,
    unknown: values.length - sorted.length,
    valueMinor: total,
    averageMinor: sorted.length === 0 ? null : total / sorted.length,
    medianMinor: quantile(sorted, 0.5),
    bars: barsOf(sorted),
    tenths: tenthsOf(sorted, total),
    enough: sorted.length >= FEWEST_CASES,
    tenthsEnough: sorted.length >= TENTHS,
  }
}

function barsOf(sorted: Float64Array): ValueBar[] {
  const { length } = sorted
  if (length === 0) return []
  const shown = quantile(sorted, SHOWN_SHARE) ?? 0
  const edges = histogramEdges(Math.min(0, sorted[0] ?? 0), shown, {
    bins: BARS - 1,
    smallestWidth: SMALLEST_WIDTH_MINOR,
  })
  const bars: ValueBar[] = []
  let start = 0
  for (const [index, fromMinor] of edges.entries()) {
    const toMinor = edges[index + 1] ?? null
    const end = toMinor === null ? length : firstFrom(sorted, toMinor)
    // Without anybody beyond the last edge there is no such bar.
    if (toMinor !== null || end > start)
      bars.push({ fromMinor, toMinor, customers: end - start, valueMinor: sumOf(sorted, start, end) })
    start = end
  }
  return bars
}

/** Position of the first value of at least `least`. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function tenthsOf(sorted: Float64Array, total: number): ValueTenth[] {
  const { length } = sorted
  return Array.from({ length: TENTHS }, (_, index) => {
    const [start, end] = tenthBounds(length, index)
    const valueMinor = sumOf(sorted, length - end, length - start)
    return {
      tenth: index + 1,
      customers: end - start,
      valueMinor,
      share: total > 0 ? valueMinor / total : null,
      fromMinor: end > start ? (sorted[length - end] ?? 0) : null,
    }
  })
}

/** The places [start, end) of a tenth, from the most valuable customer on. */
function tenthBounds(length: number, index: number): readonly [start: number, end: number] {
  return [Math.floor((length * index) / TENTHS), Math.floor((length * (index + 1)) / TENTHS)]
}

function sumOf(sorted: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let place = end - 1; place >= start; place--) sum += sorted[place] ?? 0
  return sum
}

/** The customers of a bar, given its edges. */
export function valueBarMembers(
  { customerIds, count }: Persons,
  values: Float64Array,
  { fromMinor, toMinor }: Pick<ValueBar, 'fromMinor' | 'toMinor'>,
): number[] {
  const members: number[] = []
  for (let person = 0; person < count; person++) {
    const value = values[person] ?? Number.NaN
    if (value >= fromMinor && (toMinor === null || value < toMinor)) members.push(customerIds[person] ?? 0)
  }
  return members
}

/**
 * The customers of a tenth, most valuable ones first; of those with the same value the ones with smaller numbers are
 * taken first.
 * @param tenth 1 to 10.
 */
export function valueTenthMembers(
  { customerIds, count }: Persons,
  values: Float64Array,
  tenth: number,
): number[] {
  const known: number[] = []
  for (let person = 0; person < count; person++)
    if (!Number.isNaN(values[person] ?? Number.NaN)) known.push(person)
  known.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other)
  const [start, end] = tenthBounds(known.length, tenth - 1)
  return known.slice(start, end).map(person => customerIds[person] ?? 0)
}
