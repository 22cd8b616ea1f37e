import type { CalendarDay } from '../../shared/calendar.ts'
import type { Ground } from '../../shared/model/permission.ts'
import type { Connection } from './database.ts'
import { groundCode, meaningOfCode } from './verdict-codes.ts'

/** Somebody on a list. */
export interface ListedCustomer {
  customerId: number
  /** The rule by which they are on it; null for none. */
  reminderKey: string | null
  /** Why they might be written to; null of who has no line of their own. */
  ground: Ground | null
  /** The day on which that rests, where there is one. */
  groundDay: CalendarDay | null
}

/** Who stood on a list on which ground. */
export interface ProvenPerson {
  customerId: number
  /** null of who is not in the list of customers now, because the import that showed them was taken back. */
  name: string | null
  ground: Ground
  groundDay: CalendarDay | null
}

/** Notes who stands on a list; it outlives the import that showed the person, and goes with the list. */
export function insertListedCustomers(
  db: Connection,
  exportId: number,
  people: Iterable<ListedCustomer>,
): void {
  const insert = db.prepare('INSERT INTO listed_customers VALUES (?, ?, ?, ?, ?)')
  for (const { customerId, reminderKey, ground, groundDay } of people)
    insert.run(exportId, customerId, reminderKey, ground === null ? null : groundCode(ground), groundDay)
}

/** How many of a list's people stood in it on each ground, the most frequent first. */
export function countListGrounds(db: Connection, exportId: number): { ground: Ground; count: number }[] {
  return db
    .prepare<[number], { code: number; count: number }>(
      `SELECT ground_code AS code, COUNT(*) AS count FROM listed_customers WHERE export_id = ? AND ground_code IS NOT NULL
       GROUP BY ground_code ORDER BY count DESC, ground_code`,
    )
    .all(exportId)
    .map(({ code, count }) => ({ ground: groundOfCode(code), count }))
}

/**
 * Who stood in a list on which ground, by name; who was merged since stands under the name of the whole, and last who is in the
 * list of customers no more.
 */
export function listListGrounds(
  db: Connection,
  exportId: number,
  { limit, offset }: { limit: number; offset: number },
): ProvenPerson[] {
  return db
    .prepare<
      [number, number, number],
      { customerId: number; name: string | null; code: number; groundDay: string | null }
    >(
      `SELECT COALESCE(root_id, listed_customers.customer_id) AS customerId, name,
         ground_code AS code, since_day AS groundDay
       FROM listed_customers
         LEFT JOIN customer_merges ON customer_merges.customer_id = listed_customers.customer_id
         LEFT JOIN customer_list ON customer_list.customer_id = COALESCE(root_id, listed_customers.customer_id)
       WHERE export_id = ? AND ground_code IS NOT NULL
       ORDER BY sort_name IS NULL, sort_name, listed_customers.customer_id LIMIT ? OFFSET ?`,
    )
    .all(exportId, limit, offset)
    .map(({ code, ...rest }) => ({ ...rest, ground: groundOfCode(code) }))
}

function groundOfCode(code: number): Ground {
  const meaning = meaningOfCode(code)
  if (!meaning.allowed) throw new Error(`${code} is no ground`)
  return meaning.ground
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
