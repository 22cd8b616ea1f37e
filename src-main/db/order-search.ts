import type { Order, OrderItem, OrderStatus } from '../../shared/model/order.ts'
import type { Platform } from '../../shared/model/platform.ts'
import type { Connection } from './database.ts'
import { type Condition, ORDER_NUMBER_SQL, orderNumberValues } from './search.ts'

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

function orderCondition(filter: OrderFilter): Condition {
  const parts: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values })
  if (filter.query !== undefined && filter.query.trim() !== '')
    add(ORDER_NUMBER_SQL, ...orderNumberValues(filter.query))
  if (filter.platforms !== undefined && filter.platforms.length > 0) {
    add(
      'source_id IN (SELECT id FROM sources WHERE platform IN (SELECT value FROM json_each(?)))',
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
    const unknown = `contact_record_id IS NULL OR contact_record_id IN (SELECT id FROM contact_records WHERE customer_id IN
      (SELECT customer_id FROM customer_list WHERE attributable = 0))`
    add(filter.attributable ? `NOT (${unknown})` : unknown)
  }
  return {
    sql: parts.map(part => `(${part.sql})`).join(' AND ') || 'TRUE',
    values: parts.flatMap(part => part.values),
  }
}

/** How many orders fit a filter. */
export function countOrders(db: Connection, filter: OrderFilter): number {
  const condition = orderCondition(filter)
  return Number(
    db
      .prepare<(string | number)[], number>(`SELECT COUNT(*) FROM orders WHERE ${condition.sql}`)
      .pluck()
      .get(...condition.values),
  )
}

/** A page of orders with their lines, by day and then by import. */
export function listOrders(
  db: Connection,
  filter: OrderFilter,
  page: { limit: number; offset: number; descending: boolean },
): Order[] {
  const condition = orderCondition(filter)
  const direction = page.descending ? 'DESC' : 'ASC'
  const ids = db
    .prepare<(string | number)[], number>(
      `SELECT id FROM orders WHERE ${condition.sql} ORDER BY day ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...condition.values, page.limit, page.offset)
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
