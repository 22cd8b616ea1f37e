import {
  PERSON_REMINDERS,
  type PersonReminder,
  type ReminderRule,
} from '../../../../shared/model/reminder.ts'

/** A rule of a kind to begin with, for everybody and by post or e-mail. */
export function blankRule(kind: PersonReminder): ReminderRule {
  const common = {
    isOn: true,
    segment: null,
    leadDays: 0,
    keepDays: 14,
    channels: ['email' as const, 'post' as const],
    draft: null,
  }
  switch (kind) {
    case 'recovery':
    case 'back_in_stock':
      return { kind, ...common }
    case 'anniversary':
      return { kind, years: [1], voucher: null, ...common }
    case 'milestone':
      return { kind, orders: [10], voucher: null, ...common }
    case 'birthday':
    case 'second_purchase':
    case 'reorder':
    case 'anticyclic':
    case 'overdue':
      return { kind, voucher: null, ...common }
    case 'follow_up':
      return { kind, afterDays: 14, goods: null, isAboutOrder: false, ...common }
  }
}

/** The kind that was chosen; null for a word that is none. */
export function personKind(word: string | null): PersonReminder | null {
  return PERSON_REMINDERS.find(kind => kind === word) ?? null
}
