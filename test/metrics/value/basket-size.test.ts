import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { abc } from '../../../src-main/metrics/customers/abc.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { basketByClass, basketHistory } from '../../../src-main/metrics/value/basket-size.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const shop: TestPurchase[] = [
  { customer: 1, day: '2025-01-01', value: 1000, quantity: 2 },
  { customer: 1, day: '2025-01-31', value: 2001, quantity: 0 },
  { customer: 2, day: '2025-02-01', value: 500, quantity: 5 },
  { customer: 2, day: '2025-03-01', value: 300, currency: 'USD', quantity: 1 },
  { customer: 3, day: '2024-12-31', value: 9000, quantity: 9 },
  { customer: 0, day: '2025-01-15', value: 1500, quantity: 3 },
]

describe('value and items per order', () => {
  const histories = historyOf(shop)
  const main = eurosOf(histories)

  test('by month', () => {
    const { months, total } = basketHistory(histories, main, { from: '2025-01-01', to: '2025-03-31' })
    expect(months.map(({ month }) => month)).toEqual(['2025-01', '2025-02', '2025-03'])
    expect(months[0]).toEqual({
      month: '2025-01',
      orders: 3,
      valuedOrders: 3,
      revenueMinor: 4501,
      averageMinor: 1500,
      ordersWithItems: 2,
      items: 5,
      itemsPerOrder: 2.5,
      enough: false,
    })
    expect(months[2]).toMatchObject({ orders: 1, valuedOrders: 0, averageMinor: null, itemsPerOrder: 1 })
    expect(total).toMatchObject({
      orders: 5,
      valuedOrders: 4,
      revenueMinor: 5001,
      items: 11,
      itemsPerOrder: 2.75,
    })
  })

  test('by class of customer', () => {
    const persons = personsAsOf(histories, dayNumber('2025-02-28'))
    const classes = Uint8Array.of(1, 0, 255)
    const [zero, one] = basketByClass(histories, persons, main, classes, 2)
    expect(zero).toMatchObject({ orders: 1, revenueMinor: 500, items: 5 })
    expect(one).toMatchObject({ orders: 2, revenueMinor: 3001, averageMinor: 1501, itemsPerOrder: 2 })
    const later = basketByClass(histories, persons, main, classes, 2, dayNumber('2025-01-31'))
    expect(later[1]).toMatchObject({ orders: 1, revenueMinor: 2001, itemsPerOrder: null })
  })
})

describe('value and items per order of any shop', () => {
  test('months add up to the period', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyDay, (list, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const histories = historyOf(list)
        const { months, total } = basketHistory(histories, eurosOf(histories), { from, to })
        const inside = list.filter(({ day }) => day >= from && day <= to)
        expect(total.orders).toBe(inside.length)
        expect(total.items).toBe(inside.reduce((sum, { quantity }) => sum + quantity, 0))
        for (const part of ['orders', 'valuedOrders', 'revenueMinor', 'ordersWithItems', 'items'] as const)
          expect(months.reduce((sum, month) => sum + month[part], 0)).toBe(total[part])
      }),
    )
  })

  test('the classes have the revenue that they were made of', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const persons = personsAsOf(histories, dayNumber(asOf))
        const { classes, revenueMinor, from } = abc(histories, persons, main)
        const sizes = basketByClass(histories, persons, main, classes, 4, from ?? undefined)
        expect(sizes.reduce((sum, size) => sum + size.revenueMinor, 0)).toBe(revenueMinor)
      }),
    )
  })

  test('do not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyDay, (list, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        expectSameHowever(list, to, (histories, main) => {
          const persons = personsAsOf(histories, dayNumber(to))
          const classes = Uint8Array.from(persons.customerIds, id => id % 3)
          return [
            basketHistory(histories, main, { from, to }),
            basketByClass(histories, persons, main, classes, 3),
          ]
        })
      }),
    )
  })
})
