import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import type { Frequency } from '../../../shared/model/value-figures.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { purchaseFrequency } from '../../../src-main/metrics/value/purchase-frequency.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

function frequencyOf(purchases: readonly TestPurchase[], asOf: string) {
  const histories = historyOf(purchases)
  return purchaseFrequency(histories, personsAsOf(histories, dayNumber(asOf)))
}

const shop: TestPurchase[] = [
  { customer: 1, day: '2025-03-15' },
  { customer: 1, day: '2025-03-15' },
  { customer: 1, day: '2024-03-15' },
  { customer: 1, day: '2024-03-16' },
  { customer: 2, day: '2025-01-01' },
  { customer: 2, day: '2024-12-31' },
  { customer: 3, day: '2024-01-10' },
  { customer: 3, day: '2024-03-15' },
  { customer: 0, day: '2025-02-01' },
]

describe('orders per customer and year', () => {
  const figures = frequencyOf(shop, '2025-03-15')

  test('the last twelve months beside those before', () => {
    expect(figures.year).toEqual({
      period: {
        from: '2024-03-16',
        to: '2025-03-15',
        customers: 2,
        orders: 5,
        ordersPerCustomer: 2.5,
        enough: false,
      },
      yearBefore: {
        from: '2023-03-16',
        to: '2024-03-15',
        customers: 2,
        orders: 3,
        ordersPerCustomer: 1.5,
        enough: false,
      },
      isComparable: false,
    })
  })

  test('the year so far beside the same days of the year before', () => {
    expect(figures.yearToDate).toMatchObject({
      period: { from: '2025-01-01', to: '2025-03-15', customers: 2, orders: 3 },
      yearBefore: { from: '2024-01-01', to: '2024-03-15', customers: 2, orders: 3 },
      isComparable: false,
    })
  })

  test('month by month; the running one to the same day', () => {
    expect(figures.months).toHaveLength(12)
    expect(figures.months[0]?.period).toMatchObject({ from: '2024-04-01', to: '2024-04-30' })
    expect(figures.months.at(-1)).toMatchObject({
      period: { from: '2025-03-01', to: '2025-03-15', customers: 1, orders: 2, ordersPerCustomer: 2 },
      yearBefore: { from: '2024-03-01', to: '2024-03-15', customers: 2, orders: 2 },
      isComparable: true,
    })
  })

  test('comparable where the whole period of the year before is known', () => {
    const opened = (day: string) => frequencyOf([{ customer: 1, day }], '2025-03-15').yearToDate.isComparable
    expect([opened('2024-01-01'), opened('2024-01-02')]).toEqual([true, false])
  })

  test.each([
    ['2025-02-28', '2024-02-29', '2024-02-28'],
    ['2024-02-29', '2023-02-28', '2023-02-28'],
    ['2024-02-28', '2023-02-28', '2023-02-28'],
    ['2025-04-30', '2024-04-30', '2024-04-30'],
  ])('leap years: on %s the year before to date ends on %s', (asOf, toDate, endOfYearBefore) => {
    const { yearToDate, year } = frequencyOf(shop, asOf)
    expect(yearToDate.yearBefore.to).toBe(toDate)
    expect(year.yearBefore.to).toBe(endOfYearBefore)
  })

  test('an empty shop', () => {
    const none = frequencyOf([], '2025-03-15')
    expect(none.year.period).toMatchObject({
      customers: 0,
      orders: 0,
      ordersPerCustomer: null,
      enough: false,
    })
    expect(none.year.isComparable).toBe(false)
  })
})

describe('orders per customer of any shop', () => {
  test('are counted right in every period', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const { year, yearToDate, months } = frequencyOf(list, asOf)
        for (const { period, yearBefore } of [year, yearToDate, ...months])
          for (const { from, to, customers, orders } of [period, yearBefore] satisfies Frequency[]) {
            const inside = list.filter(({ customer, day }) => customer !== 0 && day >= from && day <= to)
            expect(orders).toBe(inside.length)
            expect(customers).toBe(new Set(inside.map(({ customer }) => customer)).size)
          }
      }),
      { numRuns: 50 },
    )
  })

  test('do not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, histories =>
          purchaseFrequency(histories, personsAsOf(histories, dayNumber(asOf))),
        )
      }),
    )
  })
})
