import type { Flag, FlagKind } from '../../shared/model/flag.ts'
import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'

/** An order that counts nowhere, and whether that is because of its buyer. */
export interface FlaggedOrder extends Flag {
  orderId: number
  byCustomer: number
}

export interface FlaggedCustomer extends Flag {
  customerId: number
}

/** Marks an order under the key that its source gives it. */
export function putOrderFlag(db: Connection, orderId: number, kind: FlagKind, day: string): void {
  db.prepare(
    `INSERT OR REPLACE INTO order_flags
     SELECT platform, name, external_id, ?, ?, is_sample FROM orders JOIN sources ON sources.id = source_id
       JOIN batches ON batches.id = orders.batch_id WHERE orders.id = ?`,
  ).run(kind, day, orderId)
}

/** Takes an order's own mark back; one that its buyer has stays. */
export function dropOrderFlag(db: Connection, orderId: number): void {
  db.prepare(
    `DELETE FROM order_flags WHERE (platform, source_name, external_id) IN
       (SELECT platform, name, external_id FROM orders JOIN sources ON sources.id = source_id WHERE orders.id = ?)`,
  ).run(orderId)
}

/**
 * Marks a customer, and each of the contact records that are theirs without any merge. The key of a record may be an e-mail, a
 * telephone number or an address, and the mark outlives the record: whoever erases a person has to take it back with
 * {@link dropCustomerFlag} while the person's records are still there.
 */
export function putCustomerFlag(db: Connection, customerId: number, kind: FlagKind, day: string): void {
  db.prepare('INSERT OR REPLACE INTO customer_flags VALUES (?, ?, ?)').run(customerId, kind, day)
  db.prepare(
    `INSERT OR REPLACE INTO party_flags
     SELECT platform, name, party_key, ?, ?, IFNULL(is_sample, 0) FROM contact_records
       JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id
     WHERE customer_id = ? AND home_customer_id = customer_id`,
  ).run(kind, day, customerId)
}

/** Takes the marks of a customer, of those merged into it, and of all their contact records back. */
export function dropCustomerFlag(db: Connection, customerId: number): void {
  db.prepare(`DELETE FROM customer_flags WHERE customer_id IN ${memberIds('@customer')}`).run({
    customer: customerId,
  })
  db.prepare(
    `DELETE FROM party_flags WHERE (platform, source_name, party_key) IN
       (SELECT platform, name, party_key FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id = ?)`,
  ).run(customerId)
}

/** What was marked in the sample shop goes with it, so that it never means an order of one's own. */
export function forgetFlagsOfRemovedSample(db: Connection): void {
  for (const table of ['order_flags', 'party_flags'])
    db.prepare(
      `DELETE FROM ${table} WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)`,
    ).run()
}

/** False where nothing was ever marked, nor anything derived from marks is left. */
export function hasFlags(db: Connection): boolean {
  const tables = ['order_flags', 'party_flags', 'customer_flags', 'flagged_orders', 'flagged_customers']
  const any = tables.map(table => `EXISTS (SELECT 1 FROM ${table})`).join(' OR ')
  return db.prepare<[], number>(`SELECT ${any}`).pluck().get() === 1
}

/** Fraud outweighs test, a later mark an earlier one. */
const FOREMOST = "ORDER BY kind = 'fraud' DESC, day DESC"

/** The customers that marks mean now, by number. CROSS JOIN: few marks lead to few records, never the other way round. */
export function findFlaggedCustomers(db: Connection): FlaggedCustomer[] {
  return db
    .prepare<[], FlaggedCustomer>(
      `WITH marks AS (
         SELECT COALESCE(root_id, customer_flags.customer_id) AS customer_id, kind, day FROM customer_flags
           LEFT JOIN customer_merges ON customer_merges.customer_id = customer_flags.customer_id
         UNION ALL SELECT customer_id, kind, day FROM party_flags
           CROSS JOIN sources ON sources.platform = party_flags.platform AND sources.name = source_name
           CROSS JOIN contact_records ON contact_records.source_id = sources.id AND contact_records.party_key = party_flags.party_key),
       ranked AS (SELECT *, row_number() OVER (PARTITION BY customer_id ${FOREMOST}) AS place FROM marks)
       SELECT customer_id AS customerId, kind, day FROM ranked WHERE place = 1 ORDER BY customer_id`,
    )
    .all()
}

