import type { OrderGap, StoredGap } from '../../shared/model/quality.ts'
import type { Connection } from './database.ts'
import { gapsOfBits } from './gap-bits.ts'

/** Each as the partial index says it, so that it serves. */
const ORDER_GAPS: Readonly<Record<OrderGap, string>> = {
  no_day: 'day IS NULL',
  no_amount: 'total_minor IS NULL AND goods_minor IS NULL',
  no_currency: 'currency IS NULL',
  no_items: 'has_items = 0',
  // Said so that no other index is taken for it, which would not be by day.
  no_buyer: 'IFNULL(contact_record_id, 0) = 0',
  no_status: 'status IS NULL',
}

/**
 * A payment of an order that another source shows has no lines of its own, and nothing is missing; nor is anything
 * expected of what the owner marked as a test or a fraud.
 */
const IS_EXPECTED = `NOT EXISTS (SELECT 1 FROM order_payments WHERE payment_id = orders.id)
  AND NOT EXISTS (SELECT 1 FROM flagged_orders WHERE order_id = orders.id)`
const NOTHING_EXPECTED =
  '(SELECT payment_id AS id FROM order_payments UNION SELECT order_id FROM flagged_orders)'

/** Orders that lack something. */
export function orderGapCondition(gap: OrderGap): string {
  return `${ORDER_GAPS[gap]} AND ${IS_EXPECTED}`
}

/** Counted without looking up every order among the payments and marked ones, of which most shops have few. */
export function countOrderGap(db: Connection, gap: OrderGap): number {
  // For counting alone the index of orders by record is the smallest.
  const lacking = gap === 'no_buyer' ? 'contact_record_id IS NULL' : ORDER_GAPS[gap]
  const others = `SELECT COUNT(*) FROM ${NOTHING_EXPECTED} AS others CROSS JOIN orders USING (id)`
  return count(db, `SELECT COUNT(*) FROM orders WHERE ${lacking}`) - count(db, `${others} WHERE ${lacking}`)
}

/** All orders but payments of other orders and marked ones. */
export function countSales(db: Connection): number {
  return (
    count(db, 'SELECT COUNT(*) FROM orders') -
    count(db, `SELECT COUNT(*) FROM ${NOTHING_EXPECTED} AS others CROSS JOIN orders USING (id)`)
  )
}

/** How many customers have each combination of gaps; buyers that cannot be attributed are among those without. */
export function countGapCombinations(db: Connection): { gaps: StoredGap[]; count: number }[] {
  return db
    .prepare<[], { gaps: number; count: number }>(
      'SELECT gaps, COUNT(*) AS count FROM customer_list GROUP BY gaps',
    )
    .all()
    .map(row => ({ gaps: gapsOfBits(row.gaps), count: row.count }))
}

/** People that the owner marked as a test or a fraud: nothing is expected of them. */
export function countFlagged(db: Connection): number {
  return count(
    db,
    'SELECT COUNT(*) FROM flagged_customers CROSS JOIN customer_list USING (customer_id) WHERE attributable = 1',
  )
}

export function countUnattributable(db: Connection): number {
  return count(db, 'SELECT COUNT(*) FROM customer_list WHERE attributable = 0')
}

/** Customers with an address that nothing confirmed since the given day. */
export function countStaleAddresses(db: Connection, staleBefore: string): number {
  return Number(
    db
      .prepare<[string], number>('SELECT COUNT(*) FROM customer_list WHERE address_day < ?')
      .pluck()
      .get(staleBefore),
  )
}

function count(db: Connection, sql: string): number {
  return Number(db.prepare(sql).pluck().get())
}
