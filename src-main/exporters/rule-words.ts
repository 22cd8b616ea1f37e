import type { NamedReminderRule } from '../../shared/model/reminder.ts'
import { RULE_NAMES } from '../../shared/rule-names.ts'
import type { Language } from './columns.ts'

/** What a rule is called: by its owner, or as it came. */
export function ruleWord({ key, name }: Pick<NamedReminderRule, 'key' | 'name'>, language: Language): string {
  const names: Readonly<Record<string, string>> = RULE_NAMES[language]
  return name ?? names[key] ?? ''
}