/** The orders that marks mean now, by number; `flagged_customers` must be up to date. */
export function findFlaggedOrders(db: Connection): FlaggedOrder[] {
  return db
    .prepare<[], FlaggedOrder>(
      `WITH marks AS (
         SELECT orders.id AS order_id, kind, order_flags.day, 0 AS by_customer FROM order_flags
           CROSS JOIN sources ON sources.platform = order_flags.platform AND sources.name = source_name
           CROSS JOIN orders ON orders.source_id = sources.id AND orders.external_id = order_flags.external_id
         UNION ALL SELECT orders.id, kind, flagged_customers.day, 1 FROM flagged_customers
           CROSS JOIN contact_records ON contact_records.customer_id = flagged_customers.customer_id
           CROSS JOIN orders ON contact_record_id = contact_records.id)
       SELECT order_id AS orderId, kind, day, MIN(by_customer) AS byCustomer FROM marks GROUP BY order_id`,
    )
    .all()
}

export function readFlaggedCustomers(db: Connection): FlaggedCustomer[] {
  return db
    .prepare<[], FlaggedCustomer>(
      'SELECT customer_id AS customerId, kind, day FROM flagged_customers ORDER BY customer_id',
    )
    .all()
}

export function readFlaggedOrders(db: Connection): FlaggedOrder[] {
  return db
    .prepare<[], FlaggedOrder>(
      'SELECT order_id AS orderId, kind, day, by_customer AS byCustomer FROM flagged_orders ORDER BY order_id',
    )
    .all()
}

export function writeFlaggedCustomers(db: Connection, flagged: readonly FlaggedCustomer[]): void {
  db.exec('DELETE FROM flagged_customers')
  const put = db.prepare('INSERT INTO flagged_customers VALUES (?, ?, ?)')
  for (const { customerId, kind, day } of flagged) put.run(customerId, kind, day)
}

export function writeFlaggedOrders(db: Connection, flagged: readonly FlaggedOrder[]): void {
  db.exec('DELETE FROM flagged_orders')
  const put = db.prepare('INSERT INTO flagged_orders VALUES (?, ?, ?, ?)')
  for (const { orderId, kind, day, byCustomer } of flagged) put.run(orderId, kind, day, byCustomer)
}

/** Takes the counted value of all flagged orders. @returns the contact records of those that had one. */
export function uncountFlaggedOrders(db: Connection): number[] {
  return db
    .prepare<[], number | null>(
      `UPDATE orders SET counted_value_minor = NULL
       WHERE id IN (SELECT order_id FROM flagged_orders) AND counted_value_minor IS NOT NULL RETURNING contact_record_id`,
    )
    .pluck()
    .all()
    .filter(id => id !== null)
}

/** What decides whether an order counts; null where it is no more. */
export function readOrderMoney(db: Connection, orderId: number) {
  return db
    .prepare<
      [number],
      {
        contactRecordId: number | null
        status: string
        goodsMinor: number | null
        totalMinor: number | null
        shippingMinor: number | null
        refundedMinor: number
        isPayment: number
      }
    >(
      `SELECT contact_record_id AS contactRecordId, IFNULL(status, 'paid') AS status, goods_minor AS goodsMinor,
         total_minor AS totalMinor, shipping_minor AS shippingMinor, IFNULL(refunded_minor, 0) AS refundedMinor,
         EXISTS (SELECT 1 FROM order_payments WHERE payment_id = orders.id) AS isPayment
       FROM orders WHERE id = ?`,
    )
    .get(orderId)
}

export function writeCountedValue(db: Connection, orderId: number, valueMinor: number | null): void {
  db.prepare('UPDATE orders SET counted_value_minor = ? WHERE id = ?').run(valueMinor, orderId)
}

/** The contact records of some orders. */
export function recordsOfOrders(db: Connection, orderIds: readonly number[]): number[] {
  return db
    .prepare<[string], number>(
      `SELECT DISTINCT contact_record_id FROM orders
       WHERE id IN (SELECT value FROM json_each(?)) AND contact_record_id IS NOT NULL`,
    )
    .pluck()
    .all(JSON.stringify(orderIds))
}
