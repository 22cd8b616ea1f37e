import type { Connection } from './database.ts'

/** An order with which something went wrong. */
export interface ProblemOrder {
  customerId: number
  orderDay: string
  /** The day on which that was known: of the refund, of the late dispatch, else of the order. */
  day: string
}

/**
 * Orders since a day that money went back for, or that waited too long for dispatch; also those that do not count any
 * more because all of it went back. Cancelled ones, payments and what the owner flagged are none.
 */
export function readProblemOrders(db: Connection, fromDay: string, lateAfterDays: number): ProblemOrder[] {
  return db
    .prepare<[{ from: string; late: number }], ProblemOrder>(
      `SELECT customer_id AS customerId, orders.day AS orderDay,
         MAX(orders.day, IFNULL(IIF(shipping_days > @late, shipped_day, NULL), orders.day),
           IFNULL((SELECT MAX(order_refunds.day) FROM order_refunds WHERE order_id = orders.id), orders.day)) AS day
       FROM orders JOIN contact_records ON contact_records.id = contact_record_id
       WHERE orders.day >= @from AND status <> 'cancelled'
         AND (refunded_minor > 0 OR status IN ('refunded', 'partially_refunded') OR shipping_days > @late)
         AND orders.id NOT IN (SELECT order_id FROM flagged_orders)
         AND orders.id NOT IN (SELECT payment_id FROM order_payments)
       ORDER BY customer_id`,
    )
    .all({ from: fromDay, late: lateAfterDays })
}

/** When orders since a day were sent, by their numbers; those of which nobody says so are left out. */
export function readShippedDays(db: Connection, fromDay: string): Map<number, string> {
  const rows = db
    .prepare<[string], [number, string]>(
      'SELECT id, shipped_day FROM orders WHERE day >= ? AND shipped_day IS NOT NULL',
    )
    .raw()
    .all(fromDay)
  return new Map(rows)
}
