import type { Histories } from '../histories.ts'
import { weekOf } from './calendar-cells.ts'
import { type Incidence, itemsOf } from './incidence.ts'
import type { KnownBaskets } from './product-orders.ts'

/** The demand for one product by week. */
export interface ProductWeeks {
  units: Int32Array
  /** The week of the first sale. */
  first: number
  /** Units of all weeks, and of the week with the most of them. */
  sum: number
  most: number
}

/**
 * The demand for products by week. Unit is a person who ordered in a week, whatever the number of orders: one person
 * with ten orders is no demand. Orders of nobody known are one person each. Weeks are counted from the first one with an
 * order.
 */
export class WeeklyUnits {
  /** The week from which they are counted; see `weekOf`. */
  readonly firstWeek: number
  /** By week all persons with an order whose contents are known. */
  readonly shop: Int32Array
  /** By place among the known baskets. */
  readonly #weeks: Int32Array
  readonly #customerIds: Int32Array
  readonly #byProduct: Incidence
  readonly #units: Int32Array
  #filled: Int32Array = new Int32Array()

  /** @param known at least one. */
  constructor({ days, customerIds }: Histories, known: KnownBaskets, byProduct: Incidence) {
    const weeks = known.orders.map(order => weekOf(days[order] ?? 0))
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const week of weeks) {
      if (week < first) first = week
      if (week > last) last = week
    }
    this.firstWeek = first
    this.#weeks = weeks.map(week => week - first)
    this.#customerIds = known.orders.map(order => customerIds[order] ?? 0)
    this.#byProduct = byProduct
    this.shop = new Int32Array(last - first + 1)
    this.#units = new Int32Array(this.shop.length)
    this.#count(Int32Array.from(known.orders.keys()), this.shop)
  }

  /**
   * By week the units of a product, valid until the next call.
   * @returns null where it was never sold.
   */
  of(product: number): ProductWeeks | null {
    for (let at = 0; at < this.#filled.length; at++) this.#units[this.#weeks[this.#filled[at] ?? 0] ?? 0] = 0
    this.#filled = itemsOf(this.#byProduct, product)
    return this.#filled.length === 0 ? null : this.#count(this.#filled, this.#units)
  }

  /** Places come by customer and day, so that a person's orders of one week follow each other. */
  #count(places: Int32Array, units: Int32Array): ProductWeeks {
    const found = { units, first: this.shop.length, sum: 0, most: 0 }
    const customerIds = this.#customerIds
    const weeks = this.#weeks
    let lastCustomer = 0
    let lastWeek = -1
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0
      const customer = customerIds[place] ?? 0
      const week = weeks[place] ?? 0
      if (customer !== 0 && customer === lastCustomer && week === lastWeek) continue
      lastCustomer = customer
      lastWeek = week
      const count = (units[week] ?? 0) + 1
      units[week] = count
      found.sum++
      if (count > found.most) found.most = count
      if (week < found.first) found.first = week
    }
    return found
  }
}
