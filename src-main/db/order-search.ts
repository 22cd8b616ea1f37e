import type { Order, OrderItem, OrderStatus } from '../../shared/model/order.ts'
import type { Platform } from '../../shared/model/platform.ts'
import { allOf, type Condition } from './condition.ts'
import type { Connection } from './database.ts'
import { ORDERS_BY_NUMBER, ORDERS_IN_RANGE, ORDERS_WITH_NUMBER, orderNumberRanges } from './order-number.ts'

export interface OrderFilter {
  query?: string | undefined
  platforms?: readonly Platform[] | undefined
  customerId?: number | undefined
  from?: string | undefined
  to?: string | undefined
  status?: readonly OrderStatus[] | undefined
  counted?: boolean | undefined
  attributable?: boolean | undefined
  currency?: string | undefined
}

/** All conditions but the one on the number. */
function orderConditions(filter: OrderFilter): Condition[] {
  const parts: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values })
  if (filter.platforms !== undefined && filter.platforms.length > 0) {
    add(
      // The plus keeps SQLite from the index of order numbers, which leads to every single order.
      '+source_id IN (SELECT id FROM sources WHERE platform IN (SELECT value FROM json_each(?)))',
      JSON.stringify(filter.platforms),
    )
  }
  if (filter.customerId !== undefined) {
    add('contact_record_id IN (SELECT id FROM contact_records WHERE customer_id = ?)', filter.customerId)
  }
  if (filter.from !== undefined) add('day >= ?', filter.from)
  if (filter.to !== undefined) add('day <= ?', filter.to)
  if (filter.status !== undefined && filter.status.length > 0) {
    add("IFNULL(status, 'paid') IN (SELECT value FROM json_each(?))", JSON.stringify(filter.status))
  }
  if (filter.counted !== undefined) add(`counted_value_minor IS ${filter.counted ? 'NOT ' : ''}NULL`)
  if (filter.currency !== undefined) add('currency = ?', filter.currency)
  if (filter.attributable !== undefined) {
    const unknown = `contact_record_id IS NULL OR +contact_record_id IN (SELECT id FROM contact_records WHERE customer_id IN
      (SELECT customer_id FROM customer_list WHERE attributable = 0))`
    add(filter.attributable ? `NOT (${unknown})` : unknown)
  }
  return parts
}

function numberRanges({ query }: OrderFilter) {
  return query === undefined ? null : orderNumberRanges(query)
}

/** How many orders fit a filter. */
export function countOrders(db: Connection, filter: OrderFilter): number {
  const conditions = orderConditions(filter)
  const count = (condition: Condition) =>
    Number(
      db
        .prepare<(string | number)[], number>(`SELECT COUNT(*) FROM orders WHERE ${condition.sql}`)
        .pluck()
        .get(...condition.values),
    )
  const ranges = numberRanges(filter)
  if (ranges === null) return count(allOf(conditions))
  return ranges
    .map(values => count(allOf([{ sql: ORDERS_IN_RANGE, values }, ...conditions])))
    .reduce((sum, found) => sum + found, 0)
}

/** So many orders are found sooner one after the other by day than by their numbers. */
const MANY = 30_000

/**
 * A page of orders with their lines, by day and then by import.
 * @param total how many fit the filter, as {@link countOrders} says; only used to find them in less time.
 */
export function listOrders(
  db: Connection,
  filter: OrderFilter,
  page: { limit: number; offset: number; descending: boolean },
  total = 0,
): Order[] {
  const conditions = orderConditions(filter)
  const ranges = numberRanges(filter)
  if (ranges !== null)
    conditions.push({ sql: total > MANY ? ORDERS_WITH_NUMBER : ORDERS_BY_NUMBER, values: ranges.flat() })
  const { sql, values } = allOf(conditions)
  const direction = page.descending ? 'DESC' : 'ASC'
  const ids = db
    .prepare<(string | number)[], number>(
      `SELECT id FROM orders WHERE ${sql} ORDER BY day ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, page.limit, page.offset)
  return readOrders(db, ids)
}

/** Whole orders by row number, in the given order. */
export function readOrders(db: Connection, ids: readonly number[]): Order[] {
  const list = JSON.stringify(ids)
  const items = new Map<number, OrderItem[]>()
  for (const { order_id, ...item } of itemRows(db, list)) {
    const line = { ...item, isGoods: item.isGoods === 1 }
    const lines = items.get(order_id)
    if (lines) lines.push(line)
    else items.set(order_id, [line])
  }
  const orders = new Map(orderRows(db, list).map(row => [row.id, { ...row, items: items.get(row.id) ?? [] }]))
  return ids.flatMap(id => {
    const order = orders.get(id)
    return order ? [order] : []
  })
}

function itemRows(db: Connection, ids: string) {
  return db
    .prepare<[string], Omit<OrderItem, 'isGoods'> & { order_id: number; isGoods: number }>(
      `SELECT order_id, line_key AS lineKey, sku, name, variant, quantity, unit_price_minor AS unitPriceMinor,
         total_minor AS totalMinor, is_goods AS isGoods
       FROM order_items JOIN products ON products.id = product_id
       WHERE order_id IN (SELECT value FROM json_each(?)) ORDER BY order_id, position`,
    )
    .all(ids)
}

function orderRows(db: Connection, ids: string): Omit<Order, 'items'>[] {
  return db
    .prepare<[string], Omit<Order, 'items'>>(
      `SELECT orders.id, orders.source_id AS sourceId, platform AS source, sources.name AS sourceName, external_id AS externalId,
         number, day, IFNULL(status, 'paid') AS status, orders.currency, goods_minor AS goodsMinor, shipping_minor AS shippingMinor,
         tax_minor AS taxMinor, discount_minor AS discountMinor, total_minor AS totalMinor,
         IFNULL(refunded_minor, 0) AS refundedMinor, counted_value_minor AS countedValueMinor, paid_day AS paidDay,
         shipped_day AS shippedDay, voucher_code AS voucherCode, note, customer_list.customer_id AS customerId,
         customer_list.name AS customerName
       FROM orders JOIN sources ON sources.id = orders.source_id
         LEFT JOIN contact_records ON contact_records.id = contact_record_id
         LEFT JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE orders.id IN (SELECT value FROM json_each(?))`,
    )
    .all(ids)
}
