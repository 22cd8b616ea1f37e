import type { Baskets } from './baskets.ts'
import { type Histories, ORDER_LISTS, rangeOf } from './histories.ts'

/** The orders of some customers alone, as if there were no others. */
export interface GroupPurchases {
  histories: Histories
  baskets: Baskets
}

/**
 * The orders of a group by a day, and what was in them, packed as those of all customers are: every figure of orders can
 * be asked of a group. Orders that do not count belong to nobody here.
 * @param isIn tells of a customer number whether it belongs to the group; 0, nobody known, is never asked.
 * @param asOf later orders are left out, a day number.
 */
export function purchasesOfGroup(
  histories: Histories,
  baskets: Baskets,
  isIn: (customerId: number) => boolean,
  asOf: number,
): GroupPurchases {
  const positions = positionsOf(histories, isIn, asOf)
  return { histories: historiesAt(histories, positions), baskets: basketsAt(baskets, positions) }
}

function positionsOf({ customerIds, days }: Histories, isIn: (id: number) => boolean, asOf: number) {
  const positions = new Int32Array(days.length)
  let [count, person, isMember] = [0, 0, false]
  for (let order = 0; order < days.length; order++) {
    const customer = customerIds[order] ?? 0
    if (customer !== person) {
      person = customer
      isMember = customer !== 0 && isIn(customer)
    }
    if (isMember && (days[order] ?? 0) <= asOf) positions[count++] = order
  }
  return positions.subarray(0, count)
}

function historiesAt(all: Histories, positions: Int32Array): Histories {
  const group: Histories = {
    ...all,
    customerIds: new Int32Array(positions.length),
    ownerIds: new Int32Array(positions.length),
    days: new Int32Array(positions.length),
    orderIds: new Int32Array(positions.length),
    valuesMinor: new Float64Array(positions.length),
    shippingMinor: new Float64Array(positions.length),
    quantities: new Float64Array(positions.length),
    currencyIndexes: new Uint8Array(positions.length),
    uncountedDays: new Int32Array(0),
    uncountedOwnerIds: new Int32Array(0),
  }
  for (const list of ORDER_LISTS)
    for (let place = 0; place < positions.length; place++)
      group[list][place] = all[list][positions[place] ?? 0] ?? 0
  return { ...group, range: rangeOf(group.days) }
}

function basketsAt(all: Baskets, positions: Int32Array): Baskets {
  const lineStarts = new Int32Array(positions.length + 1)
  for (let place = 0; place < positions.length; place++) {
    const order = positions[place] ?? 0
    const lines = (all.lineStarts[order + 1] ?? 0) - (all.lineStarts[order] ?? 0)
    lineStarts[place + 1] = (lineStarts[place] ?? 0) + lines
  }
  const length = lineStarts.at(-1) ?? 0
  const baskets = {
    lineStarts,
    productIndexes: new Int32Array(length),
    quantities: new Float64Array(length),
    valuesMinor: new Float64Array(length),
    products: all.products,
  }
  for (let place = 0; place < positions.length; place++) {
    const start = all.lineStarts[positions[place] ?? 0] ?? 0
    const end = all.lineStarts[(positions[place] ?? 0) + 1] ?? 0
    const at = lineStarts[place] ?? 0
    baskets.productIndexes.set(all.productIndexes.subarray(start, end), at)
    baskets.quantities.set(all.quantities.subarray(start, end), at)
    baskets.valuesMinor.set(all.valuesMinor.subarray(start, end), at)
  }
  return baskets
}
