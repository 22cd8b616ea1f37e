import type { CountedOrders } from '../../shared/model/counted-orders.ts'

/**
 * The purchase histories of a whole customer base, packed so that every figure is one pass over them:
 * orders sorted by customer and within a customer by day.
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
}

/** Sorts counted orders into histories (by counting, in linear time). */
export function buildHistories(orders: CountedOrders, uncountedDays: readonly number[]): Histories {
  const sorted = sortedPositions(orders.customerIds, orders.days)
  /** The values in the new order. */
  function reorder<Target extends Int32Array | Float64Array | Uint8Array>(
    values: readonly number[],
    target: Target,
  ): Target {
    for (let index = 0; index < target.length; index++) target[index] = values[sorted[index] ?? 0] ?? 0
    return target
  }
  const { length } = sorted
  return {
    customerIds: reorder(orders.customerIds, new Int32Array(length)),
    days: reorder(orders.days, new Int32Array(length)),
    valuesMinor: reorder(orders.valuesMinor, new Float64Array(length)),
    shippingMinor: reorder(orders.shippingMinor, new Float64Array(length)),
    quantities: reorder(orders.quantities, new Float64Array(length)),
    currencyIndexes: reorder(orders.currencyIndexes, new Uint8Array(length)),
    currencies: orders.currencies,
    uncountedDays: Int32Array.from(uncountedDays),
  }
}

function sortedPositions(customerIds: readonly number[], days: readonly number[]): Int32Array {
  let largest = 0
  for (const id of customerIds) if (id > largest) largest = id
  const starts = new Int32Array(largest + 2)
  for (const id of customerIds) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Int32Array(customerIds.length)
  for (let position = 0; position < customerIds.length; position++) {
    const id = customerIds[position] ?? 0
    const place = next[id] ?? 0
    sorted[place] = position
    next[id] = place + 1
  }
  for (let id = 0; id <= largest; id++) {
    const [start = 0, end = 0] = [starts[id], starts[id + 1]]
    // Positions break ties, so that equal days stay in the order they came.
    if (end - start > 1) sorted.subarray(start, end).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
  }
  return sorted
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
