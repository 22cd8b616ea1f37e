import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { KeyFigures } from '../../../shared/model/key-figures.ts'
import { churnRate } from '../../../src-main/metrics/customers/churn-rate.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { secondPurchaseRate } from '../../../src-main/metrics/loyalty/second-purchase.ts'
import type { MainValues } from '../../../src-main/metrics/main-values.ts'
import { overview } from '../../../src-main/metrics/overview.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { keyFigureHistory, keyFiguresOn } from '../../../src-main/metrics/value/key-figure-history.ts'
import { revenueHistory } from '../../../src-main/metrics/value/revenue-history.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever, OPENING } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const shop: TestPurchase[] = [
  { customer: 1, day: '2024-01-15', value: 1000 },
  { customer: 1, day: '2025-02-10', value: 2000 },
  { customer: 2, day: '2024-03-31', value: 3000 },
  { customer: 3, day: '2025-01-31', value: 4000 },
  { customer: 3, day: '2025-02-28', value: 1001 },
  { customer: 3, day: '2025-03-01', value: 70, currency: 'USD' },
  { customer: 4, day: '2025-04-01', value: 500 },
  { customer: 0, day: '2025-02-01', value: 99 },
]

/** The same figures, each counted for itself. */
function recomputed(histories: Histories, main: MainValues, day: number): KeyFigures {
  const asOf = dayFromNumber(day)
  const from = addDays(addMonths(asOf, -12), 1)
  const opening = histories.range?.from ?? Number.POSITIVE_INFINITY
  const people = overview(histories, { from, to: asOf, asOf, includeShipping: false })
  const money = revenueHistory(histories, main, { from, to: asOf })
  const persons = personsAsOf(histories, day)
  return {
    day: asOf,
    customers: persons.count,
    active: people.activeShare,
    repeat: people.repeatRate,
    secondPurchase: secondPurchaseRate(histories, persons).rate,
    churn: churnRate(histories, persons).rate,
    existing: people.existingShare,
    orders: people.countedOrders,
    ordersWithoutRate: money.ordersWithoutRate,
    revenueMinor: money.revenueMinor,
    existingRevenueMinor: money.existingMinor,
    averageMinor: money.orders === 0 ? null : Math.round(money.revenueMinor / money.orders),
    coversYear: opening <= dayNumber(from),
    coversTwoYears: opening <= dayNumber(addDays(addMonths(asOf, -24), 1)),
  }
}

describe('key figures over time', () => {
  test('worked out by hand', () => {
    const histories = historyOf(shop)
    const { asOf, currency, months } = keyFigureHistory(
      histories,
      eurosOf(histories),
      dayNumber('2025-04-15'),
    )
    expect([asOf, currency]).toEqual(['2025-04-15', 'EUR'])
    expect(months.map(({ day }) => day)).toEqual([
      ...['01-31', '02-29', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31'].map(
        day => `2024-${day}`,
      ),
      ...['2024-11-30', '2024-12-31', '2025-01-31', '2025-02-28', '2025-03-31'],
    ])
    expect(months.at(-1)).toMatchObject({
      customers: 3,
      active: { part: 2, whole: 3 },
      repeat: { part: 1, whole: 2 },
      secondPurchase: { part: 0, whole: 2 },
      churn: { part: 1, whole: 2 },
      existing: { part: 1, whole: 2 },
      orders: 5,
      ordersWithoutRate: 1,
      revenueMinor: 7100,
      existingRevenueMinor: 3001,
      averageMinor: 1775,
      coversYear: true,
      coversTwoYears: false,
    })
    expect(months[0]).toMatchObject({ customers: 1, active: { part: 1, whole: 1 }, coversYear: false })
  })

  test('a month counts on its last day', () => {
    const histories = historyOf(shop)
    const last = (asOf: string, most: number) =>
      keyFigureHistory(histories, eurosOf(histories), dayNumber(asOf), most).months.map(({ day }) => day)
    expect(last('2025-03-31', 2)).toEqual(['2025-02-28', '2025-03-31'])
    expect(last('2025-03-30', 2)).toEqual(['2025-01-31', '2025-02-28'])
    expect(last('2023-12-31', 2)).toEqual([])
    const opened = historyOf([{ customer: 1, day: '2024-01-31' }])
    expect(keyFigureHistory(opened, eurosOf(opened), dayNumber('2024-02-10')).months).toHaveLength(1)
  })

  test('an empty shop has none', () => {
    const histories = historyOf([])
    expect(keyFigureHistory(histories, eurosOf(histories), 20_000).months).toEqual([])
  })
})

describe('key figures over time of any shop', () => {
  test('are the same as each counted for itself, on any days', () => {
    const days = fc.uniqueArray(fc.integer({ min: -20, max: 1400 }), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(anyPurchases, days, (list, offsets) => {
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const ends = offsets.map(offset => dayNumber(OPENING) + offset).sort((one, other) => one - other)
        const expected = ends.map(end => recomputed(histories, main, end))
        expect(keyFiguresOn(histories, main, ends)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
  })

  test('at month-ends too, leap days included', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const { months } = keyFigureHistory(histories, main, dayNumber(asOf))
        expect(months).toEqual(months.map(({ day }) => recomputed(histories, main, dayNumber(day))))
      }),
      { numRuns: 50 },
    )
  })

  test('do not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, (histories, main) => keyFigureHistory(histories, main, dayNumber(asOf)))
      }),
    )
  })
})
