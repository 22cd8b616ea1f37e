import type { CountedOrders } from '../../shared/model/counted-orders.ts'

/**
 * The purchase histories of a whole customer base, packed so that every figure is one pass over them:
 * orders sorted by customer, within a customer by day and within a day by value.
 */
export interface Histories {
  customerIds: Int32Array
  days: Int32Array
  valuesMinor: Float64Array
  shippingMinor: Float64Array
  quantities: Float64Array
  currencyIndexes: Uint8Array
  currencies: readonly string[]
  /** Days of orders that do not count, in any order. */
  uncountedDays: Int32Array
  /** First and last day with an order, counted or not; null without any. */
  range: { from: number; to: number } | null
}

/** Sorts counted orders into histories: by counting, in linear time where they come by day. */
export function buildHistories(orders: CountedOrders, uncountedDays: readonly number[]): Histories {
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
    days: placed(orders.days, new Int32Array(length)),
    valuesMinor: placed(orders.valuesMinor, new Float64Array(length)),
    shippingMinor: placed(orders.shippingMinor, new Float64Array(length)),
    quantities: placed(orders.quantities, new Float64Array(length)),
    currencyIndexes: placed(orders.currencyIndexes, new Uint8Array(length)),
    currencies: orders.currencies,
    uncountedDays: Int32Array.from(uncountedDays),
    range: rangeOf(orders.days, uncountedDays),
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
    for (let later = index; later > start && isBefore(histories, later, later - 1); later--)
      swapOrders(histories, later, later - 1)
}

function isBefore({ days, valuesMinor }: Histories, one: number, other: number): boolean {
  const apart = (days[one] ?? 0) - (days[other] ?? 0)
  return apart < 0 || (apart === 0 && (valuesMinor[one] ?? 0) < (valuesMinor[other] ?? 0))
}

function swapOrders(histories: Histories, one: number, other: number): void {
  const { days, valuesMinor, shippingMinor, quantities, currencyIndexes } = histories
  for (const list of [days, valuesMinor, shippingMinor, quantities, currencyIndexes]) swap(list, one, other)
}

function swap(list: Int32Array | Float64Array | Uint8Array, one: number, other: number): void {
  const value = list[one] ?? 0
  list[one] = list[other] ?? 0
  list[other] = value
}

function rangeOf(...lists: CountedOrders['days'][]): Histories['range'] {
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

/** Calls back once for every person with the range [start, end) of their orders; orders of nobody are left out. */
export function forEachCustomer(
  histories: Histories,
  visit: (start: number, end: number, customerId: number) => void,
): void {
  const { customerIds } = histories
  let start = 0
  while (start < customerIds.length) {
    const id = customerIds[start] ?? 0
    let end = start + 1
    while (end < customerIds.length && customerIds[end] === id) end++
    if (id !== 0) visit(start, end, id)
    start = end
  }
}
