import type { Channel, Purpose } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'

/** Every contact that was noted, as parallel lists in ascending order of the customers that they count for. */
export interface ContactDays {
  customerIds: number[]
  /** `YYYY-MM-DD`. */
  days: string[]
  channels: string[]
  purposes: string[]
}

/**
 * In ascending order of the days of each; contacts with people who were merged count for who they are part of now.
 * @param since the first day that matters; default: all of them.
 */
export function readContactDays(db: Connection, since?: string): ContactDays {
  const rows = db
    .prepare<string[], [number, string, string, string]>(
      `SELECT COALESCE(root_id, contact_events.customer_id) AS customer, day, channel, purpose FROM contact_events
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
       ${since === undefined ? '' : 'WHERE day >= ?'} ORDER BY customer, day`,
    )
    .raw()
    .all(...(since === undefined ? [] : [since]))
  return {
    customerIds: rows.map(row => row[0]),
    days: rows.map(row => row[1]),
    channels: rows.map(row => row[2]),
    purposes: rows.map(row => row[3]),
  }
}

/**
 * The day of the last contact with each customer, whoever of those merged into them it was noted for. To have an address
 * checked is none.
 */
export function readLastContacts(db: Connection): Map<number, string> {
  const rows = db
    .prepare<[], { customerId: number; day: string }>(
      `SELECT COALESCE(root_id, contact_events.customer_id) AS customerId, MAX(day) AS day FROM contact_events
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
       WHERE purpose <> 'address_check' GROUP BY 1`,
    )
    .all()
  return new Map(rows.map(({ customerId, day }) => [customerId, day]))
}

/**
 * Who was contacted through which rule of reminders since a day, in ascending order by rule, then by number; people who were
 * merged since are one. To have an address checked is no contact.
 */
export function readFirstContactsByRule(
  db: Connection,
  since: string,
): { ruleKey: string; customerId: number; day: string }[] {
  return db
    .prepare<[string], { ruleKey: string; customerId: number; day: string }>(
      `SELECT reminder_key AS ruleKey, COALESCE(root_id, contact_events.customer_id) AS customerId, MIN(day) AS day
       FROM contact_events LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
       WHERE reminder_key IS NOT NULL AND day >= ? AND purpose <> 'address_check' GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .all(since)
}

/** A contact as it is noted. */
export interface NewContact {
  channel: Channel
  purpose: Purpose
  /** `YYYY-MM-DD`. */
  day: string
  /** What it was, in a few words: a campaign, the name of a file. */
  label: string
  note: string | null
  exportId: number | null
  /** The rule of the reminder that it came from. */
  reminderKey: string | null
  /** Why the owner went beyond the limits of contacts; null where they were kept. */
  overrideNote: string | null
}

/** Notes of each customer that they were contacted. @returns the numbers of the entries, in the same order. */
export function insertContactEvents(
  db: Connection,
  customerIds: Iterable<number>,
  contact: NewContact,
): number[] {
  const insert = db.prepare(
    `INSERT INTO contact_events
       (customer_id, channel, purpose, day, label, note, export_id, reminder_key, override_note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const ids: number[] = []
  for (const id of customerIds) {
    const { channel, purpose, day, label, note, exportId, reminderKey, overrideNote } = contact
    const result = insert.run(id, channel, purpose, day, label, note, exportId, reminderKey, overrideNote)
    ids.push(Number(result.lastInsertRowid))
  }
  return ids
}

/** Takes entries back; those that are no more are left out. */
export function deleteContactEvents(db: Connection, ids: readonly number[]): void {
  db.prepare('DELETE FROM contact_events WHERE id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  )
}
