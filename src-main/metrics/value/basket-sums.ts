import type { BasketSize } from '../../../shared/model/value-figures.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { FEWEST_CASES } from '../wilson.ts'

/** Running sums over orders, each in one of several places: a month, a group, a number of order. */
export class BasketSums {
  readonly #orders: Int32Array
  readonly #valued: Int32Array
  readonly #revenueMinor: Float64Array
  readonly #withItems: Int32Array
  readonly #items: Float64Array
  readonly #valuesMinor: Float64Array
  readonly #quantities: Float64Array

  constructor({ quantities }: Histories, { minor }: MainValues, places: number) {
    this.#valuesMinor = minor
    this.#quantities = quantities
    this.#orders = new Int32Array(places)
    this.#valued = new Int32Array(places)
    this.#revenueMinor = new Float64Array(places)
    this.#withItems = new Int32Array(places)
    this.#items = new Float64Array(places)
  }

  /** Adds the order at a position of the histories. */
  add(place: number, order: number): void {
    this.#orders[place] = (this.#orders[place] ?? 0) + 1
    const value = this.#valuesMinor[order] ?? Number.NaN
    if (!Number.isNaN(value)) {
      this.#valued[place] = (this.#valued[place] ?? 0) + 1
      this.#revenueMinor[place] = (this.#revenueMinor[place] ?? 0) + value
    }
    const items = this.#quantities[order] ?? 0
    if (items > 0) {
      this.#withItems[place] = (this.#withItems[place] ?? 0) + 1
      this.#items[place] = (this.#items[place] ?? 0) + items
    }
  }

  /** What the orders of some places come to; of all of them where none are named. */
  size(...places: number[]): BasketSize {
    const sum = (list: Int32Array | Float64Array) => {
      let total = 0
      if (places.length === 0) for (const value of list) total += value
      else for (const place of places) total += list[place] ?? 0
      return total
    }
    const [valuedOrders, revenueMinor] = [sum(this.#valued), sum(this.#revenueMinor)]
    const [ordersWithItems, items] = [sum(this.#withItems), sum(this.#items)]
    return {
      orders: sum(this.#orders),
      valuedOrders,
      revenueMinor,
      averageMinor: averageMinor(revenueMinor, valuedOrders),
      ordersWithItems,
      items,
      itemsPerOrder: ordersWithItems === 0 ? null : items / ordersWithItems,
      enough: valuedOrders >= FEWEST_CASES,
    }
  }
}

/** Minor units per case, rounded; null without cases. */
export function averageMinor(sumMinor: number, cases: number): number | null {
  return cases === 0 ? null : Math.round(sumMinor / cases)
}
