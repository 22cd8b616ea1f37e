import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addMonths, dayFromNumber, dayNumber, monthsBetween } from '../../shared/calendar.ts'

test('months are added as the calendar of Temporal adds them, at the ends of all months of leap and other years', () => {
  // A century without a leap year, one with it, and years of either kind.
  const days = ['1899-12-25', '1999-12-25', '2023-02-01', '2024-02-01'].flatMap(from =>
    Array.from({ length: 470 }, (_, index) => dayFromNumber(dayNumber(from) + index)),
  )
  for (const months of [-25, -13, -12, -1, 0, 1, 2, 11, 12, 48]) {
    const expected = days.map(day => Temporal.PlainDate.from(day).add({ months }).toString())
    expect(days.map(day => addMonths(day, months))).toEqual(expected)
  }
})

test('all months between two days are named, over the end of a year', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween('2025-11-30', '2025-11-30')).toEqual(['2025-11'])
  expect(monthsBetween('2025-11-30', '2025-10-31')).toEqual([])
})
