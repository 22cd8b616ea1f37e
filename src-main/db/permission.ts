import type {
  Channel,
  ConsentStatement,
  ExistingCustomerRule,
  PermissionEvent,
} from '../../shared/model/permission.ts'
import { existingCustomerRuleSchema, permissionEventSchema } from '../../shared/model/permission.ts'
import type { Platform } from '../../shared/model/platform.ts'
import { platformBit } from './customer-list.ts'
import type { Connection } from './database.ts'
import { memberIds } from './merges.ts'
import { readSetting, writeSetting } from './settings.ts'
import { denialCode, groundCode } from './verdict-codes.ts'

const RULE = 'existing-customer-rule'
const SALT = 'suppression-salt'

/** The owner's ticks for the existing-customer exception; nothing ticked until they say so. */
export function readExistingCustomerRule(db: Connection): ExistingCustomerRule {
  const stored = existingCustomerRuleSchema.safeParse(readSetting(db, RULE))
  return stored.success
    ? stored.data
    : { enabled: false, similarGoods: false, noticeAtCollectionSince: null, noticeInEveryMail: false }
}

export function writeExistingCustomerRule(db: Connection, rule: ExistingCustomerRule): void {
  writeSetting(db, RULE, rule)
}

/** The salt of the suppression list; null until the first objection. */
export function readSuppressionSalt(db: Connection): string | null {
  const salt = readSetting(db, SALT)
  return typeof salt === 'string' ? salt : null
}

export function writeSuppressionSalt(db: Connection, salt: string): void {
  writeSetting(db, SALT, salt)
}

export function listStatements(db: Connection): ConsentStatement[] {
  return db
    .prepare<[], ConsentStatement>(
      'SELECT source_id AS sourceId, origin, wording, stated_at_ms AS statedAtMs FROM consent_statements ORDER BY source_id',
    )
    .all()
}

export function putStatement(db: Connection, statement: ConsentStatement): void {
  db.prepare(
    `INSERT INTO consent_statements (source_id, origin, wording, stated_at_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (source_id) DO UPDATE SET origin = excluded.origin, wording = excluded.wording, stated_at_ms = excluded.stated_at_ms`,
  ).run(statement.sourceId, statement.origin, statement.wording, statement.statedAtMs)
}

/** True where some order or customer file of a source has a yes or no to e-mails. */
export function hasConsentColumn(db: Connection, sourceId: number): boolean {
  const inProfiles = `SELECT 1 FROM profiles JOIN contact_records ON contact_records.id = contact_record_id
    WHERE source_id = ? AND accepts_email IS NOT NULL LIMIT 1`
  // Where no order has one, all are looked through: in the index that holds the answer itself.
  const inOrders =
    'SELECT 1 FROM orders INDEXED BY orders_by_day WHERE source_id = ? AND accepts_email IS NOT NULL LIMIT 1'
  return [inProfiles, inOrders].some(sql => db.prepare(sql).get(sourceId) !== undefined)
}

/** The customers of a platform for whom the consent column decides whether they may get e-mails. */
export function countColumnConsents(db: Connection, platform: Platform): number {
  const codes = [groundCode('consent_column'), denialCode('consent_unconfirmed')]
  return Number(
    db
      .prepare<number[], number>(
        `SELECT COUNT(*) FROM customer_list INDEXED BY customer_list_filters WHERE email_code IN (?, ?) AND platforms & ? <> 0`,
      )
      .pluck()
      .get(...codes, platformBit(platform)),
  )
}

const EVENT_COLUMNS = `id, customer_id AS customerId, channel, kind, corrects_event_id AS correctsEventId, origin, day,
  recorded_at_ms AS recordedAtMs, wording, evidence`

export function readEvent(db: Connection, eventId: number): PermissionEvent | null {
  const row = db.prepare(`SELECT ${EVENT_COLUMNS} FROM permission_events WHERE id = ?`).get(eventId)
  return row === undefined ? null : permissionEventSchema.parse(row)
}

/** A customer's ledger, oldest entry first. */
export function listEvents(db: Connection, customerId: number): PermissionEvent[] {
  return db
    .prepare(
      `SELECT ${EVENT_COLUMNS} FROM permission_events WHERE customer_id IN ${memberIds('@customer')} ORDER BY id`,
    )
    .all({ customer: customerId })
    .map(row => permissionEventSchema.parse(row))
}

export function insertEvent(db: Connection, event: Omit<PermissionEvent, 'id'>): PermissionEvent {
  const result = db
    .prepare(
      `INSERT INTO permission_events (customer_id, channel, kind, corrects_event_id, origin, day, recorded_at_ms, wording, evidence)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      event.customerId,
      event.channel,
      event.kind,
      event.correctsEventId,
      event.origin,
      event.day,
      event.recordedAtMs,
      event.wording,
      event.evidence,
    )
  return { ...event, id: Number(result.lastInsertRowid) }
}

export function insertSuppression(db: Connection, hash: string, channel: Channel, eventId: number): void {
  db.prepare('INSERT OR IGNORE INTO suppressions (hash, channel, permission_event_id) VALUES (?, ?, ?)').run(
    hash,
    channel,
    eventId,
  )
}

export interface StoredSuppression {
  hash: string
  channel: Channel
  eventId: number
  day: string
  recordedAtMs: number
}

/** Every suppression whose objection was not corrected. */
export function listSuppressions(db: Connection): StoredSuppression[] {
  return db
    .prepare<[], StoredSuppression>(
      `SELECT hash, suppressions.channel, permission_event_id AS eventId, day, recorded_at_ms AS recordedAtMs
       FROM suppressions JOIN permission_events ON permission_events.id = permission_event_id
       WHERE permission_event_id NOT IN
         (SELECT corrects_event_id FROM permission_events AS fix WHERE kind = 'correction' AND corrects_event_id IS NOT NULL
          AND fix.id NOT IN (SELECT corrects_event_id FROM permission_events WHERE kind = 'correction' AND corrects_event_id IS NOT NULL))`,
    )
    .all()
}
