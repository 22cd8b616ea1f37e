import type { Order } from '../../../shared/model/order.ts'
import type { OrderMembers } from '../../../shared/model/order-members.ts'
import { countOrders, listOrders, type OrderFilter, readOrders } from '../../db/order-search.ts'
import { ordersBehind, type SearchedIn } from './orders-behind.ts'

export interface OrderPage {
  limit: number
  offset: number
  descending: boolean
}

/** A page of the orders that fit a filter, by day and then by import, and how many there are in all. */
export function searchOrders(
  where: SearchedIn,
  { behind, ...filter }: OrderFilter & { behind?: OrderMembers | undefined },
  page: OrderPage,
): { total: number; orders: Order[] } {
  const { db, remember } = where
  if (behind === undefined) {
    const total = remember(`orders|${JSON.stringify(filter)}`, () => countOrders(db, filter))
    // Behind the last one SQLite would look at every order to find that out again.
    return { total, orders: page.offset >= total ? [] : listOrders(db, filter, page, total) }
  }
  const found = ordersBehind(where, behind, filter)
  return { total: found.length, orders: readOrders(db, pageOf(found, page)) }
}

/** @param ascending all numbers in ascending order. */
function pageOf(ascending: Int32Array, { limit, offset, descending }: OrderPage): number[] {
  if (!descending) return [...ascending.subarray(offset, offset + limit)]
  const end = Math.max(0, ascending.length - offset)
  return [...ascending.subarray(Math.max(0, end - limit), end)].reverse()
}
