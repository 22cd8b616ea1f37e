import { expect, test } from 'vitest'
import type { DueItem } from '../../shared/model/reminder.ts'
import { nextAction } from '../../src-main/reminders/next-action.ts'

const item = (kind: DueItem['kind'], more: Partial<DueItem> = {}): DueItem => ({
  ruleKey: kind,
  customerId: 1,
  occasion: 'x',
  kind,
  pile: 'week',
  day: '2026-11-24',
  dueDay: '2026-11-21',
  lastDay: '2026-11-27',
  heldUntil: null,
  recentContacts: 0,
  lastContactDay: null,
  name: 'Anna Gross',
  orders: 3,
  valueMinor: 5000,
  currency: 'EUR',
  lastOrderDay: '2026-10-01',
  rhythmDays: 30,
  channels: ['post'],
  denials: [],
  isLeapDay: false,
  sentDay: null,
  products: [],
  ...more,
})
const REACHABLE = { isOver: false, orders: 3, emailAllowed: true, hasObjected: false, addressStale: false }

test('what one owes somebody comes before what has its day, and that before what sells', () => {
  const items = [item('overdue'), item('birthday'), item('recovery', { channels: ['email'] })]
  expect(nextAction(items, REACHABLE)).toMatchObject({ kind: 'reminder', item: { kind: 'recovery' } })
  expect(nextAction(items.slice(0, 2), REACHABLE)).toMatchObject({ item: { kind: 'birthday' } })
  expect(nextAction(items.slice(0, 1), REACHABLE)).toMatchObject({ item: { kind: 'overdue' } })
})

test('what is only coming, held up or not allowed is not proposed', () => {
  expect(nextAction([item('birthday', { pile: 'coming' })], REACHABLE)).toEqual({ kind: 'none' })
  expect(nextAction([item('birthday', { channels: [] })], REACHABLE)).toEqual({ kind: 'none' })
  const held = item('birthday', { heldUntil: '2026-11-25' })
  expect(nextAction([held], REACHABLE)).toEqual({ kind: 'wait', item: held })
})

test('without anything due it is what is missing to do more', () => {
  const silent = { ...REACHABLE, emailAllowed: false }
  expect(nextAction([], silent)).toEqual({ kind: 'ask_consent' })
  expect(nextAction([], { ...silent, hasObjected: true })).toEqual({ kind: 'none' })
  expect(nextAction([], { ...silent, orders: 1 })).toEqual({ kind: 'none' })
  expect(nextAction([], { ...silent, orders: 1, addressStale: true })).toEqual({ kind: 'confirm_address' })
  expect(nextAction([item('birthday')], { ...silent, isOver: true })).toEqual({ kind: 'none' })
})
