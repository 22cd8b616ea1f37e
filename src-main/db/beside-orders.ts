import { dayNumber } from '../../shared/calendar.ts'
import { findCustomerEndings } from './customer-endings.ts'
import type { Connection } from './database.ts'

/** Customers and the day since when something is so, as parallel lists. */
export interface CustomerDays {
  customerIds: Int32Array
  days: Int32Array
}

/**
 * Who is known, and since when: the first day on which a list or an order showed them, whether that order counts or
 * not. Without those who cannot be attributed and those whom the owner marked as test or fraud.
 */
export function readKnownSince(db: Connection): CustomerDays {
  const rows = db
    .prepare<[], [number, string]>(
      `SELECT customer_id, MIN(day) FROM (
         SELECT customer_id, seen_day AS day FROM profiles JOIN contact_records ON contact_records.id = contact_record_id
         UNION ALL
         SELECT contact_records.customer_id, day FROM customer_list
           JOIN contact_records ON contact_records.customer_id = customer_list.customer_id
           JOIN orders ON orders.contact_record_id = contact_records.id
           WHERE customer_list.orders = 0 AND day IS NOT NULL)
       WHERE customer_id IN (SELECT customer_id FROM customer_list WHERE attributable = 1)
         AND customer_id NOT IN (SELECT customer_id FROM flagged_customers)
       GROUP BY customer_id`,
    )
    .raw()
    .all()
  return {
    customerIds: Int32Array.from(rows, ([id]) => id),
    days: Int32Array.from(rows, ([, day]) => dayNumber(day)),
  }
}

/** What no counted order tells of customers: who is known without one, and with whom it is over. */
export function readBesideOrders(db: Connection): { prospects: CustomerDays; ended: CustomerDays } {
  return {
    prospects: readKnownSince(db),
    ended: readEnded(db),
  }
}

/** With whom the owner ended the relationship, and when. */
function readEnded(db: Connection): CustomerDays {
  const ends = findCustomerEndings(db)
  return {
    customerIds: Int32Array.from(ends, ({ customerId }) => customerId),
    days: Int32Array.from(ends, ({ day }) => dayNumber(day)),
  }
}
