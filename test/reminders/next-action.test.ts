import { describe, expect, test } from 'vitest'
import type { ComplaintCase } from '../../shared/model/complaint-case.ts'
import type { DueItem } from '../../shared/model/reminder.ts'
import { type NextActionFacts, nextAction } from '../../src-main/reminders/next-action.ts'

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
const REACHABLE: NextActionFacts = {
  customerId: 1,
  asOf: '2026-11-21',
  isOver: false,
  requestedDay: null,
  openCase: null,
  orders: 3,
  lastOrderDay: '2026-10-01',
  needsConsent: false,
  staleSince: null,
  skippedDay: () => null,
}
const COMPLAINT: ComplaintCase = {
  id: 7,
  customerId: 1,
  customerName: 'Anna Gross',
  openedDay: '2026-11-01',
  subject: 'Kanne zerbrochen',
  order: null,
  closedDay: null,
  outcome: null,
  notes: [],
}

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

test('what would have gone before the end of the pause is not waited for', () => {
  const held = item('birthday', { heldUntil: '2026-11-28', lastDay: '2026-11-27' })
  expect(nextAction([held], REACHABLE)).toEqual({ kind: 'none' })
  const lasting = item('overdue', { heldUntil: '2026-11-28', lastDay: '2026-11-28' })
  expect(nextAction([held, lasting], REACHABLE)).toEqual({ kind: 'wait', item: lasting })
})

test('without anything due it is what is missing to do more', () => {
  const silent = { ...REACHABLE, needsConsent: true }
  expect(nextAction([], silent)).toEqual({
    kind: 'ask_consent',
    orders: 3,
    occasion: { ruleKey: 'next:ask_consent', customerId: 1, occasion: '2026-10-01' },
  })
  expect(nextAction([], REACHABLE)).toEqual({ kind: 'none' })
  expect(nextAction([], { ...silent, orders: 1 })).toEqual({ kind: 'none' })
  expect(nextAction([], { ...silent, orders: 1, staleSince: '2025-01-31' })).toEqual({
    kind: 'confirm_address',
    confirmedDay: '2025-01-31',
    occasion: { ruleKey: 'next:confirm_address', customerId: 1, occasion: '2025-01-31' },
  })
  expect(nextAction([item('birthday')], { ...silent, isOver: true })).toEqual({ kind: 'none' })
})

test('a request by law comes before everything, then a complaint, also before what is due', () => {
  const asked = { ...REACHABLE, isOver: true, requestedDay: '2026-11-10', openCase: COMPLAINT }
  expect(nextAction([], asked)).toEqual({ kind: 'answer_request', requestedDay: '2026-11-10' })
  const complaining = { ...REACHABLE, openCase: COMPLAINT }
  expect(nextAction([item('recovery')], complaining)).toMatchObject({
    kind: 'settle_case',
    complaint: COMPLAINT,
    occasion: { ruleKey: 'next:settle_case', occasion: '7' },
  })
})

describe('what was skipped', () => {
  const both = { ...REACHABLE, needsConsent: true, staleSince: '2025-01-31', openCase: COMPLAINT }
  /** The kinds that are proposed, skipping each on the same day. */
  function proposed(asOf: string, facts: Partial<NextActionFacts> = {}): string[] {
    const skipped = new Set<string>()
    const kinds: string[] = []
    for (;;) {
      const next = nextAction([], {
        ...both,
        ...facts,
        asOf,
        skippedDay: (ruleKey, occasion) =>
          skipped.has(`${ruleKey}|${occasion}`) ? asOf : (facts.skippedDay?.(ruleKey, occasion) ?? null),
      })
      kinds.push(next.kind)
      if (!('occasion' in next)) return kinds
      skipped.add(`${next.occasion.ruleKey}|${next.occasion.occasion}`)
    }
  }

  test('leads to the next best step, until nothing is left', () => {
    expect(proposed('2026-11-21')).toEqual(['settle_case', 'ask_consent', 'confirm_address', 'none'])
  })

  test('comes again for a new reason, or after its time', () => {
    const skippedDay = (ruleKey: string, occasion: string) =>
      ['7', '2026-10-01', '2025-01-31'].includes(occasion) && ruleKey.startsWith('next:')
        ? '2026-11-21'
        : null
    expect(proposed('2026-11-27', { skippedDay })).toEqual(['none'])
    expect(proposed('2026-11-28', { skippedDay })).toEqual(['settle_case', 'none'])
    expect(proposed('2026-11-27', { skippedDay, lastOrderDay: '2026-11-26' })).toEqual([
      'ask_consent',
      'none',
    ])
    expect(proposed('2027-05-19', { skippedDay })).toEqual(['settle_case', 'none'])
    expect(proposed('2027-05-20', { skippedDay })).toEqual([
      'settle_case',
      'ask_consent',
      'confirm_address',
      'none',
    ])
  })
})
