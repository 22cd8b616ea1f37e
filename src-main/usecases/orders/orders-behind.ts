import type { OrderMembers } from '../../../shared/model/order-members.ts'
import type { Connection } from '../../db/database.ts'
import { IdSet } from '../../db/id-set.ts'
import { type OrderFilter, selectOrderIds } from '../../db/order-search.ts'
import type { Histories } from '../../metrics/histories.ts'
import type { Remember } from '../customers/customer-index.ts'
import type { FigureSources } from '../figures/figure-sources.ts'
import { ordersOfFigure } from '../figures/order-members.ts'

export interface SearchedIn {
  db: Connection
  remember: Remember
  sources: FigureSources
}

/**
 * The numbers of the orders behind a figure, those that fit a filter, by day and then by number. They are kept, as a list
 * may be all orders of a large shop and is read page by page.
 */
export function ordersBehind(
  { db, remember, sources }: SearchedIn,
  of: OrderMembers,
  filter: OrderFilter,
): Int32Array {
  const behind = remember(`ordersBehind|${JSON.stringify(of)}`, () => {
    const all = remember('ordersByDay', () => ordersByDay(sources.figures.histories()))
    return keptOf(all, new IdSet(ordersOfFigure(sources, of)))
  })
  if (Object.values(filter).every(condition => condition === undefined)) return behind
  return remember(`ordersBehind|${JSON.stringify([of, filter])}`, () =>
    keptOf(behind, new IdSet(selectOrderIds(db, filter))),
  )
}

/** More than any number of an order. */
const SPAN = 2 ** 31

/** The numbers of all counted orders by day, those of one day by number. */
function ordersByDay({ days, orderIds }: Histories): Int32Array {
  // As plain numbers they are sorted in a fraction of the time that a comparison of pairs takes.
  const keys = new Float64Array(days.length)
  for (let order = 0; order < keys.length; order++)
    keys[order] = (days[order] ?? 0) * SPAN + (orderIds[order] ?? 0)
  keys.sort()
  const sorted = new Int32Array(keys.length)
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0
    sorted[place] = key - Math.floor(key / SPAN) * SPAN
  }
  return sorted
}

/** Those of a list that are in a set, in the same order; written out, as `filter` takes many times as long. */
function keptOf(ids: Int32Array, set: IdSet): Int32Array {
  const kept = new Int32Array(Math.min(ids.length, set.size))
  let count = 0
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] ?? 0
    if (set.has(id)) kept[count++] = id
  }
  return kept.subarray(0, count)
}
