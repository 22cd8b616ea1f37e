import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import { churnMembers, churnRate } from '../../../src-main/metrics/customers/churn-rate.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

function churnOf(purchases: readonly TestPurchase[], asOf: string) {
  const histories = historyOf(purchases)
  const persons = personsAsOf(histories, dayNumber(asOf))
  return {
    churn: churnRate(histories, persons),
    left: churnMembers(histories, persons, 'left'),
    stayed: churnMembers(histories, persons, 'stayed'),
  }
}

describe('the churn rate', () => {
  const shop: TestPurchase[] = [
    { customer: 1, day: '2024-06-30' }, // the last day before both years
    { customer: 2, day: '2024-07-01' }, // the first day of the year before the last one
    { customer: 3, day: '2025-06-30' }, // its last day
    { customer: 4, day: '2024-09-01' },
    { customer: 4, day: '2025-07-01' }, // the first day of the last year
    { customer: 5, day: '2024-12-24' },
    { customer: 5, day: '2026-06-30' }, // its last day
    { customer: 6, day: '2025-10-01' },
    { customer: 7, day: '2024-10-01' },
    { customer: 7, day: '2026-07-01' }, // not known yet
    { customer: 0, day: '2024-10-01' },
  ]

  test('counts who bought in the year before the last one and not in the last one', () => {
    const { churn, left, stayed } = churnOf(shop, '2026-06-30')
    expect(churn).toMatchObject({
      rate: { part: 3, whole: 5, value: 0.6, enough: true },
      baseFrom: '2024-07-01',
      baseTo: '2025-06-30',
      recentFrom: '2025-07-01',
      recentTo: '2026-06-30',
      coversBase: true,
    })
    expect([left, stayed]).toEqual([
      [2, 3, 7],
      [4, 5],
    ])
  })

  test('says where the orders do not reach back so far', () => {
    expect(churnOf(shop, '2025-06-30').churn).toMatchObject({ coversBase: false, baseFrom: '2023-07-01' })
  })

  test('of nobody is none', () => {
    expect(churnOf([], '2026-06-30').churn).toMatchObject({
      rate: { part: 0, whole: 0, value: null, enough: false },
      coversBase: false,
    })
  })

  test('is the same whatever was imported first, and whatever came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (purchases, asOf) => {
        expectSameHowever(purchases, asOf, histories => {
          const persons = personsAsOf(histories, dayNumber(asOf))
          const { rate } = churnRate(histories, persons)
          const [left, stayed] = [
            churnMembers(histories, persons, 'left'),
            churnMembers(histories, persons, 'stayed'),
          ]
          expect([left.length, left.length + stayed.length]).toEqual([rate.part, rate.whole])
          return [rate, left, stayed]
        })
      }),
    )
  })
})
