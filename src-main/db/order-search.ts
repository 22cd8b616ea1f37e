import type { FlagKind } from '../../shared/model/flag.ts'
import type { Order, OrderItem, OrderStatus, Refund } from '../../shared/model/order.ts'
import type { Platform } from '../../shared/model/platform.ts'
import type { OrderGap } from '../../shared/model/quality.ts'
import { allOf, type Condition } from './condition.ts'
import type { Connection } from './database.ts'
import { ORDERS_BY_NUMBER, ORDERS_IN_RANGE, ORDERS_WITH_NUMBER, orderNumberRanges } from './order-number.ts'
import { orderGapCondition } from './quality.ts'

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
  currencies?: readonly string[] | undefined
  gap?: OrderGap | undefined
  flagged?: boolean | undefined
  shippingDays?: { min: number; max: number | null } | undefined
  sourceId?: number | undefined
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
    const own = 'SELECT id FROM contact_records WHERE customer_id = ?'
    // Also what a payment service shows of those orders under another record.
    add(
      `(contact_record_id IN (${own}) OR orders.id IN (SELECT payment_id FROM orders AS paid
        JOIN order_payments ON order_id = paid.id WHERE paid.contact_record_id IN (${own})))`,
      filter.customerId,
      filter.customerId,
    )
  }
  if (filter.from !== undefined) add('day >= ?', filter.from)
  if (filter.to !== undefined) add('day <= ?', filter.to)
  if (filter.status !== undefined && filter.status.length > 0) {
    add("IFNULL(status, 'paid') IN (SELECT value FROM json_each(?))", JSON.stringify(filter.status))
  }
  if (filter.counted !== undefined) add(`counted_value_minor IS ${filter.counted ? 'NOT ' : ''}NULL`)
  if (filter.currency !== undefined) add('currency = ?', filter.currency)
  if (filter.currencies !== undefined)
    add('currency IN (SELECT value FROM json_each(?))', JSON.stringify(filter.currencies))
  if (filter.gap !== undefined) add(orderGapCondition(filter.gap))
  if (filter.flagged !== undefined)
    add(`orders.id ${filter.flagged ? '' : 'NOT '}IN (SELECT order_id FROM flagged_orders)`)
  if (filter.sourceId !== undefined) add('+source_id = ?', filter.sourceId)
  if (filter.shippingDays !== undefined) {
    const { min, max } = filter.shippingDays
    add("shipping_days >= ? AND status IS NOT 'cancelled'", min)
    if (max !== null) add('shipping_days <= ?', max)
  }
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

/** The numbers of the orders that fit a filter, in any order. */
export function selectOrderIds(db: Connection, filter: OrderFilter): number[] {
  const conditions = orderConditions(filter)
  const ranges = numberRanges(filter)
  if (ranges !== null) conditions.push({ sql: ORDERS_BY_NUMBER, values: ranges.flat() })
  const { sql, values } = allOf(conditions)
  return db
    .prepare<(string | number)[], number>(`SELECT id FROM orders WHERE ${sql}`)
    .pluck()
    .all(...values)
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
  const refunds = readRefunds(db, list)
  const paidOrders = readPaidOrders(db, list)
  const orders = new Map(
    orderRows(db, list).map(row => {
      const parts = { items: items.get(row.id) ?? [], refunds: refunds.get(row.id) ?? [] }
      const { buyer, paymentOf } = paidOrders.get(row.id) ?? { buyer: null, paymentOf: null }
      return [row.id, { ...row, ...parts, ...(row.customerId === null && buyer), paymentOf }]
    }),
  )
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

/** Single refunds by order and then by day; those of an order's payments where its own files state none. */
function readRefunds(db: Connection, ids: string): Map<number, Refund[]> {
  const own = db
    .prepare<[string], Refund & { orderId: number }>(
      `SELECT order_id AS orderId, refund_id AS id, day, amount_minor AS amountMinor
       FROM order_refunds WHERE order_id IN (SELECT value FROM json_each(?))`,
    )
    .all(ids)
  const ofPayments = db
    .prepare<[string], Refund & { orderId: number }>(
      `SELECT order_payments.order_id AS orderId, refund_id AS id, day, amount_minor AS amountMinor
       FROM order_payments JOIN order_refunds ON order_refunds.order_id = payment_id
       WHERE order_payments.order_id IN (SELECT value FROM json_each(?))`,
    )
    .all(ids)
  const withOwn = new Set(own.map(row => row.orderId))
  const refunds = new Map<number, Refund[]>()
  for (const { orderId, ...refund } of [...own, ...ofPayments.filter(row => !withOwn.has(row.orderId))]) {
    const list = refunds.get(orderId)
    if (list) list.push(refund)
    else refunds.set(orderId, [refund])
  }
  for (const list of refunds.values())
    list.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.id.localeCompare(b.id))
  return refunds
}

