import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { expectedRevenueSchema, modelErrorsSchema } from '../../../shared/model/expected-revenue.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { modelReport } from '../../../src-main/metrics/models/model-report.ts'
import { expectedRevenue, revenueMembers } from '../../../src-main/metrics/value/expected-revenue.ts'
import { pastForecastBasis } from '../../../src-main/metrics/value/forecast-basis.ts'
import { forecastRange, modelErrorOf } from '../../../src-main/metrics/value/forecast-range.ts'
import { modelErrors } from '../../../src-main/metrics/value/model-errors.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'
import { mbgShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'
import { basisOf, eurosOfShop, steadyShop } from './forecast-shop.ts'

const NOW = 1095
const AS_OF = dayFromNumber(NOW)

function revenueOf(histories: Histories, asOf = AS_OF) {
  return expectedRevenue(histories, eurosOfShop(histories), basisOf(histories, asOf))
}

/** What came, by looking at every order. */
function cameAfter(histories: Histories, from: number, days: number) {
  const first = new Map<number, number>()
  for (const [order, id] of histories.customerIds.entries()) {
    const day = histories.days[order] ?? 0
    first.set(id, Math.min(first.get(id) ?? Number.POSITIVE_INFINITY, day))
  }
  const bought = new Set<number>()
  const dates = new Set<string>()
  let value = 0
  for (const [order, id] of histories.customerIds.entries()) {
    const day = histories.days[order] ?? 0
    if (id === 0 || (first.get(id) ?? 0) > from || day <= from || day > from + days) continue
    value += histories.valuesMinor[order] ?? 0
    bought.add(id)
    dates.add(`${id} ${day}`)
  }
  return { value, orders: dates.size, bought: [...bought] }
}

describe('expected revenue', () => {
  const shop = simulateShop({
    ...mbgShop({ seed: 81, customers: 1500 }, [0.8, 9, 0.9, 1.6]),
    lastDay: NOW + 90,
  })
  const revenue = revenueOf(shop)

  test('of today and of the last six month-ends whose time is over', () => {
    expect(expectedRevenueSchema.parse(revenue)).toEqual(revenue)
    expect(revenue.forecasts.map(({ asOf, days }) => [asOf, days])).toEqual([
      [AS_OF, 30],
      [AS_OF, 90],
    ])
    // 31 December 1972 is day 1095: thirty days before it are the first of December.
    expect(revenue.checked.map(({ asOf, days }) => `${asOf} ${days}`)).toEqual([
      '1972-11-30 30',
      '1972-10-31 30',
      '1972-09-30 30',
      '1972-08-31 30',
      '1972-07-31 30',
      '1972-06-30 30',
      '1972-09-30 90',
      '1972-08-31 90',
      '1972-07-31 90',
      '1972-06-30 90',
      '1972-05-31 90',
      '1972-04-30 90',
    ])
  })

  test('compares with what came, customer by customer', () => {
    for (const { asOf, days, actualMinor, actualOrders, lowMinor, highMinor, isInside } of revenue.checked) {
      const came = cameAfter(shop, dayNumber(asOf), days)
      expect([actualMinor, actualOrders]).toEqual([came.value, came.orders])
      expect(isInside).toBe(came.value >= (lowMinor ?? 0) && came.value <= (highMinor ?? 0))
      expect(revenueMembers(shop, { asOf, days }, 'bought')).toEqual(came.bought)
      expect(revenueMembers(shop, { asOf, days }, 'known')).toHaveLength(
        pastForecastBasis(shop, eurosOfShop(shop), asOf, null).customerIds.length,
      )
    }
  })

  test('a past forecast is the one that was made then', () => {
    for (const past of revenue.checked.slice(0, 3)) {
      const then = revenueOf(shop, past.asOf).forecasts.find(({ days }) => days === past.days)
      // The model of then may have been another one.
      if (then?.model === past.model) expect(then?.valueMinor).toBe(past.valueMinor)
      expect(then?.customers).toBe(past.customers)
    }
    const again = pastForecastBasis(shop, eurosOfShop(shop), '1972-06-30', 'mbg_nbd')
    const short = historyOf(
      [...shop.days.entries()].flatMap(([order, day]) =>
        day <= dayNumber('1972-06-30')
          ? [{ customer: shop.customerIds[order] ?? 0, day, value: shop.valuesMinor[order] ?? 0 }]
          : [],
      ),
    )
    const alone = pastForecastBasis(short, eurosOfShop(short), '1972-06-30', 'mbg_nbd')
    expect(again.purchasesWithin(30)?.mean).toEqual(alone.purchasesWithin(30)?.mean)
    expect(again.spend).toEqual(alone.spend)
  })

  test('later orders change nothing in it', () => {
    const known = simulateShop(mbgShop({ seed: 81, customers: 1500 }, [0.8, 9, 0.9, 1.6]))
    expect(known.days.length).toBeLessThan(shop.days.length)
    expect(revenueOf(known)).toEqual(revenue)
  })

  test('is nothing where nothing can be said', () => {
    const nobody = revenueOf(historyOf([]))
    expect(nobody.checked).toEqual([])
    for (const forecast of nobody.forecasts)
      expect(forecast).toMatchObject({
        method: 'none',
        valueMinor: null,
        lowMinor: null,
        orders: null,
        customers: 0,
      })
    const few = revenueOf(steadyShop(82, 3))
    for (const { isInside, valueMinor } of few.checked) expect([isInside, valueMinor]).toEqual([null, null])
  })

  test('four in five forecasts come true within their range, of small shops and large ones', () => {
    const shops = [
      ...Array.from({ length: 25 }, (_, seed) =>
        simulateShop({ ...mbgShop({ seed: 90 + seed, customers: 30 }, [0.8, 9, 0.9, 1.6]) }),
      ),
      ...Array.from({ length: 15 }, (_, seed) => steadyShop(90 + seed, 200)),
    ]
    const checked = shops.flatMap(histories => revenueOf(histories).checked)
    const share = checked.filter(({ isInside }) => isInside).length / checked.length
    expect(share).toBeGreaterThan(0.75)
    expect(share).toBeLessThan(0.97)
  })
})

describe('the range of a forecast', () => {
  const total = { orders: 100, value: 10_000, variance: 1000 ** 2, none: 0 }

  test('is a guess before anything came true, and narrower the more did', () => {
    const width = (past: number) => {
      const error = modelErrorOf(
        Array.from({ length: past }, () => ({ total, actual: 10_500 })),
        30,
      )
      expect(error.learnedFrom).toBe(past)
      const { low, high } = forecastRange(total, error)
      return high - low
    }
    expect(width(0)).toBeGreaterThan(width(2))
    expect(width(2)).toBeGreaterThan(width(6))
    expect(width(6)).toBeGreaterThan(width(60))
    // Never narrower than chance alone: ±1.28 standard deviations.
    expect(width(1000)).toBeGreaterThan(2 * 1.28 * 1000 * 0.98)
  })

  test('is as wide as earlier forecasts were wrong', () => {
    const wrong = Array.from({ length: 40 }, (_, index) => ({
      total,
      actual: index % 2 === 0 ? 14_000 : 6000,
    }))
    expect(modelErrorOf(wrong, 30).share).toBeCloseTo(Math.sqrt(0.4 ** 2 - 0.1 ** 2), 1)
    // Always a fifth too low counts as much as now high, now low.
    const low = Array.from({ length: 40 }, () => ({ total, actual: 12_000 }))
    expect(modelErrorOf(low, 30).share).toBeGreaterThan(0.15)
  })

  test('of longer forecasts learns less from as many, as they overlap', () => {
    const past = Array.from({ length: 6 }, () => ({ total, actual: 10_000 }))
    expect(modelErrorOf(past, 90).degrees).toBe(3)
    expect(modelErrorOf(past, 30).degrees).toBe(7)
  })
})

test('errors of all models stand beside the naive line, best first', () => {
  const shop = simulateShop(mbgShop({ seed: 83, customers: 900 }, [0.8, 9, 0.9, 1.6]))
  const report = modelReport(shop, { asOf: AS_OF })
  const table = modelErrors(report.backtest, report.choice)
  expect(modelErrorsSchema.parse(table)).toEqual(table)
  expect(table?.errors.map(({ name }) => name).sort()).toEqual([
    'bg_nbd',
    'mbg_nbd',
    'naive',
    'pareto_nbd',
    'shop_average',
  ])
  const chosen = table?.errors.filter(({ isChosen }) => isChosen)
  expect(chosen?.map(({ name }) => name)).toEqual([report.choice.purchases])
  expect(chosen?.[0]?.beatsNaive).toBe(true)
  const sizes = table?.errors.map(({ meanAbsolute }) => meanAbsolute) ?? []
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
  expect(modelErrors(null, report.choice)).toBeNull()
})

test('figures of any shop are the same however it was imported, and with later orders', () => {
  fc.assert(
    fc.property(anyPurchases, anyDay, (purchases, asOf) => {
      expectSameHowever(purchases, asOf, (histories, main) => {
        const basis = pastForecastBasis(histories, main, asOf, null)
        return expectedRevenue(histories, main, basis)
      })
    }),
    { numRuns: 40 },
  )
})
