import type { PairKind } from '../../../shared/model/product-pairs.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import type { Incidence } from './incidence.ts'
import { knownBaskets } from './product-orders.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'

/** The cases among which pairs are counted. */
export interface PairUnits {
  kind: PairKind
  count: number
  /** By case the products that can be the first of a pair, and those that can be the second. */
  left: Incidence
  right: Incidence
  /** By case; 0 for nobody known. */
  customerIds: Int32Array
  /** By case the day of it, in `next_order` of the second order. */
  days: Int32Array
  /** By case an order at which it can be looked at, as a position in the histories: the (first) order of that day. */
  orders: Int32Array
}

/** The cases of a kind. */
export function pairUnits(
  kind: PairKind,
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
): PairUnits {
  return kind === 'same_basket'
    ? sameBasketUnits(histories, baskets, period)
    : nextOrderUnits(histories, baskets, period)
}

/** Every order of the period with known contents is a case. */
export function sameBasketUnits(histories: Histories, baskets: Baskets, period: ProductPeriod): PairUnits {
  const { orders, products } = knownBaskets(histories, baskets, daysOfPeriod(period))
  return {
    kind: 'same_basket',
    count: orders.length,
    left: products,
    right: products,
    customerIds: orders.map(order => histories.customerIds[order] ?? 0),
    days: orders.map(order => histories.days[order] ?? 0),
    orders,
  }
}

/**
 * Every person is a case whose second day of purchase lies in the period, if the contents of both days are known. All
 * orders of a day count as one.
 */
export function nextOrderUnits(histories: Histories, baskets: Baskets, period: ProductPeriod): PairUnits {
  const { days } = histories
  const { first, last } = daysOfPeriod(period)
  const persons = personsAsOf(histories, last)
  const [left, right] = [new DayBaskets(baskets), new DayBaskets(baskets)]
  const [customerIds, unitDays, orders]: [number[], number[], number[]] = [[], [], []]
  for (let index = 0; index < persons.count; index++) {
    if ((persons.dayCounts[index] ?? 0) < 2) continue
    const [start, end] = [persons.starts[index] ?? 0, persons.ends[index] ?? 0]
    const second = endOfDay(days, start, end)
    const secondDay = days[second] ?? 0
    if (secondDay < first) continue
    const secondEnd = endOfDay(days, second, end)
    if (!left.isKnown(start, second) || !right.isKnown(second, secondEnd)) continue
    left.add(start, second)
    right.add(second, secondEnd)
    customerIds.push(persons.customerIds[index] ?? 0)
    unitDays.push(secondDay)
    orders.push(second)
  }
  return {
    kind: 'next_order',
    count: orders.length,
    left: left.incidence(),
    right: right.incidence(),
    customerIds: Int32Array.from(customerIds),
    days: Int32Array.from(unitDays),
    orders: Int32Array.from(orders),
  }
}

/** The position after the orders of the day of the order at `start`. */
export function endOfDay(days: Int32Array, start: number, end: number): number {
  const day = days[start] ?? 0
  let after = start + 1
  while (after < end && days[after] === day) after++
  return after
}

/** Collects what was in the orders of one day, each product once. */
class DayBaskets {
  readonly #baskets: Baskets
  /** By product the unit that had it last. */
  readonly #lastUnit: Int32Array
  readonly #starts: number[] = [0]
  readonly #items: number[] = []

  constructor(baskets: Baskets) {
    this.#baskets = baskets
    this.#lastUnit = new Int32Array(baskets.products.length).fill(-1)
  }

  /** True where every one of the orders has its goods in it. */
  isKnown(start: number, end: number): boolean {
    const { lineStarts } = this.#baskets
    for (let order = start; order < end; order++)
      if ((lineStarts[order + 1] ?? 0) === (lineStarts[order] ?? 0)) return false
    return true
  }

  add(start: number, end: number): void {
    const { lineStarts, productIndexes } = this.#baskets
    const unit = this.#starts.length - 1
    for (let line = lineStarts[start] ?? 0; line < (lineStarts[end] ?? 0); line++) {
      const product = productIndexes[line] ?? 0
      if (this.#lastUnit[product] === unit) continue
      this.#lastUnit[product] = unit
      this.#items.push(product)
    }
    this.#starts.push(this.#items.length)
  }

  incidence(): Incidence {
    return { starts: Int32Array.from(this.#starts), items: Int32Array.from(this.#items) }
  }
}
