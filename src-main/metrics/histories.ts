import type { CountedOrders, UncountedOrders } from '../../shared/model/counted-orders.ts'

/**
 * The purchase histories of a whole customer base, packed so that every figure is one pass over them:
 * orders sorted by customer, within a customer by day and within a day by value.
 */
export interface Histories {
  /** 0 where an order cannot be attributed to a person. */
  customerIds: Int32Array
  /** Whose orders they are stored as, by which the histories are refreshed; no figure asks for it. */
  ownerIds: Int32Array
  days: Int32Array
  /** By which the rows behind a figure are found. */
  orderIds: Int32Array
  valuesMinor: Float64Array
  shippingMinor: Float64Array
  quantities: Float64Array
  currencyIndexes: Uint8Array
  currencies: readonly string[]
  /** Days of orders that do not count, in any order. */
  uncountedDays: Int32Array
  uncountedOwnerIds: Int32Array
  /** First and last day with an order, counted or not; null without any. */
  range: { from: number; to: number } | null
}

/** Sorts counted orders into histories: by counting, in linear time where they come by day. */
export function buildHistories(orders: CountedOrders, uncounted: UncountedOrders): Histories {
  const starts = startsByCustomer(orders.customerIds)
  const places = placesOf(orders.customerIds, starts)
  const { length } = places
  /** The values at their places. */
  function placed<Target extends Int32Array | Float64Array | Uint8Array>(
    values: CountedOrders['days'],
    target: Target,
  ): Target {
    for (let position = 0; position < length; position++)
      target[places[position] ?? 0] = values[position] ?? 0
    return target
  }
  const histories: Histories = {
    customerIds: placed(orders.customerIds, new Int32Array(length)),
    ownerIds: placed(orders.ownerIds, new Int32Array(length)),
    days: placed(orders.days, new Int32Array(length)),
    orderIds: placed(orders.orderIds, new Int32Array(length)),
    valuesMinor: placed(orders.valuesMinor, new Float64Array(length)),
    shippingMinor: placed(orders.shippingMinor, new Float64Array(length)),
    quantities: placed(orders.quantities, new Float64Array(length)),
    currencyIndexes: placed(orders.currencyIndexes, new Uint8Array(length)),
    currencies: orders.currencies,
    uncountedDays: Int32Array.from(uncounted.days),
    uncountedOwnerIds: Int32Array.from(uncounted.ownerIds),
    range: rangeOf(orders.days, uncounted.days),
  }
  for (let customer = 1; customer < starts.length - 1; customer++)
    sortHistory(histories, starts[customer] ?? 0, starts[customer + 1] ?? 0)
  return histories
}

/** For every order the place behind the earlier ones of its customer. */
function placesOf(customerIds: CountedOrders['customerIds'], starts: Int32Array): Int32Array {
  const next = starts.slice()
  const places = new Int32Array(customerIds.length)
  for (let position = 0; position < places.length; position++) {
    const id = customerIds[position] ?? 0
    const place = next[id] ?? 0
    places[position] = place
    next[id] = place + 1
  }
  return places
}

/** By customer id the position of their first order; one more at the end. */
function startsByCustomer(customerIds: CountedOrders['customerIds']): Int32Array {
  let largest = 0
  for (let index = 0; index < customerIds.length; index++)
    largest = Math.max(largest, customerIds[index] ?? 0)
  const starts = new Int32Array(largest + 2)
  for (let index = 0; index < customerIds.length; index++) {
    const id = customerIds[index] ?? 0
    starts[id + 1] = (starts[id + 1] ?? 0) + 1
  }
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0)
  return starts
}

/**
 * Sorts one customer's orders by day, by insertion: they mostly are already. The smaller order of a day comes
 * first, so that figures do not depend on which file was imported first.
 */
