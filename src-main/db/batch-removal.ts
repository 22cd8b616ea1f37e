import type { Connection } from './database.ts'
import { hasRecords, hasWords, NOTE_FORMER_RECORDS, SHOWN_BY_ROW } from './former-records.ts'

/**
 * The steps of taking batches back. Records that lose something are noted down as touched; the notes last from
 * making this object until {@link BatchRemoval.end}.
 */
export function batchRemoval(db: Connection) {
  db.exec('CREATE TEMP TABLE touched_records (id INTEGER PRIMARY KEY, shown TEXT)')
  return {
    exists: (batchId: number) => db.prepare('SELECT 1 FROM batches WHERE id = ?').get(batchId) !== undefined,

    /** Notes down all records that the batch showed, as long as all that it showed of them is there. */
    touchRecordsOfBatch(batchId: number): void {
      db.prepare(
        `INSERT OR IGNORE INTO touched_records (id)
         SELECT contact_record_id FROM orders WHERE batch_id = @batch AND contact_record_id IS NOT NULL
         UNION SELECT contact_record_id FROM orders JOIN order_observations ON order_id = orders.id
           WHERE order_observations.batch_id = @batch AND contact_record_id IS NOT NULL
         UNION SELECT contact_record_id FROM profiles WHERE batch_id = @batch
         UNION SELECT contact_record_id FROM imported_field_values WHERE batch_id = @batch
         UNION SELECT id FROM contact_records WHERE batch_id = @batch
         UNION SELECT orders.contact_record_id FROM orders AS own JOIN order_payments ON order_id = own.id
           JOIN orders ON orders.id = payment_id WHERE own.batch_id = @batch AND orders.contact_record_id IS NOT NULL
         UNION SELECT orders.contact_record_id FROM orders AS own JOIN order_payments ON payment_id = own.id
           JOIN orders ON orders.id = order_id WHERE own.batch_id = @batch AND orders.contact_record_id IS NOT NULL`,
      ).run({ batch: batchId })
      db.exec(
        `UPDATE touched_records SET shown = (SELECT ${SHOWN_BY_ROW} FROM contact_records WHERE contact_records.id = touched_records.id)`,
      )
    },

    /** Notes down the record that an order is of now. */
    touchRecordOfOrder(orderId: number): void {
      db.prepare(
        `INSERT OR IGNORE INTO touched_records (id)
         SELECT contact_record_id FROM orders WHERE id = ? AND contact_record_id IS NOT NULL`,
      ).run(orderId)
    },

    /** Orders that the batch and at least one other showed. */
    sharedOrders: (batchId: number) =>
      db
        .prepare<[number], { orderId: number; sourceId: number }>(
          `SELECT DISTINCT order_id AS orderId, source_id AS sourceId
           FROM order_observations JOIN orders ON orders.id = order_id WHERE order_observations.batch_id = ?`,
        )
        .all(batchId),

    /** Removes orders, profiles and newsletter results that are the batch's own. */
    removeOwnFacts(batchId: number): void {
      const own = '(SELECT id FROM orders WHERE batch_id = ?)'
      for (const step of [
        `DELETE FROM order_observations WHERE order_id IN ${own}`,
        `DELETE FROM order_items WHERE order_id IN ${own}`,
        `DELETE FROM order_refunds WHERE order_id IN ${own}`,
        `DELETE FROM order_former_ids WHERE order_id IN ${own}`,
        `DELETE FROM suspicious_orders WHERE order_id IN ${own}`,
        `DELETE FROM order_payments WHERE payment_id IN ${own}`,
        `DELETE FROM order_payments WHERE order_id IN ${own}`,
        `DELETE FROM orders_before_payments WHERE order_id IN ${own}`,
        'DELETE FROM orders WHERE batch_id = ?',
        'DELETE FROM profiles WHERE batch_id = ?',
        'DELETE FROM imported_field_values WHERE batch_id = ?',
        'DELETE FROM email_statuses WHERE batch_id = ?',
        'DELETE FROM campaign_results WHERE batch_id = ?',
      ])
        db.prepare(step).run(batchId)
    },

    touchedCustomers: () =>
      db
        .prepare<[], number>(
          'SELECT DISTINCT customer_id FROM contact_records WHERE id IN (SELECT id FROM touched_records)',
        )
        .pluck()
        .all(),

    /** Removes the batch and what it made and nothing refers to any more. */
    removeLeftovers(batchId: number): void {
      for (const step of LEFTOVER_STEPS) db.prepare(step).run({ batch: batchId })
    },

    end(): void {
      db.exec('DROP TABLE touched_records')
    },
  }
}
export type BatchRemoval = ReturnType<typeof batchRemoval>

const ofBatch = (table: string) => `(${table}.batch_id = @batch OR (${table}.batch_id IS NULL AND`

const IS_LEFT_OVER_RECORD = `${ofBatch('contact_records')} contact_records.id IN (SELECT id FROM touched_records)))
     AND NOT EXISTS (SELECT 1 FROM orders WHERE contact_record_id = contact_records.id)
     AND NOT EXISTS (SELECT 1 FROM profiles WHERE contact_record_id = contact_records.id)
     AND NOT EXISTS (SELECT 1 FROM imported_field_values WHERE contact_record_id = contact_records.id)
     AND NOT EXISTS (SELECT 1 FROM contact_details WHERE contact_record_id = contact_records.id)`

/**
 * What others refer to stays, as nobody's (`batch_id` null): a later removal takes it with the last reference.
 * Referring tables come before those that they refer to.
 */
const LEFTOVER_STEPS = [
  `DELETE FROM contact_details WHERE ${ofBatch('contact_details')} contact_record_id IN (SELECT id FROM touched_records)))
     AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.contact_record_id = contact_details.contact_record_id
       AND (billing_details_id = contact_details.id OR shipping_details_id = contact_details.id))
     AND NOT EXISTS (SELECT 1 FROM profiles WHERE details_id = contact_details.id)`,
  'UPDATE contact_details SET batch_id = NULL WHERE batch_id = @batch',
  // Of whom the owner said something stays, and has to be found again when the record comes back.
  `${NOTE_FORMER_RECORDS} WHERE ${IS_LEFT_OVER_RECORD} AND ${hasWords('home_customer_id')}`,
  `DELETE FROM contact_records WHERE ${IS_LEFT_OVER_RECORD}`,
  'UPDATE contact_records SET batch_id = NULL WHERE batch_id = @batch',
  `DELETE FROM customers WHERE ${ofBatch('customers')} TRUE))
     AND NOT ${hasRecords('customers.id')} AND NOT ${hasWords('customers.id')}`,
  'UPDATE customers SET batch_id = NULL WHERE batch_id = @batch',
  `DELETE FROM products WHERE ${ofBatch('products')} TRUE)) AND id NOT IN (SELECT product_id FROM order_items)`,
  'UPDATE products SET batch_id = NULL WHERE batch_id = @batch',
  'DELETE FROM column_mappings WHERE batch_id = @batch',
  `DELETE FROM sources WHERE ${ofBatch('sources')} TRUE))
     AND id NOT IN (SELECT source_id FROM contact_records UNION SELECT source_id FROM orders UNION SELECT source_id FROM products)`,
  'UPDATE sources SET batch_id = NULL WHERE batch_id = @batch',
  'DELETE FROM batches WHERE id = @batch',
]
