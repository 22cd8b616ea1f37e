import { type Channel, channelSchema } from '../../shared/model/permission.ts'
import type { SuppressionEntry } from '../../shared/model/suppression.ts'
import type { Connection } from './database.ts'
import { isCorrected } from './permission-events.ts'
import { denialCode } from './verdict-codes.ts'

/** A hash that closes a channel, and what put it there: an objection of the ledger, or an entry of the list itself. */
export interface StoredSuppression {
  hash: string
  channel: Channel
  /** null for an entry of the list. */
  eventId: number | null
  /** null for an objection of the ledger. */
  entryId: number | null
  day: string
  recordedAtMs: number
}

/** Writes what objections put on the list. */
export function suppressionTable(db: Connection) {
  const put = db.prepare(
    'INSERT OR IGNORE INTO suppressions (hash, channel, permission_event_id) VALUES (?, ?, ?)',
  )
  return {
    put: (hash: string, channel: Channel, eventId: number): void => void put.run(hash, channel, eventId),
  }
}

/** Every suppression that holds: whose objection was not corrected, or whose entry was not taken back. */
const STANDING = `SELECT hash, suppressions.channel, permission_event_id AS eventId, NULL AS entryId, day,
    recorded_at_ms AS recordedAtMs
  FROM suppressions JOIN permission_events ON permission_events.id = permission_event_id
  WHERE NOT ${isCorrected('permission_event_id')}
  UNION ALL SELECT hash, channel, NULL, entry_id, day, recorded_at_ms
  FROM suppression_entry_hashes JOIN suppression_entries ON suppression_entries.id = entry_id WHERE is_taken_back = 0`

export type SuppressionReader = (hash: string) => readonly StoredSuppression[]

/** So many are read at once in any case, and so many more for each person: to look one up costs more than to read it along. */
const FEW = 2000
const FEW_PER_PERSON = 10

/**
 * Gives what holds under a hash; null while nothing stands on the list.
 * @param people how many will be looked for. For few of them a long list is not read as a whole, or every word of the
 *   owner's would take long.
 */
export function suppressionReader(db: Connection, people: number): SuppressionReader | null {
  const most = FEW + FEW_PER_PERSON * people
  const some = db.prepare<[number], StoredSuppression>(`SELECT * FROM (${STANDING}) LIMIT ?`).all(most + 1)
  if (some.length === 0) return null
  if (some.length > most) {
    const find = db.prepare<[string], StoredSuppression>(`SELECT * FROM (${STANDING}) WHERE hash = +?`)
    return hash => find.all(hash)
  }
  const byHash = Map.groupBy(some, ({ hash }) => hash)
  return hash => byHash.get(hash) ?? []
}

export interface NewSuppressionEntry {
  day: string
  recordedAtMs: number
  listName: string | null
  addresses: number
  hashes: readonly string[]
  channels: readonly Channel[]
}

/** @returns the number of the entry. */
export function insertSuppressionEntry(db: Connection, entry: NewSuppressionEntry): number {
  const { day, recordedAtMs, listName, addresses, hashes, channels } = entry
  const entryId = Number(
    db
      .prepare(
        'INSERT INTO suppression_entries (day, recorded_at_ms, list_name, addresses) VALUES (?, ?, ?, ?)',
      )
      .run(day, recordedAtMs, listName, addresses).lastInsertRowid,
  )
  const put = db.prepare('INSERT OR IGNORE INTO suppression_entry_hashes VALUES (?, ?, ?)')
  for (const hash of hashes) for (const channel of channels) put.run(hash, channel, entryId)
  return entryId
}

/** @returns false where there is no such entry. */
export function setSuppressionTakenBack(db: Connection, entryId: number, isTakenBack: boolean): boolean {
  return (
    db
      .prepare('UPDATE suppression_entries SET is_taken_back = ? WHERE id = ?')
      .run(isTakenBack ? 1 : 0, entryId).changes > 0
  )
}

