import { describe, expect, test } from 'vitest'
import type { CurrencyFigures, Overview } from '../../shared/model/figures.ts'
import { rate } from '../../src-main/metrics/wilson.ts'
import { comparable, lastYearPeriod } from '../../src-renderer/screens/overview/last-year.ts'
import { targetPeriod, targetValues } from '../../src-renderer/screens/overview/target-values.ts'
import {
  targetProblem,
  typedOfValue,
  valueOfTyped,
} from '../../src-renderer/screens/overview/typed-target.ts'

const PERIOD = { from: '2025-12-01', to: '2026-11-22', asOf: '2026-11-22' }

function overviewOf(change: Partial<Overview> = {}): Overview {
  return {
    ...PERIOD,
    dataFrom: '2023-11-13',
    dataTo: '2026-11-20',
    customers: 155,
    countedOrders: 352,
    uncountedOrders: 5,
    repeatRate: rate(34, 155),
    existingShare: rate(55, 155),
    activeShare: rate(174, 304),
    unattributableOrders: rate(98, 352),
    currencies: [],
    combined: null,
    ...change,
  }
}

function figuresOf(
  currency: string,
  revenueMinor: number,
  averageOrderMinor: number | null,
): CurrencyFigures {
  return {
    currency,
    orders: 10,
    revenueMinor,
    newRevenueMinor: 0,
    existingRevenueMinor: revenueMinor,
    unattributableRevenueMinor: 0,
    averageOrderMinor,
    itemsPerOrder: null,
    months: [],
    averageByOrderNumber: [],
  }
}

describe('the same period of last year', () => {
  test('ends where what is known of this year ends, and begins within the known orders', () => {
    expect(lastYearPeriod(overviewOf())).toEqual({ from: '2024-12-01', to: '2025-11-20', asOf: '2025-11-22' })
    expect(lastYearPeriod(overviewOf({ to: '2026-06-30' }))?.to).toBe('2025-06-30')
    expect(lastYearPeriod(overviewOf({ dataFrom: '2024-12-02' }))).toBeNull()
    expect(lastYearPeriod(overviewOf({ dataFrom: '2024-12-01' }))).not.toBeNull()
    expect(lastYearPeriod(overviewOf({ dataFrom: null, dataTo: null }))).toBeNull()
    expect(lastYearPeriod(overviewOf({ dataTo: '2025-11-30' }))).toBeNull()
  })

  test('of what compares, a figure each; what would mislead is left out', () => {
    const before = overviewOf({ customers: 100, countedOrders: 200, repeatRate: rate(30, 100) })
    const [now, then] = [figuresOf('EUR', 7000, 20), figuresOf('EUR', 6000, 25)]
    const all = comparable(overviewOf({ dataFrom: '2022-11-01' }), before, now, then)
    expect(all).toMatchObject({
      customers: 100,
      orders: 200,
      revenueMinor: 6000,
      averageMinor: 25,
      repeat: 0.3,
    })
    expect(Object.keys(all).toSorted()).toEqual(
      ['active', 'averageMinor', 'customers', 'existing', 'orders', 'repeat', 'revenueMinor'].toSorted(),
    )
    // Two years before are needed to know who was there a year ago, and orders of these days to know who is now.
    expect(comparable(overviewOf({ dataFrom: '2024-11-30' }), before, now, then)).not.toHaveProperty('active')
    expect(comparable(overviewOf({ dataFrom: '2024-11-30' }), before, now, then)).not.toHaveProperty(
      'existing',
    )
    expect(comparable(overviewOf({ dataTo: '2026-10-30' }), before, now, then)).not.toHaveProperty('active')
    expect(comparable(overviewOf({ repeatRate: rate(1, 3) }), before, now, then)).not.toHaveProperty('repeat')
    expect(comparable(overviewOf(), before, now, figuresOf('CHF', 1, 1))).not.toHaveProperty('revenueMinor')
    expect(comparable(overviewOf(), before, null, null)).not.toHaveProperty('averageMinor')
  })
})

describe('targets', () => {
  test('are about twelve months, whatever is on the screen', () => {
    expect(targetPeriod('2026-11-22')).toEqual({ from: '2025-11-23', to: '2026-11-22', asOf: '2026-11-22' })
    expect(targetPeriod('2024-02-29').from).toBe('2023-03-01')
  })

  test('are compared with what can be said', () => {
    expect(targetValues(overviewOf(), figuresOf('EUR', 7000, 20))).toEqual({
      customers: 155,
      orders: 352,
      revenue: 7000,
      average: 20,
      repeat: 34 / 155,
      active: 174 / 304,
      existing: 55 / 155,
    })
    const young = overviewOf({ dataFrom: PERIOD.from, repeatRate: rate(1, 4) })
    expect(Object.keys(targetValues(young, null))).toEqual(['customers', 'orders', 'active'])
  })

  test('are typed in percent and in whole money', () => {
    const [percent, euro, yen, count] = [
      { kind: 'percent' },
      { kind: 'money', currency: 'EUR' },
      { kind: 'money', currency: 'JPY' },
      { kind: 'count' },
    ] as const
    const pairs = [
      [0.305, percent, 30.5],
      [4_999_950, euro, 49_999.5],
      [5000, yen, 5000],
      [120, count, 120],
    ] as const
    for (const [value, unit, typed] of pairs) {
      expect(typedOfValue(value, unit)).toBe(typed)
      expect(valueOfTyped(typed, unit)).toBe(value)
    }
    expect(targetProblem(null, null, count)).toBe('missing')
    expect(targetProblem(0, null, count)).toBe('missing')
    expect(targetProblem(101, null, percent)).toBe('overAll')
    expect(targetProblem(30, 30, percent)).toBe('warnAbove')
    expect(targetProblem(30, 25, percent)).toBeNull()
    expect(targetProblem(101, null, euro)).toBeNull()
  })
})
