import type { CustomerCard, CustomerEdit, KnownContact, Note } from '../../shared/model/customer.ts'
import { CUSTOMER_LIST_COLUMNS, type CustomerListRow } from './customer-list.ts'
import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'

export function readListRow(db: Connection, customerId: number): CustomerListRow | undefined {
  return db
    .prepare<[number], CustomerListRow>(
      `SELECT ${CUSTOMER_LIST_COLUMNS} FROM customer_list WHERE customer_id = ?`,
    )
    .get(customerId)
}

export function customerExists(db: Connection, customerId: number): boolean {
  return db.prepare<[number], number>('SELECT 1 FROM customers WHERE id = ?').get(customerId) !== undefined
}

/** Every customer and every line of the list, which may be one of a customer that is no more; in order. */
export function allCustomerIds(db: Connection): number[] {
  return db
    .prepare<[], number>('SELECT id FROM customers UNION SELECT customer_id FROM customer_list ORDER BY 1')
    .pluck()
    .all()
}

/** The owner's own values of a customer, and after which merge each of them was written. */
export interface StoredOwnerValues {
  values: Partial<CustomerEdit>
  after: Readonly<Record<string, number>>
}

/** Sets the owner's own values of a customer as a whole. */
export function writeOwnerValues(
  db: Connection,
  customerId: number,
  { values, after }: StoredOwnerValues,
): void {
  db.prepare('UPDATE customers SET owner_values = ?, owner_values_after = ? WHERE id = ?').run(
    JSON.stringify(values),
    JSON.stringify(after),
    customerId,
  )
}

export function readOwnerValues(db: Connection, customerId: number): StoredOwnerValues {
  const row = db
    .prepare<[number], { values: string; after: string }>(
      'SELECT owner_values AS "values", owner_values_after AS after FROM customers WHERE id = ?',
    )
    .get(customerId)
  return { values: JSON.parse(row?.values ?? '{}'), after: JSON.parse(row?.after ?? '{}') }
}

export function insertNote(db: Connection, customerId: number, text: string, writtenAtMs: number): Note {
  const result = db
    .prepare('INSERT INTO notes (customer_id, text, written_at_ms) VALUES (?, ?, ?)')
    .run(customerId, text, writtenAtMs)
  return { id: Number(result.lastInsertRowid), text, writtenAtMs }
}

/** @returns the customer whose note was removed; null where there is no such note. */
export function deleteNote(db: Connection, noteId: number): number | null {
  const row = db
    .prepare<[number], { customer_id: number }>('DELETE FROM notes WHERE id = ? RETURNING customer_id')
    .get(noteId)
  return row?.customer_id ?? null
}

/** Newest first. */
export function listNotes(db: Connection, customerId: number): Note[] {
  return db
    .prepare<[{ customer: number }], Note>(
      `SELECT id, text, written_at_ms AS writtenAtMs FROM notes WHERE customer_id IN ${memberIds('@customer')}
       ORDER BY id DESC`,
    )
    .all({ customer: customerId })
}

/** How many notes were written for these customers. */
export function countNotes(db: Connection, customerIds: readonly number[]): number {
  return Number(
    db
      .prepare('SELECT COUNT(*) FROM notes WHERE customer_id IN (SELECT value FROM json_each(?))')
      .pluck()
      .get(JSON.stringify(customerIds)),
  )
}

/** Newest first. */
export function listContactEvents(db: Connection, customerId: number): CustomerCard['contacts'] {
  return db
    .prepare<[{ customer: number }], CustomerCard['contacts'][number]>(
      `SELECT id, channel, purpose, day, label, note, export_id AS exportId,
         reminder_key AS reminderKey, override_note AS overrideNote FROM contact_events WHERE customer_id IN ${memberIds('@customer')}
       ORDER BY day DESC, id DESC`,
    )
    .all({ customer: customerId })
}

interface KnownContactRow extends Omit<KnownContact, 'imported'> {
  imported: string | null
}

/** Every address and e-mail that orders and customer files show now, last seen first. */
export function listKnownContacts(db: Connection, customerId: number): KnownContact[] {
  return db
    .prepare<[{ customer: number }], KnownContactRow>(
      `WITH mentions AS (
         SELECT billing_details_id AS details_id, 'billing' AS role, day, 1 AS orders FROM orders
           JOIN contact_records ON contact_records.id = contact_record_id WHERE customer_id = @customer
         UNION ALL SELECT shipping_details_id, 'shipping', day, 1 FROM orders
           JOIN contact_records ON contact_records.id = contact_record_id WHERE customer_id = @customer
         UNION ALL SELECT details_id, 'profile', seen_day, 0 FROM profiles
           JOIN contact_records ON contact_records.id = contact_record_id WHERE customer_id = @customer
         UNION ALL SELECT payment.billing_details_id, 'billing', payment.day, 0 FROM contact_records AS buyer
           JOIN orders AS paid ON paid.contact_record_id = buyer.id JOIN order_payments ON order_id = paid.id
           JOIN orders AS payment ON payment.id = payment_id
           JOIN contact_records AS payer ON payer.id = payment.contact_record_id
           WHERE buyer.customer_id = @customer AND payer.customer_id <> @customer)
       SELECT platform, sources.name AS sourceName, role,
         COALESCE(NULLIF(TRIM(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')), ''), full_name) AS name, company, street,
         house_number AS houseNumber, address_line_2 AS addressLine2, postal_code AS postalCode, city, region, country, email, phone,
         MIN(day) AS firstSeenDay, MAX(day) AS lastSeenDay, SUM(mentions.orders) AS orders, imported
       FROM mentions JOIN contact_details ON contact_details.id = details_id
         JOIN contact_records ON contact_records.id = contact_record_id JOIN sources ON sources.id = contact_records.source_id
       GROUP BY details_id, role ORDER BY lastSeenDay DESC, details_id`,
    )
    .all({ customer: customerId })
    .map(row => ({ ...row, imported: row.imported === null ? null : JSON.parse(row.imported) }))
}

/** Tags and notes of customer files, the most recent file of each record. */
export function listProfileTexts(
  db: Connection,
  customerId: number,
): { note: string | null; tags: string[] }[] {
  return db
    .prepare<[number], { note: string | null; tags: string }>(
      `SELECT note, tags FROM profiles JOIN contact_records ON contact_records.id = contact_record_id
       WHERE customer_id = ? AND NOT EXISTS (SELECT 1 FROM profiles AS later
         WHERE later.contact_record_id = profiles.contact_record_id AND later.id > profiles.id)`,
    )
    .all(customerId)
    .map(({ note, tags }) => ({ note, tags: JSON.parse(tags) }))
}
