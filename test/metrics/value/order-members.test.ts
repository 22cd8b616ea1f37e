import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OrdersOf, orderMembers } from '../../../src-main/metrics/value/order-members.ts'
import { orderNumberValues } from '../../../src-main/metrics/value/order-number-values.ts'
import { revenueHistory } from '../../../src-main/metrics/value/revenue-history.ts'
import { anyDay, anyPurchases, eurosOf } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'

describe('the orders behind a sum', () => {
  test('are those of the kind, the number and the period', () => {
    const histories = historyOf([
      { customer: 1, day: '2025-01-01' },
      { customer: 1, day: '2025-01-01' },
      { customer: 1, day: '2025-01-02' },
      { customer: 1, day: '2025-02-01' },
      { customer: 0, day: '2025-01-01' },
    ])
    const january = (of: OrdersOf) => orderMembers(histories, { from: '2025-01-01', to: '2025-01-31' }, of)
    expect(january('new')).toEqual([1, 2])
    expect(january('existing')).toEqual([3])
    expect(january('unattributable')).toEqual([5])
    expect(january({ number: 2 })).toEqual([3])
    expect(january({ number: 3 })).toEqual([])
  })

  test('are worth the sum', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, anyDay, (list, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const histories = historyOf(list)
        const main = eurosOf(histories)
        const worth = (of: OrdersOf) => {
          const members = new Set(orderMembers(histories, { from, to }, of))
          return main.minor.reduce(
            (sum, value, order) => sum + (members.has(histories.orderIds[order] ?? 0) ? value || 0 : 0),
            0,
          )
        }
        const revenue = revenueHistory(histories, main, { from, to })
        expect([worth('new'), worth('existing'), worth('unattributable')]).toEqual([
          revenue.newMinor,
          revenue.existingMinor,
          revenue.unattributableMinor,
        ])
        for (const { number, orders, revenueMinor } of orderNumberValues(histories, main, { from, to })
          .numbers) {
          expect(worth({ number })).toBe(revenueMinor)
          expect(orderMembers(histories, { from, to }, { number })).toHaveLength(orders)
        }
      }),
    )
  })
})
