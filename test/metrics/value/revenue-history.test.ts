import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { mainValues } from '../../../src-main/metrics/main-values.ts'
import { overview } from '../../../src-main/metrics/overview.ts'
import { orderNumberValues } from '../../../src-main/metrics/value/order-number-values.ts'
import { revenueHistory } from '../../../src-main/metrics/value/revenue-history.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

/** Customer 1 comes four more times, 2 buys twice on the first day, 3 began before the period, 0 is nobody. */
const shop: TestPurchase[] = [
  { customer: 1, day: '2025-01-01', value: 1000 },
  { customer: 1, day: '2025-01-02', value: 1100 },
  { customer: 1, day: '2025-02-03', value: 1200 },
  { customer: 1, day: '2025-02-04', value: 1300 },
  { customer: 1, day: '2025-02-05', value: 1401 },
  { customer: 2, day: '2025-02-28', value: 500, quantity: 3 },
  { customer: 2, day: '2025-02-28', value: 600 },
  { customer: 3, day: '2024-12-31', value: 9000 },
  { customer: 3, day: '2025-01-31', value: 50, currency: 'USD' },
  { customer: 3, day: '2025-03-01', value: 80 },
  { customer: 0, day: '2025-01-05', value: 33 },
]
const period = { from: '2025-01-01', to: '2025-02-28' }

describe('revenue of new and existing customers', () => {
  const histories = historyOf(shop)
  const revenue = revenueHistory(histories, eurosOf(histories), period)

  test('by month, in the main currency', () => {
    expect(revenue).toEqual({
      ...period,
      currency: 'EUR',
      revenueMinor: 7134,
      newMinor: 2100,
      existingMinor: 5001,
      unattributableMinor: 33,
      orders: 8,
      months: [
        { month: '2025-01', newMinor: 1000, existingMinor: 1100, unattributableMinor: 33, orders: 3 },
        { month: '2025-02', newMinor: 1100, existingMinor: 3901, unattributableMinor: 0, orders: 5 },
      ],
      ordersWithoutRate: 1,
    })
  })

  test('an empty shop', () => {
    const none = historyOf([])
    const main = mainValues(none, { mainCurrency: null, rates: [], includeShipping: false })
    expect(revenueHistory(none, main, period)).toMatchObject({ currency: null, revenueMinor: 0, months: [] })
  })

  test('shipping costs count where the values have them', () => {
    const one = historyOf([{ customer: 1, day: '2025-01-01', value: 1000, shipping: 490 }])
    const main = mainValues(one, { mainCurrency: null, rates: [], includeShipping: true })
    expect(revenueHistory(one, main, period).newMinor).toBe(1490)
  })
})

describe('value by number of order', () => {
  test('worked out by hand', () => {
    const histories = historyOf(shop)
    const { numbers, unattributable, revenueMinor } = orderNumberValues(histories, eurosOf(histories), period)
    const rest = { enough: false }
    expect(numbers).toEqual([
      {
        ...rest,
        number: 1,
        customers: 2,
        orders: 3,
        valuedOrders: 3,
        revenueMinor: 2100,
        averageMinor: 700,
        firstAverageMinor: 700,
      },
      {
        ...rest,
        number: 2,
        customers: 2,
        orders: 2,
        valuedOrders: 1,
        revenueMinor: 1100,
        averageMinor: 1100,
        firstAverageMinor: 5000,
      },
      {
        ...rest,
        number: 3,
        customers: 1,
        orders: 1,
        valuedOrders: 1,
        revenueMinor: 1200,
        averageMinor: 1200,
        firstAverageMinor: 1000,
      },
      {
        ...rest,
        number: 4,
        customers: 1,
        orders: 2,
        valuedOrders: 2,
        revenueMinor: 2701,
        averageMinor: 1351,
        firstAverageMinor: 1000,
      },
    ])
    expect(unattributable).toEqual({ orders: 1, valuedOrders: 1, revenueMinor: 33, averageMinor: 33 })
    expect(revenueMinor).toBe(7134)
  })
})

describe('revenue of any shop', () => {
  test('all ways to part it add up to the same, to the cent', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyDay, (list, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const expected = histories.days.reduce(
          (sum, day, order) =>
            day >= dayNumber(from) && day <= dayNumber(to) ? sum + (main.minor[order] || 0) : sum,
          0,
        )
        const revenue = revenueHistory(histories, main, { from, to })
        const numbered = orderNumberValues(histories, main, { from, to })
        expect(revenue.revenueMinor).toBe(expected)
        expect(revenue.newMinor + revenue.existingMinor + revenue.unattributableMinor).toBe(expected)
        const months = revenue.months.map(
          ({ newMinor, existingMinor, unattributableMinor }) =>
            newMinor + existingMinor + unattributableMinor,
        )
        expect(months.reduce((sum, value) => sum + value, 0)).toBe(expected)
        const [first, ...later] = numbered.numbers.map(({ revenueMinor }) => revenueMinor)
        expect(first).toBe(revenue.newMinor)
        expect(later.reduce((sum, value) => sum + value, 0)).toBe(revenue.existingMinor)
        expect(numbered.unattributable.revenueMinor).toBe(revenue.unattributableMinor)
        expect(numbered.revenueMinor).toBe(expected)
      }),
    )
  })

  test('in one currency it is that of the overview', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, to) => {
        const histories = historyOf(list.map(purchase => ({ ...purchase, currency: 'EUR' })))
        const from = '2023-05-20'
        fc.pre(from <= to)
        const { currencies } = overview(histories, { from, to, asOf: to, includeShipping: false })
        const { months } = revenueHistory(histories, eurosOf(histories), { from, to })
        expect(months).toEqual(currencies[0]?.months ?? [])
      }),
    )
  })

  test('does not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyDay, (list, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        expectSameHowever(list, to, (histories, main) => [
          revenueHistory(histories, main, { from, to }),
          orderNumberValues(histories, main, { from, to }),
        ])
      }),
    )
  })
})
