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
  /** People who ordered. */
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
  const people = new Set<number>()
  for (const order of orders) {
    add(totals, order)
    totals.people = people.add(order.person.index).size
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