/** The entries of the list itself that hold, the last first. */
export function listSuppressionEntries(db: Connection, limit: number): SuppressionEntry[] {
  return db
    .prepare<[number], Omit<SuppressionEntry, 'channels'> & { channels: string }>(
      `SELECT id AS entryId, day, list_name AS listName, addresses,
         (SELECT json_group_array(DISTINCT channel) FROM suppression_entry_hashes WHERE entry_id = id) AS channels
       FROM suppression_entries WHERE is_taken_back = 0 ORDER BY id DESC LIMIT ?`,
    )
    .all(limit)
    .map(row => ({ ...row, channels: inOrder(JSON.parse(row.channels)) }))
}

function inOrder(channels: readonly string[]): Channel[] {
  return channelSchema.options.filter(channel => channels.includes(channel))
}

/** How many hashes close each channel, and since when. */
export function countSuppressions(db: Connection): { channel: Channel; hashes: number; since: string }[] {
  return db
    .prepare<[], { channel: Channel; hashes: number; since: string }>(
      `SELECT channel, COUNT(DISTINCT hash) AS hashes, MIN(day) AS since FROM (${STANDING}) GROUP BY channel`,
    )
    .all()
}

/** How many hashes there are at all, and since when; `since` is null where there are none. */
export function suppressionTotals(db: Connection): { hashes: number; since: string | null } {
  return (
    db
      .prepare<[], { hashes: number; since: string | null }>(
        `SELECT COUNT(DISTINCT hash) AS hashes, MIN(day) AS since FROM (${STANDING})`,
      )
      .get() ?? { hashes: 0, since: null }
  )
}

/** The customers whom only the suppression list keeps from advertising on some channel. */
export function suppressedCustomers(db: Connection): number[] {
  const code = denialCode('suppressed')
  return db
    .prepare<[{ code: number }], number>(
      `SELECT customer_id FROM customer_list INDEXED BY customer_list_filters
       WHERE email_code = @code OR post_code = @code OR phone_code = @code OR sms_code = @code`,
    )
    .pluck()
    .all({ code })
}

/** What addresses have to look like, for SQLite's `LIKE` with `\\` before signs that stand for themselves. */
export interface ContactPatterns {
  /** Of e-mail addresses without their dots. */
  emails: readonly string[]
  /** Of postal codes without blanks and hyphens. */
  postalCodes: readonly string[]
}

/** The customers with a contact that looks like one of these, by any source, the owner or who pays for their orders. */
export function customersWithContacts(db: Connection, patterns: ContactPatterns): number[] {
  const isLike = (email: string, postalCode: string) =>
    [
      ...patterns.emails.map(() => `REPLACE(${email}, '.', '') LIKE ? ESCAPE '\\'`),
      ...patterns.postalCodes.map(() => `REPLACE(REPLACE(${postalCode}, ' ', ''), '-', '') LIKE ?`),
    ].join(' OR ') || 'FALSE'
  const values = [...patterns.emails, ...patterns.postalCodes]
  return db
    .prepare<string[], number>(
      `SELECT customer_id FROM contact_details JOIN contact_records ON contact_records.id = contact_record_id
         WHERE ${isLike('email', 'postal_code')}
       UNION SELECT buyer.customer_id FROM order_payments JOIN orders AS payment ON payment.id = payment_id
         JOIN contact_details ON contact_details.id = payment.billing_details_id
         JOIN orders AS paid ON paid.id = order_id JOIN contact_records AS buyer ON buyer.id = paid.contact_record_id
         WHERE ${isLike('email', 'postal_code')}
       UNION SELECT COALESCE(root_id, id) FROM customers
         LEFT JOIN customer_merges ON customer_merges.customer_id = customers.id
         WHERE owner_values <> '{}' AND (${isLike("owner_values ->> 'email'", "owner_values ->> 'postalCode'")})`,
    )
    .pluck()
    .all(...values, ...values, ...values)
}
