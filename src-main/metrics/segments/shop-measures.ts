import type { Histories } from '../histories.ts'
import type { OrderTraits } from '../order-traits.ts'
import type { Persons } from '../persons.ts'
import { quantilesOf } from '../statistics/quantile.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** The upper quarter begins here; null below five values. */
export function upperQuarter(values: Float64Array): number | null {
  const known = values.filter(value => value > 0)
  if (known.length < FEWEST_CASES) return null
  return Math.round(quantilesOf(known, [0.75])?.[0] ?? 0)
}

/**
 * Between which days after the first order half of the second ones come, of those who came again; null where fewer than
 * five did. At least a day, and never the wrong way round.
 */
export function secondOrderDays(
  { days }: Histories,
  { starts, ends, count }: Persons,
): { from: number; to: number } | null {
  const gaps = new Float64Array(count)
  let known = 0
  for (let person = 0; person < count; person++) {
    const start = starts[person] ?? 0
    const first = days[start] ?? 0
    for (let order = start + 1; order < (ends[person] ?? 0); order++) {
      const gap = (days[order] ?? 0) - first
      if (gap === 0) continue
      gaps[known++] = gap
      break
    }
  }
  if (known < FEWEST_CASES) return null
  const [early = 1, late = 1] = quantilesOf(gaps.subarray(0, known), [0.25, 0.75]) ?? []
  const from = Math.max(1, Math.floor(early))
  return { from, to: Math.max(from + 1, Math.ceil(late)) }
}

/** Whether any source tells of discounts. */
export function tellsDiscounts({ discountsMinor }: Pick<OrderTraits, 'discountsMinor'>): boolean {
  return discountsMinor.some(discount => !Number.isNaN(discount) && discount > 0)
}
