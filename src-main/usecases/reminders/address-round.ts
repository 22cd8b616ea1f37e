import type { CalendarDay } from '../../../shared/calendar.ts'
import { dayOfInstant } from '../../../shared/calendar.ts'
import {
  type AddressRound,
  type AddressRoundRule,
  addressRoundRuleSchema,
  DEFAULT_ADDRESS_ROUND,
} from '../../../shared/model/reminder.ts'
import { firstImportMs } from '../../db/batches.ts'
import type { Connection } from '../../db/database.ts'
import { listExports } from '../../db/exports.ts'
import { listReminderActions, type StoredAction } from '../../db/reminders.ts'
import { type OwnSetting, readAppSettings, readOwnSetting } from '../../db/settings.ts'
import { nextAddressCheckDay } from '../../reminders/shop-occasions.ts'
import { changeOwnSetting } from '../change-own-setting.ts'

const RULE: OwnSetting<AddressRoundRule> = {
  key: 'address_round',
  schema: addressRoundRuleSchema,
  usual: DEFAULT_ADDRESS_ROUND,
}

/** @returns the rule before. */
export function changeAddressRound(db: Connection, rule: AddressRoundRule): AddressRoundRule {
  return changeOwnSetting(db, RULE, () => rule)
}

/**
 * When addresses were checked last, and when it is time again. Only lists that were made for a check count, and what the
 * owner says to have been done elsewhere, or leaves out for once.
 */
export function addressRound(db: Connection, asOf: CalendarDay): AddressRound {
  const { timeZone } = readAppSettings(db)
  const rule = readOwnSetting(db, RULE)
  const first = firstImportMs(db)
  const days = [
    ...listExports(db)
      .filter(({ purpose }) => purpose === 'address_check')
      .map(({ exportedAtMs }) => dayOfInstant(exportedAtMs, timeZone)),
    ...listReminderActions(db, 'shop')
      .filter(isAddressCheck)
      .map(({ day }) => day),
  ]
  const lastDay =
    days
      .filter(day => day <= asOf)
      .sort()
      .at(-1) ?? null
  const firstImportDay = first === null ? null : dayOfInstant(first, timeZone)
  return { rule, lastDay, nextDay: nextAddressCheckDay(rule, { firstImportDay, lastDay }) }
}

/** Whether something was done that the next address check counts from. */
export function isAddressCheck({ ruleKey, act }: StoredAction): boolean {
  return ruleKey === 'address_check' && (act === 'done' || act === 'skipped')
}
