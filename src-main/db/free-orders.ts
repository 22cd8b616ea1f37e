import { dayNumber } from '../../shared/calendar.ts'
import type { CountedOrders } from '../../shared/model/counted-orders.ts'
import type { Connection } from './database.ts'

/**
 * Orders of known customers in which nothing was to be paid for the goods: they were bought all the same, and count in no
 * sum. Cancelled and refunded ones, payments and what the owner marked are none of them.
 */
export function readFreeOrders(db: Connection): CountedOrders {
  const rows = db
    .prepare<[], [id: number, customerId: number, day: string, currency: string]>(
      `SELECT orders.id, contact_records.customer_id, day, orders.currency FROM orders
         JOIN contact_records ON contact_records.id = contact_record_id
         JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE day IS NOT NULL AND orders.currency IS NOT NULL AND counted_value_minor IS NULL AND attributable = 1
         AND IFNULL(goods_minor, total_minor - IFNULL(shipping_minor, 0)) = 0 AND IFNULL(refunded_minor, 0) = 0
         AND IFNULL(status, 'paid') NOT IN ('cancelled', 'refunded')
         AND orders.id NOT IN (SELECT order_id FROM flagged_orders)
         AND orders.id NOT IN (SELECT payment_id FROM order_payments)
       ORDER BY day, orders.id`,
    )
    .raw()
    .all()
  const currencies = [...new Set(rows.map(([, , , currency]) => currency))].sort()
  const zeros = new Float64Array(rows.length)
  const customerIds = Int32Array.from(rows, ([, customerId]) => customerId)
  return {
    customerIds,
    ownerIds: customerIds,
    days: Int32Array.from(rows, ([, , day]) => dayNumber(day)),
    orderIds: Int32Array.from(rows, ([id]) => id),
    valuesMinor: zeros,
    shippingMinor: zeros,
    quantities: zeros,
    currencyIndexes: Uint8Array.from(rows, ([, , , currency]) => currencies.indexOf(currency)),
    currencies,
  }
}
