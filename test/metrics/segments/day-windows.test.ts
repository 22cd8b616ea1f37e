import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import type { PastDays } from '../../../shared/model/segment.ts'
import {
  type DayWindow,
  nextWindow,
  overdueWindow,
  pastWindow,
  yearDaysIn,
} from '../../../src-main/metrics/segments/day-windows.ts'

function shown({ from, to }: DayWindow) {
  const end = (number: number) => (Number.isFinite(number) ? dayFromNumber(number) : null)
  return [end(from), end(to)]
}

const PAST: [PastDays, string, [string | null, string | null]][] = [
  [{ kind: 'last', amount: 1, unit: 'days' }, '2026-11-21', ['2026-11-21', '2026-11-21']],
  [{ kind: 'last', amount: 30, unit: 'days' }, '2026-11-21', ['2026-10-23', '2026-11-21']],
  [{ kind: 'last', amount: 2, unit: 'weeks' }, '2026-11-21', ['2026-11-08', '2026-11-21']],
  [{ kind: 'last', amount: 1, unit: 'months' }, '2026-03-31', ['2026-03-01', '2026-03-31']],
  [{ kind: 'last', amount: 12, unit: 'months' }, '2026-11-21', ['2025-11-22', '2026-11-21']],
  [{ kind: 'last', amount: 1, unit: 'years' }, '2024-02-29', ['2023-03-01', '2024-02-29']],
  [{ kind: 'before_last', amount: 30, unit: 'days' }, '2026-11-21', [null, '2026-10-22']],
  [{ kind: 'before_last', amount: 1, unit: 'years' }, '2026-11-21', [null, '2025-11-21']],
  [{ kind: 'month', which: 'this_month' }, '2024-02-10', ['2024-02-01', '2024-02-29']],
  [{ kind: 'month', which: 'last_month' }, '2026-01-10', ['2025-12-01', '2025-12-31']],
  [{ kind: 'month', which: 'this_month_last_year' }, '2025-02-10', ['2024-02-01', '2024-02-29']],
  [{ kind: 'month', which: 'this_year' }, '2026-11-21', ['2026-01-01', '2026-12-31']],
  [{ kind: 'month', which: 'last_year' }, '2026-11-21', ['2025-01-01', '2025-12-31']],
  [{ kind: 'between', from: '2026-01-05' }, '2026-11-21', ['2026-01-05', null]],
  [{ kind: 'between', to: '2026-01-05' }, '2026-11-21', [null, '2026-01-05']],
]
test.each(PAST)('%j on %s', (when, asOf, window) => {
  expect(shown(pastWindow(when, asOf))).toEqual(window)
})

test('the last days and those before them are all days until today', () => {
  for (const unit of ['days', 'weeks', 'months', 'years'] as const)
    for (let amount = 1; amount < 40; amount++) {
      const last = pastWindow({ kind: 'last', amount, unit }, '2026-03-31')
      const before = pastWindow({ kind: 'before_last', amount, unit }, '2026-03-31')
      expect(before.to).toBe(last.from - 1)
    }
})

test('the next days begin today, and who is overdue by a day was due yesterday', () => {
  expect(shown(nextWindow({ amount: 14, unit: 'days' }, '2026-11-21'))).toEqual(['2026-11-21', '2026-12-04'])
  expect(shown(nextWindow({ amount: 1, unit: 'months' }, '2026-01-31'))).toEqual(['2026-01-31', '2026-02-27'])
  expect(shown(overdueWindow({ amount: 1, unit: 'days' }, '2026-11-21'))).toEqual([null, '2026-11-20'])
})

test('who was born on 29 February has the birthday on 1 March in other years', () => {
  const on = (day: string) => yearDaysIn(nextWindow({ amount: 1, unit: 'days' }, day))
  expect([...on('2024-02-29')]).toEqual([229])
  expect([...on('2024-03-01')]).toEqual([301])
  expect([...on('2026-03-01')].sort()).toEqual([229, 301])
  expect([...on('2026-02-28')]).toEqual([228])
})

test('a year ahead holds every day of the year', () => {
  for (const day of ['2026-11-21', '2023-03-01', '2024-01-01'])
    expect(yearDaysIn(nextWindow({ amount: 1, unit: 'years' }, day)).size).toBe(366)
  // Between 29 February and 1 March a year later, who was born on the former has no birthday.
  expect(yearDaysIn(nextWindow({ amount: 1, unit: 'years' }, '2024-03-01')).has(229)).toBe(false)
  expect(yearDaysIn(nextWindow({ amount: 1, unit: 'weeks' }, '2026-12-28')).size).toBe(7)
})
