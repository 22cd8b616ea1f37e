import { useTranslation } from 'react-i18next'
import type { Channel } from '../../../shared/model/permission.ts'
import type { DueItem } from '../../../shared/model/reminder.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { formatCount } from '../../i18n/format.ts'
import { purposeOfRule } from './rule-name.ts'
import { DUE_READS } from './use-due-acts.ts'
import { useRules } from './use-rules.ts'

/** What the owner says of a contact; what it was for follows from the rule. */
export interface LoggedContact {
  channel: Channel
  label: string
  /** Default: today. */
  day?: string
  /** Why the pause between two contacts was not kept. */
  pauseOverride?: string
}

/**
 * Notes that people were contacted and that what was due of them is done with it, says so, and offers to take both back.
 * @param items all of one rule.
 */
export function useLogContact(items: readonly DueItem[], onDone: () => void) {
  const { t } = useTranslation('today')
  const { ruleOf } = useRules()
  const purpose = purposeOfRule(ruleOf(items[0]?.ruleKey ?? '')?.rule)
  const reminders = items.map(({ ruleKey, customerId, occasion }) => ({ ruleKey, customerId, occasion }))
  const customerIds = [...new Set(items.map(({ customerId }) => customerId))]
  return useUndoable((contact: LoggedContact) => ({
    make: () => api.contacts.log({ ...contact, purpose, customerIds, reminders }),
    message: t('contact.told', { count: items.length, formatted: formatCount(items.length) }),
    takeBack: noted => api.contacts.takeBack(noted),
    onMade: onDone,
    reads: DUE_READS,
  }))
}
