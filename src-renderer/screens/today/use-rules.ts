import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NamedReminderRule } from '../../../shared/model/reminder.ts'
import { orpc } from '../../app/client.ts'
import { ruleNameText } from './rule-name.ts'

/** All rules, and what they are called. */
export function useRules() {
  const { t } = useTranslation('today')
  const query = useQuery(orpc.reminders.rules.queryOptions())
  const rules: readonly NamedReminderRule[] = query.data ?? []
  const ruleOf = (key: string) => rules.find(rule => rule.key === key)
  return {
    query,
    rules,
    ruleOf,
    ruleName: (key: string) => ruleNameText({ key, name: ruleOf(key)?.name ?? null }, t),
  }
}
