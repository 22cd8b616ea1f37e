import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber } from '../../shared/calendar.ts'
import { breaksLimits, nextContactDay } from '../../src-main/reminders/contact-pause.ts'
import { type ReportedContacts, reportContacts } from '../../src-main/reminders/contact-report.ts'

const LIMITS = { most: 2, withinDays: 30, pauseDays: 7 }
const TODAY = '2026-11-21'

/** Contacts as `customer days-ago channel purpose`. */
function contacts(...lines: readonly (readonly [number, number, string, string?])[]): ReportedContacts {
  return {
    customerIds: lines.map(([id]) => id),
    days: lines.map(([, ago]) => addDays(TODAY, -ago)),
    channels: lines.map(([, , channel]) => channel),
    purposes: lines.map(([, , , purpose = 'advertising']) => purpose),
  }
}

const report = (of: ReportedContacts, ordersAfter = (_id: number, _after: number, _until: number) => false) =>
  reportContacts(of, LIMITS, dayNumber(TODAY), ordersAfter)

test('customers count once in each span, whatever they were contacted for; checked addresses are no contact', () => {
  const log = contacts(
    [1, 364, 'post'],
    [1, 29, 'email'],
    [2, 89, 'phone', 'transactional'],
    [3, 365, 'post'],
    [4, 5, 'post', 'address_check'],
    [5, -1, 'email'],
  )
  expect(report(log).reached).toEqual([
    { days: 30, customers: 1 },
    { days: 90, customers: 2 },
    { days: 365, customers: 2 },
  ])
})

test('who got more than the limits say is named; messages about orders do not count', () => {
  const log = contacts(
    [1, 20, 'post'],
    [1, 14, 'email'],
    [2, 20, 'post'],
    [2, 13, 'email'],
    [3, 40, 'post'],
    [3, 25, 'post'],
    [3, 11, 'post'],
    [4, 9, 'post'],
    [4, 9, 'email', 'transactional'],
  )
  expect(report(log).overLimits).toEqual([1, 3])
})

test('an order counts after a contact from the next day on, and only when the days have passed', () => {
  const asked: unknown[] = []
  const log = contacts([1, 60, 'post'], [1, 30, 'post'], [1, 29, 'email'], [2, 31, 'email'])
  const { followed } = report(log, (id, after, until) => {
    asked.push([id, dayNumber(TODAY) - after, until - after])
    return id === 2
  })
  expect(followed).toEqual([
    { channel: 'post', contacts: 2, ordered: 0 },
    { channel: 'email', contacts: 1, ordered: 1 },
  ])
  expect(asked).toEqual([
    [1, 60, 30],
    [1, 30, 30],
    [2, 31, 30],
  ])
})

test('the limits are broken exactly where some contact came before its time', () => {
  const limits = fc.record({
    most: fc.integer({ min: 1, max: 4 }),
    withinDays: fc.integer({ min: 1, max: 40 }),
    pauseDays: fc.nat(12),
  })
  const days = fc.array(fc.nat(120), { maxLength: 12 }).map(list => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(days, limits, (known, chosen) => {
      const kept = known.every((day, index) => nextContactDay(known.slice(0, index), chosen, day) <= day)
      expect(breaksLimits(known, chosen)).toBe(!kept)
    }),
  )
})
