import type { Connection } from './database.ts'

/** Somebody on a list, and the rule by which they are; null for none. */
export interface ListedCustomer {
  customerId: number
  reminderKey: string | null
}

/** Notes who stands on a list. */
export function insertListedCustomers(
  db: Connection,
  exportId: number,
  people: Iterable<ListedCustomer>,
): void {
  const insert = db.prepare('INSERT INTO listed_customers VALUES (?, ?, ?)')
  for (const { customerId, reminderKey } of people) insert.run(exportId, customerId, reminderKey)
}

/**
 * Notes of everybody on a list that they were contacted on a day; who was noted already is not noted twice.
 * @returns how many were noted.
 */
export function insertContactsOfList(db: Connection, exportId: number, day: string): number {
  return db
    .prepare(
      `INSERT INTO contact_events (customer_id, channel, purpose, day, label, export_id, reminder_key, override_note)
       SELECT customer_id, channel, purpose, @day,
         COALESCE((SELECT name FROM campaigns WHERE campaigns.id = campaign_id), file_name), export_id, reminder_key,
         override_note
       FROM listed_customers JOIN exports ON exports.id = export_id
       WHERE export_id = @exportId AND customer_id NOT IN (SELECT customer_id FROM contact_events WHERE export_id = @exportId)`,
    )
    .run({ exportId, day }).changes
}

/** Nobody was contacted with a list. @returns how many contacts were taken back. */
export function deleteContactsOfList(db: Connection, exportId: number): number {
  return db.prepare('DELETE FROM contact_events WHERE export_id = ?').run(exportId).changes
}
