import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar.ts'
import { figureMembers, overview } from '../../src-main/metrics/overview.ts'
import { historyOf, type TestPurchase } from './history-of.ts'

const year2025 = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', includeShipping: false }

/** Worked out by hand: customer 1 comes back, 2 was there before, 3 buys twice on one day, 4 only before. */
const shop: TestPurchase[] = [
  { customer: 1, day: '2025-02-10', value: 2000, shipping: 490, quantity: 2 },
  { customer: 1, day: '2025-06-01', value: 3000, shipping: 0, quantity: 3 },
  { customer: 2, day: '2024-11-30', value: 9900 },
  { customer: 2, day: '2025-06-30', value: 1001, quantity: 1 },
  { customer: 3, day: '2025-12-31', value: 500, quantity: 1 },
  { customer: 3, day: '2025-12-31', value: 700, quantity: 1 },
  { customer: 4, day: '2024-12-31', value: 5000 },
  { customer: 0, day: '2025-06-15', value: 1234, quantity: 1 },
]

describe('overview', () => {
  const figures = overview(historyOf(shop, ['2025-03-01', '2024-01-01']), year2025)

  test('people', () => {
    expect(figures.customers).toBe(3)
    expect(figures.repeatRate).toMatchObject({ part: 2, whole: 3 })
    expect(figures.existingShare).toMatchObject({ part: 1, whole: 3 })
    expect(figures.activeShare).toMatchObject({ part: 3, whole: 4 })
    expect(figures.unattributableOrders).toMatchObject({ part: 1, whole: 6 })
  })

  test('orders and money', () => {
    expect(figures.countedOrders).toBe(6)
    expect(figures.uncountedOrders).toBe(1)
    const [euro] = figures.currencies
    expect(euro).toMatchObject({
      currency: 'EUR',
      orders: 6,
      revenueMinor: 8435,
      newRevenueMinor: 2000 + 500 + 700,
      existingRevenueMinor: 3000 + 1001,
      unattributableRevenueMinor: 1234,
      averageOrderMinor: 1406,
      itemsPerOrder: 9 / 6,
    })
    expect(euro?.months).toHaveLength(12)
    expect(euro?.months[5]).toEqual({
      month: '2025-06',
      newMinor: 0,
      existingMinor: 4001,
      unattributableMinor: 1234,
      orders: 3,
    })
    expect(euro?.averageByOrderNumber).toEqual([
      { orderNumber: 1, orders: 3, averageMinor: 1067 },
      { orderNumber: 2, orders: 2, averageMinor: 2001 },
      { orderNumber: 3, orders: 0, averageMinor: null },
      { orderNumber: 4, orders: 0, averageMinor: null },
    ])
  })

  test('shipping costs count when asked for', () => {
    const [euro] = overview(historyOf(shop), { ...year2025, includeShipping: true }).currencies
    expect(euro?.revenueMinor).toBe(8435 + 490)
  })

  test('the active year ends with asOf and begins on the day after, one year before', () => {
    const one = historyOf([{ customer: 1, day: '2024-06-15', value: 100 }])
    const active = (asOf: string) => overview(one, { ...year2025, asOf }).activeShare.part
    expect([active('2024-06-14'), active('2024-06-15'), active('2025-06-14'), active('2025-06-15')]).toEqual([
      0, 1, 1, 0,
    ])
  })

  test('currencies are never added', () => {
    const mixed = overview(
      historyOf([
        { customer: 1, day: '2025-01-01', value: 100 },
        { customer: 1, day: '2025-01-02', value: 900, currency: 'CHF' },
        { customer: 2, day: '2025-01-03', value: 50 },
      ]),
      year2025,
    )
    expect(mixed.currencies.map(({ currency, revenueMinor }) => [currency, revenueMinor])).toEqual([
      ['EUR', 150],
      ['CHF', 900],
    ])
    expect(mixed.repeatRate).toMatchObject({ part: 1, whole: 2 })
  })

  test('an empty customer base has no figures and no errors', () => {
    expect(overview(historyOf([]), year2025)).toMatchObject({
      dataFrom: null,
      customers: 0,
      countedOrders: 0,
      currencies: [],
      repeatRate: { value: null, enough: false },
    })
  })
})

const purchase = fc.record({
  customer: fc.integer({ min: 0, max: 12 }),
  day: fc.integer({ min: 0, max: 900 }).map(days => addDays('2023-05-20', days)),
  value: fc.integer({ min: 1, max: 100_000 }),
  shipping: fc.integer({ min: 0, max: 900 }),
})
const purchases = fc.array(purchase, { maxLength: 120 })
const period = fc
  .tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: 0, max: 500 }))
  .map(([start, length]) => ({
    from: addDays('2023-05-20', start),
    to: addDays('2023-05-20', start + length),
  }))

describe('overview of any shop', () => {
  test('the three kinds of revenue add up to all of it, in every month and in the period', () => {
    fc.assert(
      fc.property(purchases, period, fc.boolean(), (list, { from, to }, includeShipping) => {
        const { currencies } = overview(historyOf(list), { from, to, asOf: to, includeShipping })
        const expected = list
          .filter(({ day }) => day >= from && day <= to)
          .reduce((sum, { value, shipping }) => sum + value + (includeShipping ? shipping : 0), 0)
        const [euro] = currencies
        if (euro === undefined) return expected === 0
        const parts = euro.newRevenueMinor + euro.existingRevenueMinor + euro.unattributableRevenueMinor
        const months = euro.months.reduce(
          (sum, month) => sum + month.newMinor + month.existingMinor + month.unattributableMinor,
          0,
        )
        return euro.revenueMinor === expected && parts === expected && months === expected
      }),
    )
  })

  test('later orders change no figure of the past', () => {
    fc.assert(
      fc.property(purchases, period, (list, { from, to }) => {
        const past = list.filter(({ day }) => day <= to)
        const figures = (all: TestPurchase[]) => {
          const {
            dataTo: _dataTo,
            dataFrom: _dataFrom,
            ...rest
          } = overview(historyOf(all), { from, to, asOf: to, includeShipping: false })
          return rest
        }
        expect(figures(list)).toEqual(figures(past))
      }),
    )
  })

  test('the order in which purchases are read does not matter', () => {
    fc.assert(
      fc.property(purchases, period, (list, { from, to }) => {
        const figures = (all: TestPurchase[]) =>
          overview(historyOf(all), { from, to, asOf: to, includeShipping: false })
        // Purchases of one person on one day are in no order, so averages by order number may swap them.
        const comparable = (all: TestPurchase[]) => {
          const { currencies, ...rest } = figures(all)
          return { ...rest, currencies: currencies.map(({ averageByOrderNumber: _, ...others }) => others) }
        }
        expect(comparable([...list].reverse())).toEqual(comparable(list))
      }),
    )
  })

  test('the people behind a figure are as many as the figure says', () => {
    fc.assert(
      fc.property(purchases, period, (list, { from, to }) => {
        const packed = historyOf(list)
        const figures = overview(packed, { from, to, asOf: to, includeShipping: false })
        const members = (figure: 'customers' | 'repeat' | 'existing' | 'active') =>
          figureMembers(packed, figure, { from, to, asOf: to }).length
        expect([members('customers'), members('repeat'), members('existing'), members('active')]).toEqual([
          figures.customers,
          figures.repeatRate.part,
          figures.existingShare.part,
          figures.activeShare.part,
        ])
      }),
    )
  })
})
