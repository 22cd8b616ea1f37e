import type { ShopOrder } from './orders.ts'

/** What a file of orders holds: the truth to which an import is compared. Amounts in cents. */
export interface ShopTotals {
  orders: number
  lines: number
  pieces: number
  totalMinor: number
  shippingMinor: number
  goodsMinor: number
  refundedMinor: number
  /** Not cancelled, not fully refunded, of some value after refunds. */
  countedOrders: number
  /** Their goods minus refunds. */
  countedMinor: number
  /** People who ordered; those who cannot be told apart (same name at the same address) count as one. */
  people: number
}

/** Passes orders on and adds them up on the way; `totals` is complete once all have passed. */
export function counting(orders: Iterable<ShopOrder>): { orders: Iterable<ShopOrder>; totals: ShopTotals } {
  const totals: ShopTotals = {
    orders: 0,
    lines: 0,
    pieces: 0,
    totalMinor: 0,
    shippingMinor: 0,
    goodsMinor: 0,
    refundedMinor: 0,
    countedOrders: 0,
    countedMinor: 0,
    people: 0,
  }
  return { orders: passing(orders, totals), totals }
}

function* passing(orders: Iterable<ShopOrder>, totals: ShopTotals): Generator<ShopOrder> {
  const people = new PeopleCount()
  for (const order of orders) {
    add(totals, order)
    totals.people = people.with(order)
    yield order
  }
}

function add(totals: ShopTotals, { price, lines, state }: ShopOrder): void {
  totals.orders += 1
  totals.lines += lines.length
  for (const line of lines) totals.pieces += line.quantity
  totals.totalMinor += price.totalMinor
  totals.shippingMinor += price.shippingMinor
  totals.goodsMinor += price.goodsMinor
  totals.refundedMinor += price.refundedMinor
  const value = price.goodsMinor - price.refundedMinor
  if (state === 'cancelled' || state === 'refunded' || value <= 0) return
  totals.countedOrders += 1
  totals.countedMinor += value
}

/** Counts people; two of the same name in the same house are taken for one. */
class PeopleCount {
  readonly #known = new Set<number>()
  readonly #households = new Map<string, number>()
  #joined = 0

  with({ person }: ShopOrder): number {
    if (!this.#known.has(person.index)) {
      this.#known.add(person.index)
      const addresses = person.moved === null ? [person.address] : [person.address, person.moved.address]
      const keys = addresses.map(address =>
        [person.firstName, person.lastName, address.street, address.houseNumber, address.postalCode].join(
          '|',
        ),
      )
      if (keys.some(key => this.#households.has(key))) this.#joined += 1
      for (const key of keys) this.#households.set(key, person.index)
    }
    return this.#known.size - this.#joined
  }
}
