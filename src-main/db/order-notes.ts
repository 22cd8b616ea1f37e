import type { Connection } from './database.ts'

/** What a buyer wrote with an order. */
export interface OrderNote {
  orderId: number
  orderNumber: string
  customerId: number
  day: string | null
  note: string
}

/**
 * Some orders with a note, of customers who are listed, from a number on upwards.
 * @param span so many numbers are looked at, whether or not there are orders of these numbers.
 */
export function readOrderNotes(db: Connection, from: number, span: number): OrderNote[] {
  return db
    .prepare<[number, number], OrderNote>(
      `SELECT orders.id AS orderId, number AS orderNumber, contact_records.customer_id AS customerId, day, note FROM orders
         CROSS JOIN contact_records ON contact_records.id = contact_record_id
         CROSS JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE orders.id >= ? AND orders.id < ? AND note IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM flagged_orders WHERE order_id = orders.id) ORDER BY orders.id`,
    )
    .all(from, from + span)
}

/** Behind the largest number of an order. */
export function endOfOrders(db: Connection): number {
  return Number(db.prepare('SELECT IFNULL(MAX(id), 0) + 1 FROM orders').pluck().get())
}

export function customerNames(db: Connection, ids: readonly number[]): Map<number, string> {
  const rows = db
    .prepare<[string], [number, string]>(
      'SELECT customer_id, name FROM customer_list WHERE customer_id IN (SELECT value FROM json_each(?))',
    )
    .raw()
    .all(JSON.stringify(ids))
  return new Map(rows)
}

/** What the owner did not want to take over: orders and topics. */
export function readRejectedNotes(db: Connection): { orderId: number; topicId: number }[] {
  return db
    .prepare<[], { orderId: number; topicId: number }>(
      `SELECT orders.id AS orderId, topic_id AS topicId FROM rejected_notes
         CROSS JOIN sources ON sources.platform = rejected_notes.platform AND sources.name = source_name
         CROSS JOIN orders ON orders.source_id = sources.id AND orders.external_id = rejected_notes.external_id`,
    )
    .all()
}

export function putRejectedNote(db: Connection, orderId: number, topicId: number): void {
  db.prepare(
    `INSERT OR IGNORE INTO rejected_notes
     SELECT platform, name, external_id, ?, is_sample FROM orders JOIN sources ON sources.id = source_id
       JOIN batches ON batches.id = orders.batch_id WHERE orders.id = ?`,
  ).run(topicId, orderId)
}

export function dropRejectedNote(db: Connection, orderId: number, topicId: number): void {
  db.prepare(
    `DELETE FROM rejected_notes WHERE topic_id = ? AND (platform, source_name, external_id) IN
       (SELECT platform, name, external_id FROM orders JOIN sources ON sources.id = source_id WHERE orders.id = ?)`,
  ).run(topicId, orderId)
}
