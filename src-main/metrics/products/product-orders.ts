import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { type Incidence, inverted } from './incidence.ts'

/** The orders of a period whose contents are known. */
export interface KnownBaskets {
  /** Their positions in the histories, ascending: by customer, then by day. */
  orders: Int32Array
  /** By place in `orders` the products, as positions in `Baskets.products`. */
  products: Incidence
}

/**
 * The orders from `first` to `last` (day numbers, both included) that have goods in them.
 * @param isWanted of an order by its position, where not all of them are; asked of each of them once.
 */
export function knownBaskets(
  { days }: Histories,
  { lineStarts, productIndexes }: Baskets,
  { first, last }: { first: number; last: number },
  isWanted?: (order: number) => boolean,
): KnownBaskets {
  const orders = new Int32Array(days.length)
  const starts = new Int32Array(days.length + 1)
  let [count, lineCount] = [0, 0]
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    const lines = (lineStarts[order + 1] ?? 0) - (lineStarts[order] ?? 0)
    if (day < first || day > last || lines === 0 || isWanted?.(order) === false) continue
    orders[count++] = order
    lineCount += lines
    starts[count] = lineCount
  }
  const items = new Int32Array(lineCount)
  let at = 0
  for (let place = 0; place < count; place++) {
    const order = orders[place] ?? 0
    const end = lineStarts[order + 1] ?? 0
    for (let line = lineStarts[order] ?? 0; line < end; line++) items[at++] = productIndexes[line] ?? 0
  }
  return { orders: orders.subarray(0, count), products: { starts: starts.subarray(0, count + 1), items } }
}

/** By product the orders that it is in, as places in `known.orders`. */
export function ordersByProduct(known: KnownBaskets, baskets: Baskets): Incidence {
  return inverted(known.products, baskets.products.length)
}