function sortHistory(histories: Histories, start: number, end: number): void {
  for (let index = start + 1; index < end; index++)
    for (
      let later = index;
      later > start && compareOrders(histories, later, histories, later - 1) < 0;
      later--
    )
      swapOrders(histories, later, later - 1)
}

/** Below zero where an order of one customer stands before another one; zero only for the same order. */
export function compareOrders(one: Histories, at: number, other: Histories, otherAt: number): number {
  return (
    (one.days[at] ?? 0) - (other.days[otherAt] ?? 0) ||
    (one.valuesMinor[at] ?? 0) - (other.valuesMinor[otherAt] ?? 0) ||
    (one.shippingMinor[at] ?? 0) - (other.shippingMinor[otherAt] ?? 0) ||
    (one.quantities[at] ?? 0) - (other.quantities[otherAt] ?? 0) ||
    compareCurrencies(one, at, other, otherAt) ||
    (one.orderIds[at] ?? 0) - (other.orderIds[otherAt] ?? 0)
  )
}

function compareCurrencies(one: Histories, at: number, other: Histories, otherAt: number): number {
  const currency = one.currencies[one.currencyIndexes[at] ?? 0] ?? ''
  const otherCurrency = other.currencies[other.currencyIndexes[otherAt] ?? 0] ?? ''
  return currency < otherCurrency ? -1 : currency > otherCurrency ? 1 : 0
}

function swapOrders(histories: Histories, one: number, other: number): void {
  for (const list of ORDER_LISTS) swap(histories[list], one, other)
}

/** The lists of a history that have an entry for each order. */
export const ORDER_LISTS = [
  'customerIds',
  'ownerIds',
  'days',
  'orderIds',
  'valuesMinor',
  'shippingMinor',
  'quantities',
  'currencyIndexes',
] as const satisfies readonly (keyof Histories)[]

function swap(list: Int32Array | Float64Array | Uint8Array, one: number, other: number): void {
  const value = list[one] ?? 0
  list[one] = list[other] ?? 0
  list[other] = value
}

/** The first and last day of some lists of days; null where there are none. */
export function rangeOf(...lists: CountedOrders['days'][]): Histories['range'] {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const days of lists) {
    for (let index = 0; index < days.length; index++) {
      const day = days[index] ?? 0
      if (day < from) from = day
      if (day > to) to = day
    }
  }
  return from > to ? null : { from, to }
}

/** Where the orders of each person lie, [start, end); orders of nobody are left out. */
export interface CustomerRanges {
  customerIds: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** Lists never change once they are histories, and every figure asks for this. */
const knownRanges = new WeakMap<Int32Array, CustomerRanges>()

export function customerRanges({ customerIds }: Pick<Histories, 'customerIds'>): CustomerRanges {
  const known = knownRanges.get(customerIds)
  if (known !== undefined) return known
  const starts = new Int32Array(customerIds.length)
  let count = 0
  let previous = 0
  for (let order = 0; order < customerIds.length; order++) {
    const id = customerIds[order] ?? 0
    if (id !== previous) starts[count++] = order
    previous = id
  }
  const ranges: CustomerRanges = {
    customerIds: new Int32Array(count),
    starts: starts.slice(0, count),
    ends: new Int32Array(count),
  }
  for (let index = 0; index < count; index++) {
    ranges.customerIds[index] = customerIds[starts[index] ?? 0] ?? 0
    ranges.ends[index] = index + 1 < count ? (starts[index + 1] ?? 0) : customerIds.length
  }
  knownRanges.set(customerIds, ranges)
  return ranges
}

/** Calls back once for every person with the range [start, end) of their orders; orders of nobody are left out. */
export function forEachCustomer(
  histories: Histories,
  visit: (start: number, end: number, customerId: number) => void,
): void {
  const { customerIds, starts, ends } = customerRanges(histories)
  for (let index = 0; index < customerIds.length; index++)
    visit(starts[index] ?? 0, ends[index] ?? 0, customerIds[index] ?? 0)
}