interface PaidOrder {
  paymentOf: NonNullable<Order['paymentOf']>
  buyer: Pick<Order, 'customerId' | 'customerName'>
}

/** The orders that payments are for with who made them, by the payment's number. */
function readPaidOrders(db: Connection, ids: string): Map<number, PaidOrder> {
  const rows = db
    .prepare<[string], PaidOrder['paymentOf'] & PaidOrder['buyer'] & { paymentId: number }>(
      `SELECT payment_id AS paymentId, orders.id AS orderId, number, platform AS source,
         customer_list.customer_id AS customerId, customer_list.name AS customerName
       FROM order_payments JOIN orders ON orders.id = order_id JOIN sources ON sources.id = orders.source_id
         LEFT JOIN contact_records ON contact_records.id = contact_record_id
         LEFT JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE payment_id IN (SELECT value FROM json_each(?))`,
    )
    .all(ids)
  return new Map(
    rows.map(({ paymentId, customerId, customerName, ...paymentOf }) => [
      paymentId,
      { paymentOf, buyer: { customerId, customerName } },
    ]),
  )
}

type OrderRow = Omit<Order, 'items' | 'refunds' | 'paymentOf'>

interface StoredOrderRow extends Omit<OrderRow, 'flag' | 'isSuspicious'> {
  isSuspicious: number
  flagKind: FlagKind | null
  flagDay: string | null
  byCustomer: number | null
}

function orderRow({ flagKind, flagDay, byCustomer, ...stored }: StoredOrderRow): OrderRow {
  const row = { ...stored, isSuspicious: stored.isSuspicious === 1 }
  if (flagKind === null || flagDay === null) return { ...row, flag: null }
  return { ...row, flag: { kind: flagKind, day: flagDay, of: byCustomer === 1 ? 'customer' : 'order' } }
}

function orderRows(db: Connection, ids: string): OrderRow[] {
  return db
    .prepare<[string], StoredOrderRow>(
      `SELECT orders.id, orders.source_id AS sourceId, platform AS source, sources.name AS sourceName, external_id AS externalId,
         number, orders.day, minute, IFNULL(status, 'paid') AS status, orders.currency, goods_minor AS goodsMinor, shipping_minor AS shippingMinor,
         tax_minor AS taxMinor, discount_minor AS discountMinor, total_minor AS totalMinor,
         IFNULL(refunded_minor, 0) AS refundedMinor, counted_value_minor AS countedValueMinor, paid_day AS paidDay,
         shipped_day AS shippedDay, shipping_days AS shippingDays,
         EXISTS (SELECT 1 FROM suspicious_orders WHERE order_id = orders.id) AS isSuspicious, kind AS flagKind, flagged_orders.day AS flagDay,
         by_customer AS byCustomer, voucher_code AS voucherCode, note, customer_list.customer_id AS customerId,
         customer_list.name AS customerName
       FROM orders JOIN sources ON sources.id = orders.source_id
         LEFT JOIN flagged_orders ON flagged_orders.order_id = orders.id
         LEFT JOIN contact_records ON contact_records.id = contact_record_id
         LEFT JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE orders.id IN (SELECT value FROM json_each(?))`,
    )
    .all(ids)
    .map(orderRow)
}
