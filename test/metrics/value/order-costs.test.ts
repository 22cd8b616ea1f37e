import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import type { MonthlyCosts } from '../../../shared/model/order-costs.ts'
import { orderCosts } from '../../../src-main/metrics/value/order-costs.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

/** In January six first orders and five later ones; in February one and one. */
const shop: TestPurchase[] = [
  ...[1, 2, 3, 4, 5, 6].map(customer => ({ customer, day: '2025-01-10' })),
  ...[1, 2, 3, 4, 5].map(customer => ({ customer, day: '2025-01-31' })),
  { customer: 0, day: '2025-01-20' },
  { customer: 7, day: '2025-02-01' },
  { customer: 7, day: '2025-02-02' },
]

function costsOf(costs: MonthlyCosts[], asOf = '2025-12-31') {
  return orderCosts(historyOf(shop), dayNumber(asOf), 'EUR', costs)
}

const JANUARY = { month: '2025-01', newMinor: 6000, repeatMinor: 1000 }

describe('costs per order', () => {
  test('from typed-in costs', () => {
    const february = { month: '2025-02', newMinor: 500, repeatMinor: null }
    expect(costsOf([february, JANUARY])).toEqual({
      asOf: '2025-12-31',
      currency: 'EUR',
      months: [
        {
          month: '2025-01',
          isWhole: true,
          new: { costMinor: 6000, orders: 6, perOrderMinor: 1000, enough: true },
          repeat: { costMinor: 1000, orders: 5, perOrderMinor: 200, enough: true },
          unattributableOrders: 1,
        },
        {
          month: '2025-02',
          isWhole: true,
          new: { costMinor: 500, orders: 1, perOrderMinor: 500, enough: false },
          repeat: null,
          unattributableOrders: 0,
        },
      ],
      new: { costMinor: 6500, orders: 7, perOrderMinor: 929, enough: true },
      repeat: { costMinor: 1000, orders: 5, perOrderMinor: 200, enough: true },
      ratio: 5,
      ratioMonths: 1,
    })
  })

  test('a month that is not over is shown, but in no sum', () => {
    const running = costsOf([JANUARY], '2025-01-30')
    expect(running.months[0]).toMatchObject({ isWhole: false, repeat: { orders: 0, perOrderMinor: null } })
    expect(running).toMatchObject({ new: null, repeat: null, ratio: null, ratioMonths: 0 })
    expect(costsOf([JANUARY], '2025-01-31').ratio).toBe(5)
  })

  test('no ratio without own costs of both kinds, enough orders, or anything to divide by', () => {
    expect(costsOf([])).toMatchObject({ months: [], new: null, repeat: null, ratio: null })
    expect(costsOf([{ ...JANUARY, newMinor: null }]).ratio).toBeNull()
    expect(costsOf([{ ...JANUARY, repeatMinor: 0 }])).toMatchObject({
      repeat: { perOrderMinor: 0 },
      ratio: null,
    })
    expect(costsOf([{ ...JANUARY, newMinor: 0 }]).ratio).toBe(0)
    expect(costsOf([{ month: '2025-02', newMinor: 500, repeatMinor: 500 }]).ratio).toBeNull()
  })

  test('every order of a month is of one kind, whatever was imported first', () => {
    const cost = (month: string) => ({ month, newMinor: 1, repeatMinor: 1 })
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, histories => {
          const months = ['2023-05', '2024-02', '2024-07', '2025-01'].map(cost)
          const result = orderCosts(histories, dayNumber(asOf), 'EUR', months)
          for (const { month, new: first, repeat, unattributableOrders } of result.months) {
            const orders = list.filter(({ day }) => day.startsWith(month) && day <= asOf).length
            expect((first?.orders ?? 0) + (repeat?.orders ?? 0) + unattributableOrders).toBe(orders)
          }
          return result
        })
      }),
    )
  })
})
