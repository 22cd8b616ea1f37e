import type { ContactChoices, ContactEntry, ContactFilter } from '../../shared/model/contact-log.ts'
import { channelSchema, purposeSchema } from '../../shared/model/permission.ts'
import { allOf, type Condition } from './condition.ts'
import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'

/** A filter whose reminder is told by the rules that have its kind. */
export interface StoredContactFilter extends Omit<ContactFilter, 'reminder'> {
  reminderKeys?: readonly string[] | undefined
}

function contactConditions(filter: StoredContactFilter): Condition[] {
  const parts: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => parts.push({ sql, values })
  const { from, to, channel, purpose, label, exportId, campaignId, reminderKeys, customerId } = filter
  if (from !== undefined) add('day >= ?', from)
  if (to !== undefined) add('day <= ?', to)
  if (channel !== undefined) add('channel = ?', channel)
  if (purpose !== undefined) add('purpose = ?', purpose)
  if (label !== undefined) add('label = ?', label)
  if (exportId !== undefined) add('export_id = ?', exportId)
  if (campaignId !== undefined)
    add('export_id IN (SELECT exports.id FROM exports WHERE campaign_id = ?)', campaignId)
  if (reminderKeys !== undefined)
    add('reminder_key IN (SELECT value FROM json_each(?))', JSON.stringify(reminderKeys))
  if (filter.ruleKey !== undefined) add('reminder_key = ?', filter.ruleKey)
  if (customerId !== undefined) add(`contact_events.customer_id IN ${memberIds('?')}`, customerId, customerId)
  if (filter.overLimits === true) add('override_note IS NOT NULL')
  return parts
}

/** How many contacts fit a filter. */
export function countContacts(db: Connection, filter: StoredContactFilter): number {
  const { sql, values } = allOf(contactConditions(filter))
  return Number(
    db
      .prepare<(string | number)[], number>(`SELECT COUNT(*) FROM contact_events WHERE ${sql}`)
      .pluck()
      .get(...values),
  )
}

/** A contact without the kind of its rule. */
export type StoredContact = Omit<ContactEntry, 'reminder'>

/** A page of the contacts that fit a filter, the newest first. */
export function listContacts(
  db: Connection,
  filter: StoredContactFilter,
  { limit, offset }: { limit: number; offset: number },
): StoredContact[] {
  const { sql, values } = allOf(contactConditions(filter))
  // Which ones is found in indexes alone; only the page itself is read.
  return db
    .prepare<(string | number)[], StoredContact>(
      `WITH page AS MATERIALIZED (SELECT id FROM contact_events WHERE ${sql} ORDER BY day DESC, id DESC LIMIT ? OFFSET ?)
       SELECT contact_events.id, COALESCE(root_id, contact_events.customer_id) AS customerId, customer_list.name AS customerName,
         contact_events.channel, contact_events.purpose, day, label, note, export_id AS exportId, campaigns.name AS campaignName,
         reminder_key AS reminderKey, contact_events.override_note AS overrideNote
       FROM page CROSS JOIN contact_events ON contact_events.id = page.id
         LEFT JOIN customer_merges ON customer_merges.customer_id = contact_events.customer_id
         LEFT JOIN customer_list ON customer_list.customer_id = COALESCE(root_id, contact_events.customer_id)
         LEFT JOIN exports ON exports.id = export_id
         LEFT JOIN campaigns ON campaigns.id = campaign_id
       ORDER BY day DESC, contact_events.id DESC`,
    )
    .all(...values, limit, offset)
}

/** Every value of a column, one step in its index for each. */
function distinct(db: Connection, column: 'label' | 'reminder_key' | 'export_id'): (string | number)[] {
  return db
    .prepare<[], string | number>(
      `WITH RECURSIVE found(value) AS (
         SELECT MIN(${column}) FROM contact_events WHERE ${column} IS NOT NULL
         UNION ALL SELECT (SELECT MIN(${column}) FROM contact_events WHERE ${column} > value) FROM found WHERE value IS NOT NULL)
       SELECT value FROM found WHERE value IS NOT NULL`,
    )
    .pluck()
    .all()
}

/** What occurs in the log, reminders by their rules. */
export function readContactChoices(
  db: Connection,
): Pick<ContactChoices, 'labels' | 'lists' | 'campaigns'> & { reminderKeys: string[] } {
  const exportIds = JSON.stringify(distinct(db, 'export_id'))
  return {
    labels: distinct(db, 'label').map(String),
    lists: db
      .prepare<[string], ContactChoices['lists'][number]>(
        `SELECT id AS exportId, file_name AS fileName FROM exports
         WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC`,
      )
      .all(exportIds),
    campaigns: db
      .prepare<[string], ContactChoices['campaigns'][number]>(
        `SELECT DISTINCT campaigns.id AS campaignId, name FROM exports JOIN campaigns ON campaigns.id = campaign_id
         WHERE exports.id IN (SELECT value FROM json_each(?)) ORDER BY campaigns.id DESC`,
      )
      .all(exportIds),
    reminderKeys: distinct(db, 'reminder_key').map(String),
  }
}

/** Contacts per month and channel since a day. To have addresses checked is none. */
export function countContactsByMonth(
  db: Connection,
  since: string,
): { month: string; channel: string; contacts: number }[] {
  // By channel and purpose, so that every part is counted in the index.
  const count = db.prepare<[string, string, string], { month: string; contacts: number }>(
    `SELECT substr(day, 1, 7) AS month, COUNT(*) AS contacts FROM contact_events
     WHERE channel = ? AND purpose = ? AND day >= ? GROUP BY 1`,
  )
  return channelSchema.options.flatMap(channel =>
    purposeSchema.options
      .filter(purpose => purpose !== 'address_check')
      .flatMap(purpose => count.all(channel, purpose, since).map(row => ({ ...row, channel }))),
  )
}

/** Why the owner went beyond the limits since a day, the last first. */
export function readOverrideNotes(
  db: Connection,
  since: string,
): { note: string; contacts: number; lastDay: string }[] {
  return db
    .prepare<[string], { note: string; contacts: number; lastDay: string }>(
      `SELECT override_note AS note, COUNT(*) AS contacts, MAX(day) AS lastDay FROM contact_events
       WHERE override_note IS NOT NULL AND day >= ? GROUP BY override_note ORDER BY lastDay DESC, note`,
    )
    .all(since)
}
