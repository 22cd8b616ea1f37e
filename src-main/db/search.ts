import type { CustomerFilter, CustomerRow } from '../../shared/model/customer.ts'
import type { CustomerGap } from '../../shared/model/quality.ts'
import { allOf, type Condition } from './condition.ts'
import { fieldConditionQuery } from './custom-fields.ts'
import { CUSTOMER_LIST_COLUMNS, type CustomerListRow, customerRow, platformBit } from './customer-list.ts'
import type { Connection } from './database.ts'
import { gapBits } from './gap-bits.ts'
import { IdSet } from './id-set.ts'
import { ORDERS_BY_NUMBER, orderNumberRanges } from './order-number.ts'

export type CustomerSort =
  | 'name'
  | 'city'
  | 'orders'
  | 'value'
  | 'firstOrder'
  | 'lastOrder'
  | 'addressConfirmed'

const SORT_COLUMNS: Readonly<Record<CustomerSort, string>> = {
  name: 'sort_name',
  city: 'sort_city',
  orders: 'orders',
  value: 'value_minor',
  firstOrder: 'first_order_day',
  lastOrder: 'last_order_day',
  addressConfirmed: 'address_day',
}

/**
 * The customers that fit a filter; null for everybody.
 * @param members of figures and segments that the filter names.
 * @param staleBefore an address last confirmed before this day counts as stale.
 */
export function selectCustomers(
  db: Connection,
  filter: CustomerFilter,
  members: readonly (readonly number[])[],
  staleBefore: string,
): IdSet | null {
  const found: (readonly number[])[] = [...members]
  const ids = (sql: string, values: readonly (string | number)[]) =>
    found.push(
      db
        .prepare<(string | number)[], number>(sql)
        .pluck()
        .all(...values),
    )
  const query = filter.query === undefined ? null : searchQuery(filter.query)
  if (query !== null) ids(query.sql, query.values)
  const conditions = listConditions(filter)
  if (conditions.length > 0) {
    const { sql, values } = allOf(conditions)
    // Any other index would lead to the lines themselves, which takes ten times as long.
    ids(`SELECT customer_id FROM customer_list INDEXED BY customer_list_filters WHERE ${sql}`, values)
  }
  if (filter.gap !== undefined) {
    const { sql, values } = gapQuery(filter.gap, staleBefore)
    ids(sql, values)
  }
  if (filter.flagged !== undefined) {
    ids(
      filter.flagged
        ? 'SELECT customer_id FROM flagged_customers'
        : `SELECT customer_id FROM customer_list INDEXED BY customer_list_filters
           WHERE customer_id NOT IN (SELECT customer_id FROM flagged_customers)`,
      [],
    )
  }
  for (const condition of filter.fields ?? []) {
    const { sql, values } = fieldConditionQuery(condition)
    ids(sql, values)
  }
  if (filter.ids !== undefined) {
    ids('SELECT customer_id FROM customer_list WHERE customer_id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(filter.ids),
    ])
  }
  return found.reduce<IdSet | null>(
    (chosen, next) => new IdSet(chosen === null ? next : next.filter(id => chosen.has(id))),
    null,
  )
}

/** The customers of whom something is missing. */
function gapQuery(gap: CustomerGap, staleBefore: string): Condition {
  return gap === 'address_stale'
    ? { sql: 'SELECT customer_id FROM customer_list WHERE address_day < ?', values: [staleBefore] }
    : { sql: 'SELECT customer_id FROM customer_list WHERE gaps & ? <> 0', values: [gapBits([gap])] }
}

function listConditions(filter: CustomerFilter): Condition[] {
  const parts: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values })
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
  if (filter.emailAllowed !== undefined) add(filter.emailAllowed ? 'email_code > 0' : 'email_code < 0')
  if (filter.postAllowed !== undefined) add(filter.postAllowed ? 'post_code > 0' : 'post_code < 0')
  return parts
}

/** Ids by words of any field by their beginning, or the beginning of an order number; null for an empty query. */
function searchQuery(query: string): Condition | null {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length === 0) return null
  const match = words.map(word => `"${word}"*`).join(' AND ')
  const found = 'SELECT rowid FROM customer_search WHERE customer_search MATCH ?'
  const number = query.trim()
  const byNumber =
    /\d/.test(number) && number.length >= 3 && !number.includes('@') ? orderNumberRanges(number) : null
  if (byNumber === null) return { sql: found, values: [match] }
  return {
    sql: `${found} UNION SELECT customer_id FROM orders JOIN contact_records ON contact_records.id = contact_record_id
      WHERE ${ORDERS_BY_NUMBER}`,
    values: [match, ...byNumber.flat()],
  }
}

/** All customers in ascending order of a column, then of their number. */
export function readCustomerOrder(db: Connection, sort: CustomerSort): Int32Array {
  const ids = db
    .prepare<[], number>(`SELECT customer_id FROM customer_list ORDER BY ${SORT_COLUMNS[sort]}, customer_id`)
    .pluck()
    .all()
  return Int32Array.from(ids)
}

/** Lines of the customer list, in the given order. */
export function readCustomerRows(db: Connection, ids: readonly number[]): CustomerRow[] {
  const rows = db
    .prepare<[string], CustomerListRow>(
      `SELECT ${CUSTOMER_LIST_COLUMNS} FROM customer_list WHERE customer_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids))
  const byId = new Map(rows.map(row => [row.customer_id, row]))
  return ids.flatMap(id => {
    const row = byId.get(id)
    return row === undefined ? [] : [customerRow(row)]
  })
}

export function countCustomers(db: Connection): number {
  return Number(db.prepare('SELECT COUNT(*) FROM customer_list').pluck().get())
}
