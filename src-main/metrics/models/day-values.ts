import type { Histories } from '../histories.ts'

/** How the value of a purchase is counted. */
export interface ValueRules {
  /** What each order is worth, at the positions of the histories; NaN where that is not known. Then no other rule counts. */
  worth?: Float64Array
  includeShipping?: boolean
  /**
   * By position in the currencies of the histories: what one minor unit is worth in the unit of all values, null
   * where that is not known. Without it minor units are taken as they are: right for a single currency only.
   */
  unitsPerMinor?: readonly (number | null)[]
}

/**
 * The mean value of a customer's repeat days, in the orders [start, end): all orders of a day together are one
 * purchase, the first day is left out. Days with an order of unknown worth do not count, nor do those on which nothing was
 * paid: they do not tell what a purchase is worth. NaN without any other.
 * Written to `result`, as it is asked for every customer.
 */
export function meanValueOfDays(
  histories: Histories,
  start: number,
  end: number,
  rules: ValueRules,
  result: { mean: number; days: number },
): void {
  const { days } = histories
  const first = days[start] ?? 0
  let sum = 0
  let count = 0
  let today = 0
  for (let index = start; index < end; index++) {
    const day = days[index] ?? 0
    if (day === first) continue
    today += worthOf(histories, index, rules)
    if (index + 1 < end && days[index + 1] === day) continue
    if (today !== 0 && !Number.isNaN(today)) {
      sum += today
      count++
    }
    today = 0
  }
  result.mean = count === 0 ? Number.NaN : sum / count
  result.days = count
}

function worthOf(
  histories: Histories,
  index: number,
  { worth, includeShipping, unitsPerMinor }: ValueRules,
): number {
  if (worth !== undefined) return worth[index] ?? Number.NaN
  const goods = histories.valuesMinor[index] ?? 0
  const minor = includeShipping === true ? goods + (histories.shippingMinor[index] ?? 0) : goods
  if (unitsPerMinor === undefined) return minor
  return minor * (unitsPerMinor[histories.currencyIndexes[index] ?? 0] ?? Number.NaN)
}
