import type { CalendarDay } from '../../shared/calendar.ts'
import type { Connection } from './database.ts'

export interface NewAnswer {
  day: string
  /** What the check said, to know it again. */
  finding: string
  accepted: boolean
}

/**
 * Notes what the owner said to an address check of a customer, with each of the contact records that are theirs without
 * any merge. As with flags, the note outlives the record.
 * @returns the numbers of the notes, to take them back by.
 */
export function insertAddressAnswer(db: Connection, customerId: number, answer: NewAnswer): number[] {
  return db
    .prepare<[string, string, number, number], number>(
      `INSERT INTO address_answers (platform, source_name, party_key, day, finding, accepted, is_sample)
       SELECT platform, name, party_key, ?, ?, ?, IFNULL(is_sample, 0) FROM contact_records
         JOIN sources ON sources.id = source_id LEFT JOIN batches ON batches.id = contact_records.batch_id
       WHERE customer_id = ? AND home_customer_id = customer_id RETURNING id`,
    )
    .pluck()
    .all(answer.day, answer.finding, answer.accepted ? 1 : 0, customerId)
}

export function deleteAddressAnswers(db: Connection, ids: readonly number[]): void {
  db.prepare('DELETE FROM address_answers WHERE id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  )
}

/** What was said of people of the sample shop goes with it. */
export function forgetAnswersOfRemovedSample(db: Connection): void {
  db.exec(
    'DELETE FROM address_answers WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)',
  )
}

/**
 * What the last check said of each customer that was answered on a day or later; CROSS JOIN: from the few answers to
 * their records.
 */
export function readLastFindings(db: Connection, since: CalendarDay): Map<number, string> {
  const rows = db
    .prepare<[string], { customerId: number; finding: string }>(
      // Of a row with MAX, SQLite gives the other columns of the very row that has it.
      `SELECT customer_id AS customerId, finding, MAX(address_answers.id) FROM address_answers
         CROSS JOIN sources ON sources.platform = address_answers.platform AND sources.name = source_name
         CROSS JOIN contact_records ON contact_records.source_id = sources.id
           AND contact_records.party_key = address_answers.party_key
       WHERE address_answers.day >= ? GROUP BY customer_id`,
    )
    .all(since)
  return new Map(rows.map(({ customerId, finding }) => [customerId, finding]))
}

/** The day of the last check of a customer's address that the owner answered; null where there was none. */
export function readLastAddressCheck(db: Connection, customerId: number): string | null {
  return (
    db
      .prepare<[number], string | null>(
        `SELECT MAX(day) FROM contact_records CROSS JOIN sources ON sources.id = source_id
           CROSS JOIN address_answers ON address_answers.party_key = contact_records.party_key
             AND address_answers.platform = sources.platform AND source_name = sources.name
         WHERE customer_id = ?`,
      )
      .pluck()
      .get(customerId) ?? null
  )
}
