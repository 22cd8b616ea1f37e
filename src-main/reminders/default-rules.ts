import type { ReminderRule } from '../../shared/model/reminder.ts'

const everybody = { segment: null, draft: null } as const

/** The rules that come with the program, by their keys, in the order in which they are shown. */
export const DEFAULT_RULES: Readonly<Record<string, ReminderRule>> = {
  birthday: {
    kind: 'birthday',
    isOn: true,
    voucher: null,
    leadDays: 3,
    keepDays: 3,
    channels: ['email', 'post'],
    ...everybody,
  },
  anniversary: {
    kind: 'anniversary',
    isOn: true,
    years: [1, 2, 5, 10],
    voucher: null,
    leadDays: 3,
    keepDays: 14,
    channels: ['post', 'email'],
    ...everybody,
  },
  milestone: {
    kind: 'milestone',
    isOn: true,
    orders: [10, 25, 50],
    voucher: null,
    leadDays: 0,
    keepDays: 30,
    channels: ['post', 'email'],
    ...everybody,
  },
  second_purchase: {
    kind: 'second_purchase',
    isOn: true,
    voucher: null,
    leadDays: 0,
    keepDays: 30,
    channels: ['email', 'post'],
    ...everybody,
  },
  reorder: {
    kind: 'reorder',
    isOn: true,
    voucher: null,
    leadDays: 7,
    keepDays: 0,
    channels: ['email', 'post'],
    ...everybody,
  },
  anticyclic: {
    kind: 'anticyclic',
    isOn: false,
    voucher: null,
    leadDays: 0,
    keepDays: 14,
    channels: ['email'],
    ...everybody,
  },
  overdue: {
    kind: 'overdue',
    isOn: true,
    voucher: null,
    leadDays: 0,
    keepDays: 30,
    channels: ['email', 'post', 'phone'],
    ...everybody,
  },
  recovery: {
    kind: 'recovery',
    isOn: true,
    leadDays: 0,
    keepDays: 7,
    channels: ['email', 'phone'],
    ...everybody,
  },
  back_in_stock: {
    kind: 'back_in_stock',
    isOn: true,
    leadDays: 0,
    keepDays: 30,
    channels: ['email', 'phone', 'post'],
    ...everybody,
  },
  follow_up_3: followUp(3, true),
  follow_up_14: followUp(14, false),
  follow_up_30: followUp(30, false),
}

/** Switched on by the owner, for the products that it makes sense for. */
function followUp(afterDays: number, isAboutOrder: boolean): ReminderRule {
  return {
    kind: 'follow_up',
    isOn: false,
    afterDays,
    goods: null,
    isAboutOrder,
    leadDays: 0,
    keepDays: 7,
    channels: ['email'],
    ...everybody,
  }
}
