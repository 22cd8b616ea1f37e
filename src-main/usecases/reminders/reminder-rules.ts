import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  type ContactLimits,
  contactLimitsSchema,
  DEFAULT_CONTACT_LIMITS,
  type NamedReminderRule,
  type ReminderRule,
} from '../../../shared/model/reminder.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  deleteReminderRule,
  listReminderRules,
  nextRuleNumber,
  setReminderRuleRemoved,
  writeReminderRule,
} from '../../db/reminders.ts'
import { type OwnSetting, readOwnSetting } from '../../db/settings.ts'
import { DEFAULT_RULES } from '../../reminders/default-rules.ts'
import { changeOwnSetting } from '../change-own-setting.ts'

/** The ready-made rules, as the owner changed them, and the owner's own behind them. */
export function reminderRules(db: Connection): NamedReminderRule[] {
  const stored = new Map(listReminderRules(db).map(one => [one.key, one]))
  const readyMade = Object.entries(DEFAULT_RULES).map(([key, rule]) => ({
    key,
    name: null,
    isChanged: stored.has(key),
    rule: stored.get(key)?.rule ?? rule,
  }))
  const own = [...stored.values()].filter(({ key }) => DEFAULT_RULES[key] === undefined)
  return [...readyMade, ...own.map(({ key, name, rule }) => ({ key, name, isChanged: true, rule }))]
}

/**
 * Changes a rule, or (without a key) adds one of the owner's own.
 * @returns it, and how it was before; null for a new one.
 * @throws ExpectedFailure `not_found` for a key that no rule has, `invalid` for an own rule without a name or a ready-made
 *   one of another kind.
 */
export function saveReminderRule(
  db: Connection,
  { key, name, rule }: { key?: string | undefined; name: string | null; rule: ReminderRule },
): { saved: NamedReminderRule; before: NamedReminderRule | null } {
  return inTransaction(db, () => {
    if (key === undefined) {
      if (!name?.trim()) throw new ExpectedFailure({ code: 'invalid', field: 'name' })
      const own = { key: `own:${nextRuleNumber(db)}`, name: name.trim(), rule }
      writeReminderRule(db, own)
      return { saved: { ...own, isChanged: true }, before: null }
    }
    const before = reminderRules(db).find(one => one.key === key)
    if (before === undefined) throw ruleNotFound()
    const readyMade = DEFAULT_RULES[key]
    if (readyMade !== undefined && readyMade.kind !== rule.kind)
      throw new ExpectedFailure({ code: 'invalid', field: 'kind' })
    const changed = { key, name: readyMade === undefined ? (name?.trim() ?? before.name) : null, rule }
    writeReminderRule(db, changed)
    return { saved: { ...changed, isChanged: true }, before }
  })
}

/** Sets a ready-made rule back to how it came. @throws ExpectedFailure `not_found` for any other. */
export function resetReminderRule(db: Connection, key: string): void {
  if (DEFAULT_RULES[key] === undefined) throw ruleNotFound()
  inTransaction(db, () => deleteReminderRule(db, key))
}

/** Takes one of the owner's own rules out of sight, or back into it. @throws ExpectedFailure `not_found` for any other. */
export function setRuleRemoved(db: Connection, key: string, removed: boolean): void {
  if (DEFAULT_RULES[key] !== undefined) throw ruleNotFound()
  if (!inTransaction(db, () => setReminderRuleRemoved(db, key, removed))) throw ruleNotFound()
}

const LIMITS: OwnSetting<ContactLimits> = {
  key: 'contact_limits',
  schema: contactLimitsSchema,
  usual: DEFAULT_CONTACT_LIMITS,
}

/** How often one person may be advertised to. */
export function readContactLimits(db: Connection): ContactLimits {
  return readOwnSetting(db, LIMITS)
}

/** @returns the limits before. */
export function changeContactLimits(db: Connection, limits: ContactLimits): ContactLimits {
  return changeOwnSetting(db, LIMITS, () => limits)
}

function ruleNotFound(): ExpectedFailure {
  return new ExpectedFailure({ code: 'not_found', what: 'reminder' })
}
