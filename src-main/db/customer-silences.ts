import type { Silence } from '../../shared/model/silence.ts'
import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'

/** Why a customer does not come back. */
export interface CustomerSilence extends Silence {
  customerId: number
}

/**
 * Notes why a customer does not come back, with each of the contact records that are theirs without any merge; see
 * `putCustomerEnding`: whoever erases a person has to take it back with {@link dropCustomerSilence} while the records are
 * there.
 */
export function putCustomerSilence(db: Connection, { customerId, reason, day, note }: CustomerSilence): void {
  db.prepare('INSERT OR REPLACE INTO customer_silences VALUES (?, ?, ?, ?)').run(
    customerId,
    reason,
    day,
    note,
  )
  db.prepare(
    `INSERT OR REPLACE INTO party_silences
     SELECT platform, name, party_key, ?, ?, ?, IFNULL(is_sample, 0) FROM contact_records
       JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id
     WHERE customer_id = ? AND home_customer_id = customer_id`,
  ).run(reason, day, note, customerId)
}

/** Takes back what was noted of a customer, of those merged into them, and of all their contact records. */
export function dropCustomerSilence(db: Connection, customerId: number): void {
  db.prepare(`DELETE FROM customer_silences WHERE customer_id IN ${memberIds('@customer')}`).run({
    customer: customerId,
  })
  db.prepare(
    `DELETE FROM party_silences WHERE (platform, source_name, party_key) IN
       (SELECT platform, name, party_key FROM contact_records JOIN sources ON sources.id = source_id WHERE customer_id = ?)`,
  ).run(customerId)
}

/** What was noted of people of the sample shop goes with it. */
export function forgetSilencesOfRemovedSample(db: Connection): void {
  db.exec(
    'DELETE FROM party_silences WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)',
  )
}

/**
 * Of whom it is noted why they do not come back, by number: what was said of themselves, else what was said last of
 * somebody merged into them. CROSS JOIN: few notes lead to few records, never the other way round.
 */
export function findCustomerSilences(db: Connection): CustomerSilence[] {
  const rows = db
    .prepare<[], CustomerSilence>(
      `WITH silences AS (
         SELECT COALESCE(root_id, customer_silences.customer_id) AS customerId, reason, day, note, root_id IS NULL AS is_own
           FROM customer_silences LEFT JOIN customer_merges ON customer_merges.customer_id = customer_silences.customer_id
         UNION ALL SELECT customer_id, reason, day, note, home_customer_id = customer_id FROM party_silences
           CROSS JOIN sources ON sources.platform = party_silences.platform AND sources.name = source_name
           CROSS JOIN contact_records ON contact_records.source_id = sources.id
             AND contact_records.party_key = party_silences.party_key)
       SELECT customerId, reason, day, note FROM silences ORDER BY customerId, is_own DESC, day DESC, reason`,
    )
    .all()
  return rows.filter((row, index) => rows[index - 1]?.customerId !== row.customerId)
}

/** Why a customer does not come back; null where nothing is noted. */
export function readCustomerSilence(db: Connection, customerId: number): Silence | null {
  const found = findCustomerSilences(db).find(one => one.customerId === customerId)
  if (found === undefined) return null
  const { customerId: _customerId, ...silence } = found
  return silence
}
