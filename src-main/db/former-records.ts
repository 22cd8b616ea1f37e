import type { Source } from '../../shared/model/platform.ts'
import type { CustomerOfRecord } from './contacts.ts'
import type { Connection } from './database.ts'

/**
 * Where stands by number alone what the owner said of customers or did with them, and where they stood on lists. What has
 * tables of its own for what sources call people holds for them by that, see {@link putCustomerFlag} in `flags.ts`.
 */
export const TABLES_OF_WORDS = [
  'notes',
  'owner_field_values',
  'address_confirmations',
  'permission_events',
  'contact_events',
  'reminder_actions',
  'product_wishes',
  'data_requests',
  'listed_customers',
  'frozen_segment_members',
] as const

/** SQL for whether there are words of the owner for a customer, so that its number stays. @param customer names the number. */
export function hasWords(customer: string): string {
  const own = `EXISTS (SELECT 1 FROM customers AS worded WHERE worded.id = ${customer} AND owner_values <> '{}')`
  const tables = TABLES_OF_WORDS.map(
    table => `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.customer_id = ${customer})`,
  )
  return `(${[own, ...tables].join(' OR ')})`
}

/** SQL for whether a customer has a contact record of its own, wherever that counts. @param customer names the number. */
export function hasRecords(customer: string): string {
  const isOwn = `contact_records.home_customer_id = ${customer}`
  // Two questions, each of which has an index.
  return `(EXISTS (SELECT 1 FROM contact_records WHERE contact_records.customer_id = ${customer} AND ${isOwn})
     OR EXISTS (SELECT 1 FROM contact_records WHERE ${isOwn} AND home_customer_id <> contact_records.customer_id))`
}

/**
 * SQL for what tells rows of a customer list apart that have one key, which are `key`, `key (2)` and so on; null for a
 * record whose key is its own. It has to be asked as long as the record's profiles are there.
 */
export const SHOWN_BY_ROW = `(SELECT fingerprint || ' ' || IFNULL(birthday, '') FROM profiles
     JOIN contact_details ON contact_details.id = details_id
   WHERE profiles.contact_record_id = contact_records.id AND (party_key GLOB '* ([0-9]*)' OR EXISTS (
     SELECT 1 FROM contact_records AS further
     WHERE further.source_id = contact_records.source_id AND further.party_key = contact_records.party_key || ' (2)'))
   ORDER BY profiles.id DESC LIMIT 1)`

/** What a row shows, as {@link SHOWN_BY_ROW} has it. */
export function shownByRow(fingerprint: number, birthday: string | null): string {
  return `${fingerprint} ${birthday ?? ''}`
}

/** SQL that notes whose some touched contact records are that go with a batch, `@batch`; a condition on them follows. */
export const NOTE_FORMER_RECORDS = `INSERT OR REPLACE INTO former_records
  SELECT platform, sources.name, party_key, home_customer_id, is_sample, shown FROM contact_records
    JOIN touched_records ON touched_records.id = contact_records.id
    JOIN sources ON sources.id = source_id JOIN batches ON batches.id = @batch`

interface RecordKey extends Pick<Source, 'platform' | 'name'> {
  key: string
}
interface RowKey extends RecordKey {
  shown: string
}

/**
 * Gives contact records that come again their former customers.
 * @returns null where no record that went is remembered, as is mostly so.
 */
export function formerRecordTable(db: Connection) {
  if (db.prepare('SELECT 1 FROM former_records LIMIT 1').get() === undefined) return null
  const ofSource = 'FROM former_records WHERE platform = @platform AND source_name = @name'
  // From the key to its last place: behind "(" comes ")".
  const isShown = `shown = @shown AND party_key BETWEEN @key AND @key || ' )'
    AND (party_key = @key OR party_key > @key || ' (')`
  const taking = <Key extends RecordKey>(condition: string) =>
    db.prepare<[Key], CustomerOfRecord>(
      `DELETE ${ofSource} AND ${condition} RETURNING customer_id AS homeCustomerId, COALESCE((SELECT root_id FROM customer_merges
         WHERE customer_merges.customer_id = former_records.customer_id), customer_id) AS customerId`,
    )
  // Of rows that shared the key, more than one may have had this very place in its time.
  const take = taking(
    `party_key = @key AND customer_id = (SELECT MIN(customer_id) ${ofSource} AND party_key = @key)`,
  )
  const takeUnshared = taking('party_key = @key AND shown IS NULL')
  const takeShown = taking<RowKey>(isShown)
  const findShown = db.prepare<[RowKey], unknown>(`SELECT 1 ${ofSource} AND ${isShown}`)
  const comeBack = db.prepare(
    `UPDATE customers SET batch_id = ? WHERE id = ?
       AND NOT EXISTS (SELECT 1 FROM contact_records WHERE customer_id = customers.id)`,
  )
  return {
    /** The customer that a record was of, which it is of again; null where that is not remembered. */
    take: ({ platform, name }: Source, key: string): CustomerOfRecord | null =>
      take.get({ platform, name, key }) ?? null,
    /**
     * The same for a row of a customer list, whose key others may have: among them it is told by what it shows, in
     * whatever order they stand in the file now.
     * @param key without the row's place.
     */
    takeRow: ({ platform, name }: Source, key: string, shown: string): CustomerOfRecord | null =>
      takeShown.get({ platform, name, key, shown }) ?? takeUnshared.get({ platform, name, key }) ?? null,
    /** Whether {@link takeRow} would find a row by what it shows. */
    remembersRow: ({ platform, name }: Source, key: string, shown: string): boolean =>
      findShown.get({ platform, name, key, shown }) !== undefined,
    /** Notes that a batch brings a customer of whom no import shows anything; @returns false where one does. */
    bringBack: (customerId: number, batchId: number): boolean =>
      comeBack.run(batchId, customerId).changes > 0,
  }
}
export type FormerRecordTable = NonNullable<ReturnType<typeof formerRecordTable>>

/**
 * People whom only the sample shop ever showed go with it, and so does all that was said of them. Who counts for somebody
 * of one's own stays, as does what was entered in the ledger when they did.
 */
export function forgetPeopleOfRemovedSample(db: Connection): void {
  if (db.prepare('SELECT 1 FROM batches WHERE is_sample = 1').get() !== undefined) return
  const people = JSON.stringify(
    db
      .prepare<[], number>(
        `SELECT customer_id FROM former_records AS former GROUP BY customer_id HAVING MIN(is_sample) = 1
           AND NOT ${hasRecords('former.customer_id')}
           AND NOT EXISTS (SELECT 1 FROM contact_records WHERE contact_records.customer_id = former.customer_id)
           AND NOT EXISTS (SELECT 1 FROM permission_events WHERE permission_events.customer_id = former.customer_id)`,
      )
      .pluck()
      .all(),
  )
  const ids = '(SELECT value FROM json_each(?))'
  for (const table of TABLES_OF_WORDS)
    db.prepare(`DELETE FROM ${table} WHERE customer_id IN ${ids}`).run(people)
  db.prepare(`DELETE FROM customers WHERE id IN ${ids}`).run(people)
  db.exec('DELETE FROM former_records WHERE is_sample = 1')
}
