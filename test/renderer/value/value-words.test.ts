import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckedForecast } from '../../../shared/model/expected-revenue.ts'
import type { OrderCosts } from '../../../shared/model/order-costs.ts'
import { bargainVerdict } from '../../../src-renderer/screens/value/bargain-verdict.ts'
import { countOutcomes } from '../../../src-renderer/screens/value/checked-outcome.ts'
import { coarseCount, coarseMoney } from '../../../src-renderer/screens/value/coarse-money.ts'
import { costMonths } from '../../../src-renderer/screens/value/cost-months.ts'
import { knownForecast } from '../../../src-renderer/screens/value/known-forecast.ts'
import { plainBlanks, speak } from '../../support/window-language.ts'

const FORECAST: CheckedForecast = {
  asOf: '2026-09-30',
  days: 30,
  method: 'shrunken',
  reason: 'gate_closed',
  model: null,
  customers: 291,
  orders: 16,
  valueMinor: 39_732,
  lowMinor: 20_316,
  highMinor: 62_126,
  modelError: 0.15,
  learnedFrom: 8,
  actualMinor: 30_000,
  actualOrders: 11,
  isInside: true,
}

describe('estimates', () => {
  beforeAll(() => speak('de'))

  test.each([
    [0, '0 €'],
    [480, '4,80 €'],
    [4_812, '48 €'],
    [58_752, '590 €'],
    [164_764, '1.600 €'],
    [40_580_042, '410.000 €'],
  ])('%d cents are said with two digits', (minor, text) => {
    expect(plainBlanks(coarseMoney(minor, 'EUR'))).toBe(text)
  })

  test('counts are said with two digits', () => {
    expect([0.3, 14.7, 7911.7].map(coarseCount)).toEqual(['0', '15', '7.900'])
  })
})

describe('forecasts', () => {
  test('say nothing where a part is missing, and that rather nothing comes where the mean is above the range', () => {
    expect(knownForecast({ ...FORECAST, lowMinor: null })).toBeNull()
    expect(knownForecast(FORECAST)?.isRare).toBe(false)
    expect(knownForecast({ ...FORECAST, lowMinor: 0, highMinor: 160, valueMinor: 1100 })?.isRare).toBe(true)
  })

  test('are counted by how they came out', () => {
    const below = { ...FORECAST, isInside: false, actualMinor: 14_030 }
    const above = { ...FORECAST, isInside: false, actualMinor: 90_000 }
    expect(countOutcomes([FORECAST, below, above, below])).toEqual({ inside: 1, below: 2, above: 1 })
  })
})

describe('a comparison of customers won with a discount', () => {
  const rate = { part: 20, whole: 47, value: 0.43, low: 0.3, high: 0.57, enough: true }
  const group = { customers: 47, laterPerHeadMinor: 0, laterMinor: 0, firstPerHeadMinor: 0, firstMinor: 0 }
  const verdictOf = (low: number, high: number, enough = true) =>
    bargainVerdict({
      asOf: '2026-11-22',
      currency: 'EUR',
      lack: null,
      discounted: group,
      fullPrice: group,
      unknown: 0,
      tooYoung: 0,
      secondPurchase: { one: rate, other: rate, value: (low + high) / 2, low, high, enough },
    })

  test('tells a difference only where all of its interval is on one side', () => {
    expect(verdictOf(-0.2, -0.05)).toBe('less')
    expect(verdictOf(0.05, 0.2)).toBe('more')
    expect(verdictOf(-0.14, 0.17)).toBe('unsure')
    expect(verdictOf(-0.2, -0.05, false)).toBe('few')
  })
})

describe('the months of costs', () => {
  const costs: OrderCosts = {
    asOf: '2026-03-10',
    currency: 'EUR',
    months: ['2025-02', '2026-05'].map(month => ({
      month,
      isWhole: true,
      new: null,
      repeat: null,
      unattributableOrders: 0,
    })),
    new: null,
    repeat: null,
    ratio: null,
    ratioMonths: 0,
  }

  test('are the latest ones and those with costs, none before the first order or after the day', () => {
    expect(costMonths(costs, '2024-01-01', 3)).toEqual(['2026-03', '2026-02', '2026-01', '2025-02'])
    expect(costMonths({ ...costs, months: [] }, '2026-02-20', 12)).toEqual(['2026-03', '2026-02'])
  })
})
