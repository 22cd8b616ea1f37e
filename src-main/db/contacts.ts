import { CONTACT_FIELDS, type ContactFact } from '../../shared/model/facts.ts'
import type { Connection } from './database.ts'

export interface NewContactDetails {
  contactRecordId: number
  /** Source and key of the record. */
  sourceId: number
  partyKey: string
  fingerprint: number
  contact: ContactFact
  emailKey: string | null
  addressKey: number | null
  batchId: number
}

/** The customer that a contact record counts for, and the one that it would count for without any merge. */
export interface CustomerOfRecord {
  customerId: number
  homeCustomerId: number
}

/** The same with the name that one of its contacts shows. */
export type NamedCustomerOfRecord = CustomerOfRecord &
  Pick<ContactFact, 'firstName' | 'lastName' | 'fullName' | 'company'>

const MOST_WITH_ONE_EMAIL = 100

/** A stored contact with its keys. */
export interface ContactDetailsRow {
  id: number
  contact_record_id: number
  fingerprint: number
  salutation: string | null
  title: string | null
  first_name: string | null
  last_name: string | null
  full_name: string | null
  company: string | null
  street: string | null
  house_number: string | null
  address_line_2: string | null
  postal_code: string | null
  city: string | null
  region: string | null
  country: string | null
  email: string | null
  phone: string | null
  imported: string | null
}

export function contactFromRow(row: ContactDetailsRow): ContactFact {
  return {
    salutation: row.salutation,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    fullName: row.full_name,
    company: row.company,
    street: row.street,
    houseNumber: row.house_number,
    addressLine2: row.address_line_2,
    postalCode: row.postal_code,
    city: row.city,
    region: row.region,
    country: row.country,
    email: row.email,
    phone: row.phone,
    imported: row.imported === null ? null : JSON.parse(row.imported),
  }
}

