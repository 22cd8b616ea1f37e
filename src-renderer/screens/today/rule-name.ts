import type { TFunction } from 'i18next'
import type { NamedReminderRule, ReminderRule } from '../../../shared/model/reminder.ts'

/** The rules that come with the program. */
const READY_MADE = [
  'birthday',
  'anniversary',
  'milestone',
  'second_purchase',
  'reorder',
  'anticyclic',
  'overdue',
  'recovery',
  'back_in_stock',
  'follow_up_3',
  'follow_up_14',
  'follow_up_30',
] as const

/** What a rule is called: by its owner, or as it came. */
export function ruleNameText(
  { key, name }: Pick<NamedReminderRule, 'key' | 'name'>,
  t: TFunction<'today'>,
): string {
  return name ?? t(`ruleName.${READY_MADE.find(one => one === key) ?? 'unknown'}`)
}

/** Whether what a rule reminds of is advertising; everything is but what is about an order itself. */
export function isAdvertising(rule: ReminderRule): boolean {
  return rule.kind !== 'recovery' && !(rule.kind === 'follow_up' && rule.isAboutOrder)
}

/** What a rule contacts people for; while it is not known which rule, the stricter of both. */
export function purposeOfRule(rule: ReminderRule | undefined): 'advertising' | 'transactional' {
  return rule === undefined || isAdvertising(rule) ? 'advertising' : 'transactional'
}
