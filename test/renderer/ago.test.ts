import { expect, it } from 'vitest'
import { ago } from '../../src-renderer/screens/customer/ago.ts'

it.each([
  ['2026-11-21', { unit: 'today' }],
  ['2026-11-22', { unit: 'today' }],
  ['2026-11-20', { unit: 'Days', count: 1 }],
  ['2026-11-08', { unit: 'Days', count: 13 }],
  ['2026-11-07', { unit: 'Weeks', count: 2 }],
  ['2026-09-23', { unit: 'Weeks', count: 8 }],
  ['2026-09-22', { unit: 'Weeks', count: 8 }],
  ['2026-09-21', { unit: 'Months', count: 2 }],
  ['2025-11-22', { unit: 'Months', count: 11 }],
  ['2025-11-21', { unit: 'Months', count: 12 }],
  ['2024-11-22', { unit: 'Months', count: 23 }],
  ['2024-11-21', { unit: 'Years', count: 2 }],
  ['2021-12-01', { unit: 'Years', count: 4 }],
])('says how long ago %s is', (day, expected) => {
  expect(ago(day, '2026-11-21')).toEqual(expected)
})
