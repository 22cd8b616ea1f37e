import { describe, expect, it } from 'vitest'
import type { Rate } from '../../../shared/model/figures.ts'
import {
  firstMonthOf,
  HISTORY_FIGURES,
  type HistoryMonth,
  isRead,
  joinedHistory,
  monthValue,
  surelyDiffer,
  yearUpTo,
} from '../../../src-renderer/screens/history/history-figures.ts'

const rate: Rate = { part: 10, whole: 40, value: 0.25, low: 0.14, high: 0.4, enough: true }

const month: HistoryMonth = {
  day: '2026-10-31',
  customers: 60,
  active: rate,
  repeat: rate,
  secondPurchase: rate,
  churn: rate,
  existing: rate,
  orders: 50,
  ordersWithoutRate: 0,
  revenueMinor: 500_000,
  existingRevenueMinor: 200_000,
  averageMinor: 10_000,
  coversYear: true,
  coversTwoYears: true,
  regular: {
    day: '2026-10-31',
    customers: rate,
    revenueMinor: 100_000,
    totalRevenueMinor: 500_000,
    revenueShare: 0.2,
    ordersWithoutRate: 0,
    enough: true,
  },
}

const valuesOf = (figures: HistoryMonth) =>
  Object.fromEntries(HISTORY_FIGURES.map(figure => [figure, monthValue(figure, figures).value]))

describe('the figures of a month', () => {
  it('are there where enough of the past is known', () => {
    expect(Object.values(valuesOf(month)).every(value => typeof value === 'number')).toBe(true)
    expect(monthValue('repeat', month).interval).toEqual({ low: 0.14, high: 0.4 })
  })

  it('leave out what grows only because more of the past becomes known', () => {
    const young = { ...month, coversYear: false, coversTwoYears: false }
    expect(valuesOf(young)).toMatchObject({ revenue: null, active: null, existing: null, customers: 60 })
    expect(monthValue('revenue', young).lacks).toBe('year')
    const older = { ...month, coversTwoYears: false }
    expect(valuesOf(older)).toMatchObject({ revenue: 500_000, existingRevenue: null, churn: null })
    expect(monthValue('churn', older).lacks).toBe('twoYears')
  })

  it('have regular customers as soon as they are read', () => {
    const { regular, ...others } = month
    const history = { asOf: '2026-11-22', currency: 'EUR', months: [others] }
    expect(isRead('regular', joinedHistory(history, undefined))).toBe(false)
    const rule = { fewestOrders: 3, upToState: 'due' } as const
    const regulars = { asOf: '2026-11-22', currency: 'EUR', rule, months: regular ? [regular] : [] }
    const joined = joinedHistory(history, regulars)
    expect(isRead('regularRevenue', joined)).toBe(true)
    expect(joined.months[0]).toEqual(month)
    expect(valuesOf(month)).toMatchObject({ regular: 10, regularRevenue: 0.2 })
    const few = regular && { ...others, regular: { ...regular, enough: false } }
    expect(few && valuesOf(few)).toMatchObject({ regular: 10, regularRevenue: 'few' })
  })

  it('say so where they are made of too few cases', () => {
    const few = { ...month, repeat: { ...rate, enough: false }, orders: 6, ordersWithoutRate: 2 }
    expect(valuesOf(few)).toMatchObject({ repeat: 'few', average: 'few', orders: 6 })
    expect(monthValue('repeat', few).interval).toBeNull()
  })
})

describe('the time of a figure', () => {
  it('begins when a whole year is known, or two', () => {
    expect(firstMonthOf('revenue', '2023-11-13')).toBe('2024-11')
    expect(firstMonthOf('revenue', '2023-11-01')).toBe('2024-10')
    expect(firstMonthOf('churn', '2023-11-13')).toBe('2025-11')
    expect(firstMonthOf('customers', '2023-11-13')).toBe('2023-11')
  })

  it('are the twelve months by the rule of the figures', () => {
    expect(yearUpTo('2026-10-31')).toEqual({ from: '2025-11-01', to: '2026-10-31' })
    expect(yearUpTo('2025-02-28').from).toBe('2024-02-29')
  })
})

it('two shares surely differ only where their ranges do not touch', () => {
  expect(surelyDiffer({ low: 0.1, high: 0.2 }, { low: 0.21, high: 0.3 })).toBe(true)
  expect(surelyDiffer({ low: 0.1, high: 0.2 }, { low: 0.2, high: 0.3 })).toBe(false)
  expect(surelyDiffer(null, { low: 0.2, high: 0.3 })).toBe(false)
})
