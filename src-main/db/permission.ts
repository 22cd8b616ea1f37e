import {
  type ConsentStatement,
  type ExistingCustomerRule,
  existingCustomerRuleSchema,
} from '../../shared/model/permission.ts'
import type { Platform } from '../../shared/model/platform.ts'
import { platformBit } from './customer-list.ts'
import type { Connection } from './database.ts'
import { type OwnSetting, readOwnSetting, readSetting, writeSetting } from './settings.ts'
import { denialCode, groundCode } from './verdict-codes.ts'

/** Nothing is ticked until the owner says so. */
const RULE: OwnSetting<ExistingCustomerRule> = {
  key: 'existing-customer-rule',
  schema: existingCustomerRuleSchema,
  usual: { enabled: false, similarGoods: false, noticeAtCollectionSince: null, noticeInEveryMail: false },
}
const SALT = 'suppression-salt'

/** The owner's ticks for the existing-customer exception. */
export function readExistingCustomerRule(db: Connection): ExistingCustomerRule {
  return readOwnSetting(db, RULE)
}

export function writeExistingCustomerRule(db: Connection, rule: ExistingCustomerRule): void {
  writeSetting(db, RULE.key, rule)
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

/** What was stated of each source before, the last first; what was only said for the sample shop is not kept. */
export function listEarlierStatements(db: Connection): ConsentStatement[] {
  return db
    .prepare<[], ConsentStatement>(
      `SELECT source_id AS sourceId, origin, wording, stated_at_ms AS statedAtMs FROM earlier_consent_statements
       ORDER BY id DESC`,
    )
    .all()
}

/**
 * Notes the owner's word on a source; what they had said before is kept where it said something else.
 * @param isSample it is said for the sample shop only, see {@link dropSampleStatements}.
 */
export function putStatement(db: Connection, statement: ConsentStatement, isSample = false): void {
  const { sourceId, origin, wording, statedAtMs } = statement
  db.prepare(
    `INSERT INTO earlier_consent_statements (source_id, origin, wording, stated_at_ms)
     SELECT source_id, origin, wording, stated_at_ms FROM consent_statements
     WHERE source_id = ? AND is_sample = 0 AND (origin <> ? OR wording IS NOT ?)`,
  ).run(sourceId, origin, wording)
  db.prepare(
    `INSERT OR REPLACE INTO consent_statements (source_id, origin, wording, stated_at_ms, is_sample)
     VALUES (?, ?, ?, ?, ?)`,
  ).run(sourceId, origin, wording, statedAtMs, isSample ? 1 : 0)
}

const OWN_RECORDS = `EXISTS (SELECT 1 FROM contact_records LEFT JOIN batches ON batches.id = contact_records.batch_id
    WHERE contact_records.source_id = sources.id AND IFNULL(is_sample, 0) = 0)
  OR EXISTS (SELECT 1 FROM orders JOIN batches ON batches.id = orders.batch_id
    WHERE orders.source_id = sources.id AND is_sample = 0)`

/** Whether a source shows anything beside the sample shop. */
export function hasOwnRecords(db: Connection, sourceId: number): boolean {
  return db.prepare(`SELECT 1 FROM sources WHERE id = ? AND (${OWN_RECORDS})`).get(sourceId) !== undefined
}

/**
 * Forgets what was only said for the sample shop wherever a source shows anything of one's own by now.
 * @returns the customers of these sources.
 */
export function dropSampleStatements(db: Connection): number[] {
  const sources = db
    .prepare<[], number>(
      `SELECT sources.id FROM consent_statements JOIN sources ON sources.id = source_id
       WHERE consent_statements.is_sample = 1 AND (${OWN_RECORDS})`,
    )
    .pluck()
    .all()
  const drop = db.prepare('DELETE FROM consent_statements WHERE source_id = ?')
  const customers = db
    .prepare<[number], number>('SELECT DISTINCT customer_id FROM contact_records WHERE source_id = ?')
    .pluck()
  return sources.flatMap(id => {
    drop.run(id)
    return customers.all(id)
  })
}

/** True where some order or customer file of a source has a yes or no to e-mails, or to text messages. */
export function hasConsentColumn(db: Connection, sourceId: number): boolean {
  const inProfiles = `SELECT 1 FROM profiles JOIN contact_records ON contact_records.id = contact_record_id
    WHERE source_id = ? AND (accepts_email IS NOT NULL OR accepts_sms IS NOT NULL) LIMIT 1`
  // Where no order has one, all are looked through: in the index that holds the answer itself.
  const inOrders =
    'SELECT 1 FROM orders INDEXED BY orders_by_day WHERE source_id = ? AND accepts_email IS NOT NULL LIMIT 1'
  return [inProfiles, inOrders].some(sql => db.prepare(sql).get(sourceId) !== undefined)
}

/** The customers of a platform for whom the consent column decides whether they may get advertising on a channel. */
export function countColumnConsents(db: Connection, platform: Platform, channel: 'email' | 'sms'): number {
  const codes = [groundCode('consent_column'), denialCode('consent_unconfirmed')]
  return Number(
    db
      .prepare<number[], number>(
        `SELECT COUNT(*) FROM customer_list INDEXED BY customer_list_filters WHERE ${channel}_code IN (?, ?) AND platforms & ? <> 0`,
      )
      .pluck()
      .get(...codes, platformBit(platform)),
  )
}
