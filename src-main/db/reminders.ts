import { type ReminderAct, type ReminderRule, reminderRuleSchema } from '../../shared/model/reminder.ts'
import type { Connection } from './database.ts'

/** A rule of the owner's, or a ready-made one that the owner changed. */
export interface StoredReminderRule {
  key: string
  name: string | null
  rule: ReminderRule
}

interface RuleRow {
  key: string
  name: string | null
  rule: string
}

/** By key; removed ones are left out. */
export function listReminderRules(db: Connection): StoredReminderRule[] {
  return db
    .prepare<[], RuleRow>('SELECT key, name, rule FROM reminder_rules WHERE removed = 0 ORDER BY key')
    .all()
    .map(row => ({ ...row, rule: reminderRuleSchema.parse(JSON.parse(row.rule)) }))
}

export function writeReminderRule(db: Connection, { key, name, rule }: StoredReminderRule): void {
  db.prepare('INSERT OR REPLACE INTO reminder_rules (key, name, rule) VALUES (?, ?, ?)').run(
    key,
    name,
    JSON.stringify(rule),
  )
}

/** @returns false where there is no such rule. */
export function setReminderRuleRemoved(db: Connection, key: string, removed: boolean): boolean {
  return (
    db.prepare('UPDATE reminder_rules SET removed = ? WHERE key = ?').run(removed ? 1 : 0, key).changes > 0
  )
}

/** Forgets what the owner changed of a ready-made rule. */
export function deleteReminderRule(db: Connection, key: string): void {
  db.prepare('DELETE FROM reminder_rules WHERE key = ?').run(key)
}

/** The first number that no rule of the owner's has had. */
export function nextRuleNumber(db: Connection): number {
  const largest = db
    .prepare<[], number | null>(
      "SELECT MAX(CAST(SUBSTR(key, 5) AS INTEGER)) FROM reminder_rules WHERE key LIKE 'own:%'",
    )
    .pluck()
    .get()
  return (largest ?? 0) + 1
}

/** What the owner did with something that was due. */
export interface StoredAction {
  id: number
  ruleKey: string
  /** Who it counts for now; null for the shop as a whole. */
  customerId: number | null
  /** Empty for "never". */
  occasion: string
  act: ReminderAct
  /** `YYYY-MM-DD`; null but for `snoozed`. */
  untilDay: string | null
  /** `YYYY-MM-DD`, when it was done. */
  day: string
}

/** What was done with what was due of a person. */
export type PersonAction = StoredAction & { customerId: number }

const ACTIONS_OF = { people: 'IS NOT NULL', shop: 'IS NULL' } as const

/**
 * What was done with what was due of people, or of the shop as a whole, in the order in which it was done, so that the last
 * of an occasion is the one that counts.
 */
export function listReminderActions(db: Connection, of: 'people'): PersonAction[]
export function listReminderActions(db: Connection, of: 'shop'): StoredAction[]
export function listReminderActions(db: Connection, of: keyof typeof ACTIONS_OF): StoredAction[] {
  return db
    .prepare<[], StoredAction>(
      `SELECT id, rule_key AS ruleKey, COALESCE(root_id, reminder_actions.customer_id) AS customerId, occasion, act,
         until_day AS untilDay, day
       FROM reminder_actions LEFT JOIN customer_merges ON customer_merges.customer_id = reminder_actions.customer_id
       WHERE reminder_actions.customer_id ${ACTIONS_OF[of]} ORDER BY id`,
    )
    .all()
}

/** @returns the numbers of the actions, in the same order. */
export function insertReminderActions(
  db: Connection,
  actions: Iterable<Omit<StoredAction, 'id' | 'day'>>,
  day: string,
): number[] {
  const insert = db.prepare(
    'INSERT INTO reminder_actions (rule_key, customer_id, occasion, act, until_day, day) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const ids: number[] = []
  for (const { ruleKey, customerId, occasion, act, untilDay } of actions)
    ids.push(Number(insert.run(ruleKey, customerId, occasion, act, untilDay, day).lastInsertRowid))
  return ids
}

/** Takes actions back; those that are no more are left out. */
export function deleteReminderActions(db: Connection, ids: readonly number[]): void {
  db.prepare('DELETE FROM reminder_actions WHERE id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  )
}
