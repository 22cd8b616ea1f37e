import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { FormatId } from '../../../shared/model/import.ts'
import type { Source } from '../../../shared/model/platform.ts'
import { contactTable } from '../../db/contacts.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { type OrderTable, orderTable } from '../../db/orders.ts'
import { listSources } from '../../db/sources.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { ContactWriter } from './contact-writer.ts'
import { foldObservations, OrderWriter } from './order-writer.ts'

/**
 * Takes imports back as if they had never been made: what only they showed goes, what others showed too stays as
 * those others showed it. What the owner wrote stays in any case.
 * @throws ExpectedFailure `not_found` where a batch is not there.
 */
export function undoImports(db: Connection, batchIds: readonly number[]): void {
  inTransaction(db, () => {
    db.exec('CREATE TEMP TABLE touched_records (id INTEGER PRIMARY KEY)')
    const customers = new Set<number>()
    for (const batchId of batchIds) for (const id of undoBatch(db, batchId)) customers.add(id)
    db.exec('DROP TABLE touched_records')
    refreshCustomers(db, customers, 'rebuild')
  })
}

function undoBatch(db: Connection, batchId: number): number[] {
  if (db.prepare('SELECT 1 FROM batches WHERE id = ?').get(batchId) === undefined) {
    throw new ExpectedFailure({ code: 'not_found', what: 'batch' })
  }
  db.prepare(
    `INSERT OR IGNORE INTO touched_records
     SELECT contact_record_id FROM orders WHERE batch_id = @batch AND contact_record_id IS NOT NULL
     UNION SELECT contact_record_id FROM orders JOIN order_observations ON order_id = orders.id
       WHERE order_observations.batch_id = @batch AND contact_record_id IS NOT NULL
     UNION SELECT contact_record_id FROM profiles WHERE batch_id = @batch
     UNION SELECT id FROM contact_records WHERE batch_id = @batch`,
  ).run({ batch: batchId })
  restoreSharedOrders(db, batchId)
  removeOwnOrders(db, batchId)
  const customers = db
    .prepare<[], number>(
      'SELECT DISTINCT customer_id FROM contact_records WHERE id IN (SELECT id FROM touched_records)',
    )
    .pluck()
    .all()
  removeLeftovers(db, batchId)
  return customers
}

/** Orders that other imports showed as well: what is left of their observations is folded anew. */
function restoreSharedOrders(db: Connection, batchId: number): void {
  const orders = orderTable(db, contactTable(db))
  const writer = new OrderWriter(db, new ContactWriter(db))
  const sources = new Map(listSources(db).map(source => [source.id, source]))
  const ids = db
    .prepare<[number], { order_id: number; source_id: number }>(
      'SELECT DISTINCT order_id, source_id FROM order_observations JOIN orders ON orders.id = order_id WHERE order_observations.batch_id = ?',
    )
    .all(batchId)
  for (const { order_id, source_id } of ids) {
    const source = sources.get(source_id)
    if (source !== undefined) restoreOrder(db, orders, writer, order_id, source, batchId)
  }
}

function restoreOrder(
  db: Connection,
  orders: OrderTable,
  writer: OrderWriter,
  orderId: number,
  source: Source,
  batchId: number,
): void {
  const remaining = orders.observations(orderId).filter(observation => observation.batchId !== batchId)
  const [first] = remaining
  if (first === undefined) return
  orders.dropObservations(orderId)
  // Observations carry the format under which they were written.
  writer.restore(orderId, foldObservations(remaining), source, { ...first, format: first.format as FormatId })
  if (remaining.length > 1)
    for (const [sequence, observation] of remaining.entries())
      orders.putObservation(orderId, { ...observation, sequence })
  const record = db
    .prepare<[number], number | null>('SELECT contact_record_id FROM orders WHERE id = ?')
    .pluck()
    .get(orderId)
  if (record != null) db.prepare('INSERT OR IGNORE INTO touched_records VALUES (?)').run(record)
}

/** Orders that no other import showed. */
function removeOwnOrders(db: Connection, batchId: number): void {
  db.prepare(
    'DELETE FROM order_observations WHERE order_id IN (SELECT id FROM orders WHERE batch_id = ?)',
  ).run(batchId)
  db.prepare('DELETE FROM order_items WHERE order_id IN (SELECT id FROM orders WHERE batch_id = ?)').run(
    batchId,
  )
  db.prepare('DELETE FROM orders WHERE batch_id = ?').run(batchId)
  db.prepare('DELETE FROM profiles WHERE batch_id = ?').run(batchId)
}

/**
 * Removes what the batch made and nothing refers to any more. What others refer to stays, as nobody's: a later
 * undo removes it with the last reference.
 */
function removeLeftovers(db: Connection, batchId: number): void {
  const ofBatch = (table: string) => `(${table}.batch_id = ? OR (${table}.batch_id IS NULL AND`
  const steps = [
    `DELETE FROM contact_details WHERE ${ofBatch('contact_details')} contact_record_id IN (SELECT id FROM touched_records)))
       AND NOT EXISTS (SELECT 1 FROM orders WHERE orders.contact_record_id = contact_details.contact_record_id
         AND (billing_details_id = contact_details.id OR shipping_details_id = contact_details.id))
       AND NOT EXISTS (SELECT 1 FROM profiles WHERE details_id = contact_details.id)`,
    'UPDATE contact_details SET batch_id = NULL WHERE batch_id = ?',
    `DELETE FROM contact_records WHERE ${ofBatch('contact_records')} id IN (SELECT id FROM touched_records)))
       AND NOT EXISTS (SELECT 1 FROM orders WHERE contact_record_id = contact_records.id)
       AND NOT EXISTS (SELECT 1 FROM profiles WHERE contact_record_id = contact_records.id)
       AND NOT EXISTS (SELECT 1 FROM contact_details WHERE contact_record_id = contact_records.id)`,
    'UPDATE contact_records SET batch_id = NULL WHERE batch_id = ?',
    `DELETE FROM customers WHERE ${ofBatch('customers')} TRUE))
       AND owner_values = '{}'
       AND NOT EXISTS (SELECT 1 FROM contact_records WHERE customer_id = customers.id)
       AND NOT EXISTS (SELECT 1 FROM notes WHERE customer_id = customers.id)
       AND NOT EXISTS (SELECT 1 FROM permission_events WHERE customer_id = customers.id)
       AND NOT EXISTS (SELECT 1 FROM contact_events WHERE customer_id = customers.id)`,
    'UPDATE customers SET batch_id = NULL WHERE batch_id = ?',
    `DELETE FROM products WHERE ${ofBatch('products')} TRUE)) AND id NOT IN (SELECT product_id FROM order_items)`,
    'UPDATE products SET batch_id = NULL WHERE batch_id = ?',
    'DELETE FROM column_mappings WHERE batch_id = ?',
    `DELETE FROM sources WHERE ${ofBatch('sources')} TRUE))
       AND id NOT IN (SELECT source_id FROM contact_records UNION SELECT source_id FROM orders UNION SELECT source_id FROM products)`,
    'UPDATE sources SET batch_id = NULL WHERE batch_id = ?',
    'DELETE FROM batches WHERE id = ?',
  ]
  for (const step of steps) db.prepare(step).run(batchId)
}
