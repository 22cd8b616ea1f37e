import type { CustomerFilter, CustomerRow } from '../../../shared/model/customer.ts'
import type { Connection } from '../../db/database.ts'
import { type CustomerSort, readCustomerRows } from '../../db/search.ts'
import { type CustomerIndex, pageOf } from './customer-index.ts'

export interface CustomerPage {
  sort?: CustomerSort | undefined
  /** Default: the largest or latest first, names and places from A to Z. */
  direction?: 'asc' | 'desc' | undefined
  limit: number
  offset: number
}

/** A page of the customers that fit a filter, and how many there are in all. */
export function searchCustomers(
  db: Connection,
  index: CustomerIndex,
  filter: CustomerFilter,
  { sort = 'name', direction, limit, offset }: CustomerPage,
): { total: number; customers: CustomerRow[] } {
  const chosen = index.select(filter)
  const descending = (direction ?? (sort === 'name' || sort === 'city' ? 'asc' : 'desc')) === 'desc'
  const fits = (id: number) => chosen === null || chosen.has(id)
  return {
    total: chosen?.size ?? index.total(),
    customers: readCustomerRows(db, pageOf(index.order(sort), fits, { limit, offset, descending })),
  }
}
