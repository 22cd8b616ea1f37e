import type { CustomerFilter, CustomerRow } from '../../shared/model/customer.ts'
import { CUSTOMER_LIST_COLUMNS, type CustomerListRow, customerRow, platformBit } from './customer-list.ts'
import type { Connection } from './database.ts'

/** A WHERE clause with its values. */
export interface Condition {
  sql: string
  values: (string | number)[]
}

export type CustomerSort = 'name' | 'city' | 'orders' | 'value' | 'firstOrder' | 'lastOrder'

const SORT_COLUMNS: Readonly<Record<CustomerSort, string>> = {
  name: 'sort_name',
  city: 'sort_city',
  orders: 'orders',
  value: 'value_minor',
  firstOrder: 'first_order_day',
  lastOrder: 'last_order_day',
}

/**
 * The condition on `customer_list` that a filter means.
 * @param members the customers behind a figure, where the filter names one.
 */
export function customerCondition(filter: CustomerFilter, members: readonly number[] | null): Condition {
  const parts: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values })
  const query = filter.query === undefined ? null : searchCondition(filter.query)
  if (query !== null) parts.push(query)
  if (filter.platforms !== undefined && filter.platforms.length > 0) {
    add(
      'platforms & ? <> 0',
      filter.platforms.reduce((bits, platform) => bits | platformBit(platform), 0),
    )
  }
  if (filter.minOrders !== undefined) add('orders >= ?', filter.minOrders)
  if (filter.maxOrders !== undefined) add('orders <= ?', filter.maxOrders)
  if (filter.minValueMinor !== undefined) add('value_minor >= ?', filter.minValueMinor)
  if (filter.maxValueMinor !== undefined) add('value_minor <= ?', filter.maxValueMinor)
  if (filter.lastOrderFrom !== undefined) add('last_order_day >= ?', filter.lastOrderFrom)
  if (filter.lastOrderTo !== undefined) add('last_order_day <= ?', filter.lastOrderTo)
  if (filter.emailAllowed !== undefined) add('email_allowed = ?', filter.emailAllowed ? 1 : 0)
  if (filter.postAllowed !== undefined) add('post_allowed = ?', filter.postAllowed ? 1 : 0)
  if (filter.ids !== undefined)
    add('customer_id IN (SELECT value FROM json_each(?))', JSON.stringify(filter.ids))
  // The plus keeps SQLite from looking up every member; it walks the sort index and tests membership instead.
  if (members !== null) add('+customer_id IN (SELECT value FROM json_each(?))', JSON.stringify(members))
  return {
    sql: parts.map(part => `(${part.sql})`).join(' AND ') || 'TRUE',
    values: parts.flatMap(part => part.values),
  }
}

/**
 * Orders whose number begins with a text, with or without `#`. Two ranges of one index; as one condition with OR,
 * SQLite would look at every order.
 */
export const ORDER_NUMBER_SQL = `orders.id IN (
  SELECT id FROM orders WHERE source_id IN (SELECT id FROM sources) AND external_id >= ? AND external_id < ?
  UNION ALL SELECT id FROM orders WHERE source_id IN (SELECT id FROM sources) AND external_id >= ? AND external_id < ?)`

export function orderNumberValues(query: string): string[] {
  const bare = query.trim().replace(/^#/, '')
  return [bare, `${bare}\uffff`, `#${bare}`, `#${bare}\uffff`]
}

/** Words of any field by their beginning, or the beginning of an order number; null for an empty query. */
function searchCondition(query: string): Condition | null {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const number = query.trim()
  const byNumber = /\d/.test(number) && number.length >= 3 && !number.includes('@')
  if (words.length === 0) return null
  const match = words.map(word => `"${word}"*`).join(' AND ')
  const found = 'SELECT rowid FROM customer_search WHERE customer_search MATCH ?'
  if (!byNumber) return { sql: `+customer_id IN (${found})`, values: [match] }
  return {
    sql: `+customer_id IN (${found} UNION SELECT customer_id FROM orders JOIN contact_records ON contact_records.id = contact_record_id
      WHERE ${ORDER_NUMBER_SQL})`,
    values: [match, ...orderNumberValues(number)],
  }
}

/** A page of the customer list. */
export function listCustomers(
  db: Connection,
  condition: Condition,
  order: { sort: CustomerSort; descending: boolean },
  page: { limit: number; offset: number },
): CustomerRow[] {
  const direction = order.descending ? 'DESC' : 'ASC'
  return db
    .prepare<(string | number)[], CustomerListRow>(
      `SELECT ${CUSTOMER_LIST_COLUMNS} FROM customer_list WHERE ${condition.sql}
       ORDER BY ${SORT_COLUMNS[order.sort]} ${direction}, customer_id ${direction} LIMIT ? OFFSET ?`,
    )
    .all(...condition.values, page.limit, page.offset)
    .map(customerRow)
}

export function countCustomers(db: Connection, condition: Condition): number {
  return Number(
    db
      .prepare<(string | number)[], number>(`SELECT COUNT(*) FROM customer_list WHERE ${condition.sql}`)
      .pluck()
      .get(...condition.values),
  )
}
