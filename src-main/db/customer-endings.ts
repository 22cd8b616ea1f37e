import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'

/** A customer with whom it is over since a day. */
export interface CustomerEnd {
  customerId: number
  day: string
}

/**
 * Notes that the owner ended the relationship with a customer, with each of the contact records that are theirs without
 * any merge. As with flags, the key of a record may be an e-mail, a telephone number or an address, and the note outlives
 * the record: whoever erases a person has to take it back with {@link dropCustomerEnding} while the records are there.
 */
export function putCustomerEnding(db: Connection, customerId: number, day: string): void {
  db.prepare('INSERT OR REPLACE INTO customer_endings VALUES (?, ?)').run(customerId, day)
  db.prepare(
    `INSERT OR REPLACE INTO party_endings
     SELECT platform, name, party_key, ?, IFNULL(is_sample, 0) FROM contact_records
       JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id
     WHERE customer_id = ? AND home_customer_id = customer_id`,
  ).run(day, customerId)
}

/** Takes the ends of a customer, of those merged into it, and of all their contact records back. */
export function dropCustomerEnding(db: Connection, customerId: number): void {
  db.prepare(`DELETE FROM customer_endings WHERE customer_id IN ${memberIds('@customer')}`).run({
    customer: customerId,
  })
  db.prepare(
    `DELETE FROM party_endings WHERE (platform, source_name, party_key) IN
       (SELECT platform, name, party_key FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id = ?)`,
  ).run(customerId)
}

/** What was said of people of the sample shop goes with it. */
export function forgetEndingsOfRemovedSample(db: Connection): void {
  db.exec(
    'DELETE FROM party_endings WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)',
  )
}

/**
 * The customers with whom it is over now, by number, each with the day that was said of themselves, else the last one
 * that was said of somebody merged into them. CROSS JOIN: few ends lead to few records, never the other way round.
 */
export function findCustomerEndings(db: Connection): CustomerEnd[] {
  return db
    .prepare<[], CustomerEnd>(
      `WITH ends AS (
         SELECT COALESCE(root_id, customer_endings.customer_id) AS customer_id, day, IIF(root_id IS NULL, day, NULL) AS own_day
           FROM customer_endings LEFT JOIN customer_merges ON customer_merges.customer_id = customer_endings.customer_id
         UNION ALL SELECT customer_id, day, IIF(home_customer_id = customer_id, day, NULL) FROM party_endings
           CROSS JOIN sources ON sources.platform = party_endings.platform AND sources.name = source_name
           CROSS JOIN contact_records ON contact_records.source_id = sources.id
             AND contact_records.party_key = party_endings.party_key)
       SELECT customer_id AS customerId, COALESCE(MAX(own_day), MAX(day)) AS day FROM ends GROUP BY customer_id ORDER BY customer_id`,
    )
    .all()
}

/** The day on which the relationship with a customer ended; null where it did not. */
export function readCustomerEnding(db: Connection, customerId: number): string | null {
  return findCustomerEndings(db).find(end => end.customerId === customerId)?.day ?? null
}