/** Contact records, their details and the customers they belong to, as imports need them. */
export function contactTable(db: Connection) {
  const findRecord = db.prepare<[number, string], { id: number; customer_id: number }>(
    'SELECT id, customer_id FROM contact_records WHERE source_id = ? AND party_key = ?',
  )
  const insertRecord = db.prepare(
    `INSERT INTO contact_records (source_id, party_key, customer_id, home_customer_id, batch_id)
     VALUES (?, ?, ?, ?, ?)`,
  )
  const insertCustomer = db.prepare('INSERT INTO customers (batch_id) VALUES (?)')
  const recordDetails = db.prepare<[number], { id: number; fingerprint: number }>(
    'SELECT id, fingerprint FROM contact_details WHERE contact_record_id = ?',
  )
  const readDetails = db.prepare<[number], ContactDetailsRow>('SELECT * FROM contact_details WHERE id = ?')
  const byEmail = db.prepare<[string], CustomerOfRecord>(
    `SELECT customer_id AS customerId, home_customer_id AS homeCustomerId FROM contact_details JOIN contact_records ON contact_records.id = contact_record_id
     WHERE email_key = +? ORDER BY contact_details.id LIMIT 1`,
  )
  const namedByEmail = db.prepare<[string, number], NamedCustomerOfRecord>(
    `SELECT customer_id AS customerId, home_customer_id AS homeCustomerId, first_name AS firstName, last_name AS lastName,
       full_name AS fullName, company FROM contact_details JOIN contact_records ON contact_records.id = contact_record_id
     WHERE email_key = +? ORDER BY contact_details.id LIMIT ?`,
  )
  const byAddress = (condition: string) =>
    `SELECT customer_id AS customerId, home_customer_id AS homeCustomerId FROM contact_details JOIN contact_records ON contact_records.id = contact_record_id
     WHERE address_key = +? ${condition} ORDER BY contact_details.id LIMIT 1`
  const anyByAddress = db.prepare<[number], CustomerOfRecord>(byAddress(''))
  const unlistedByAddress = db.prepare<[number, number], CustomerOfRecord>(
    byAddress(
      `AND NOT EXISTS (SELECT 1 FROM contact_records AS own JOIN profiles ON profiles.contact_record_id = own.id
         WHERE own.customer_id = contact_records.customer_id AND +own.source_id = ?)`,
    ),
  )
  const emailBesideKeys = db.prepare<[number], number>(
    `SELECT 1 FROM contact_details JOIN contact_records ON contact_records.id = contact_record_id
     WHERE email_key IS NOT NULL AND (source_id <> +? OR party_key <> 'email:' || email_key) LIMIT 1`,
  )
  /** By source; once true it stays true, and it becomes true only through what is inserted here. */
  const besideKeys = new Map<number, boolean>()
  const insertDetails = db.prepare(
    `INSERT INTO contact_details (contact_record_id, fingerprint, salutation, title, first_name, last_name, full_name,
       company, street, house_number, address_line_2, postal_code, city, region, country, email, phone, imported,
       email_key, address_key, batch_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return {
    findRecord: (sourceId: number, partyKey: string) => findRecord.get(sourceId, partyKey),
    insertCustomer: (batchId: number) => Number(insertCustomer.run(batchId).lastInsertRowid),
    insertRecord: (sourceId: number, partyKey: string, customer: CustomerOfRecord, batchId: number) =>
      Number(
        insertRecord.run(sourceId, partyKey, customer.customerId, customer.homeCustomerId, batchId)
          .lastInsertRowid,
      ),
    detailsOf: (contactRecordId: number) => recordDetails.all(contactRecordId),
    readContact: (detailsId: number): ContactFact => {
      const row = readDetails.get(detailsId)
      if (row === undefined) throw new Error(`no contact details ${detailsId}`)
      return contactFromRow(row)
    },
    customerWithEmail: (emailKey: string) => byEmail.get(emailKey) ?? null,
    /** True where some record shows an e-mail that is not its own key, or another source has e-mails at all. */
    hasEmailsBesideKeys(sourceId: number): boolean {
      const known = besideKeys.get(sourceId) ?? emailBesideKeys.get(sourceId) !== undefined
      besideKeys.set(sourceId, known)
      return known
    },
    /** The contacts with an e-mail, the first seen first. */
    contactsWithEmail: (emailKey: string) => namedByEmail.all(emailKey, MOST_WITH_ONE_EMAIL),
    /** @param unlistedIn a source of whose customer lists the customer may have no row; null for any customer. */
    customerWithAddress: (addressKey: number, unlistedIn: number | null): CustomerOfRecord | null =>
      (unlistedIn === null ? anyByAddress.get(addressKey) : unlistedByAddress.get(addressKey, unlistedIn)) ??
      null,
    insertDetails(details: NewContactDetails): number {
      const { contactRecordId, sourceId, partyKey, fingerprint, contact, emailKey, addressKey, batchId } =
        details
      if (emailKey !== null) {
        for (const source of besideKeys.keys()) {
          if (source !== sourceId || partyKey !== `email:${emailKey}`) besideKeys.set(source, true)
        }
      }
      return Number(
        insertDetails.run(
          contactRecordId,
          fingerprint,
          // The columns stand in this order.
          ...CONTACT_FIELDS.map(field => contact[field]),
          contact.imported === null ? null : JSON.stringify(contact.imported),
          emailKey,
          addressKey,
          batchId,
        ).lastInsertRowid,
      )
    },
  }
}
export type ContactTable = ReturnType<typeof contactTable>

/** The customers that some contact records belong to. */
export function customersOfRecords(db: Connection, recordIds: Iterable<number>): number[] {
  return db
    .prepare<[string], number>(
      'SELECT customer_id FROM contact_records WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify([...recordIds]))
}

/** Customers that a batch made or brought back and that have an order of their own or a row of a customer file. */
export function countNewCustomers(db: Connection, batchId: number): number {
  const count = db
    .prepare<[number], number>(
      `SELECT COUNT(*) FROM customers WHERE batch_id = ? AND EXISTS (
         SELECT 1 FROM contact_records AS record WHERE customer_id = customers.id AND (
           EXISTS (SELECT 1 FROM orders WHERE contact_record_id = record.id AND NOT EXISTS (
             SELECT 1 FROM order_payments JOIN orders AS paid ON paid.id = order_id
               JOIN contact_records AS buyer ON buyer.id = paid.contact_record_id
             WHERE payment_id = orders.id AND buyer.customer_id <> customers.id))
           OR EXISTS (SELECT 1 FROM profiles WHERE contact_record_id = record.id)))`,
    )
    .pluck()
    .get(batchId)
  return count ?? 0
}
