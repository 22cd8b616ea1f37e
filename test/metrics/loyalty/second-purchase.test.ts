import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../../shared/calendar.ts'
import {
  type SecondPurchase,
  secondPurchaseMembers,
  secondPurchaseRate,
} from '../../../src-main/metrics/loyalty/second-purchase.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const ASOF = '2025-12-31'
const FIRST = '2024-12-31'

/** First orders a year before the day, the next ones at the limits of the year. */
const shop: TestPurchase[] = [
  { customer: 1, day: FIRST },
  { customer: 1, day: addDays(FIRST, 365) },
  { customer: 2, day: addDays(FIRST, -1) },
  { customer: 2, day: addDays(FIRST, 365) },
  { customer: 3, day: FIRST },
  { customer: 3, day: FIRST },
  { customer: 4, day: addDays(FIRST, 1) },
  { customer: 4, day: addDays(FIRST, 2) },
  { customer: 5, day: '2024-01-01' },
  { customer: 5, day: '2024-01-02' },
  { customer: 5, day: '2025-11-01' },
  { customer: 0, day: '2024-01-01' },
  { customer: 0, day: '2024-01-03' },
]

describe('Zweitkaufquote', () => {
  const histories = historyOf(shop)
  const persons = personsAsOf(histories, dayNumber(ASOF))

  test('within 365 days, of those whose first order is 365 days old; one day is one order', () => {
    const { rate, tooYoung } = secondPurchaseRate(histories, persons)
    expect(rate).toMatchObject({ part: 2, whole: 4, value: 0.5, enough: false })
    expect(tooYoung).toBe(1)
  })

  test('opens its customers', () => {
    const members = (of: SecondPurchase) => secondPurchaseMembers(histories, persons, of)
    expect([members('returned'), members('stayed_away'), members('too_young')]).toEqual([[1, 5], [2, 3], [4]])
  })

  test('does not depend on the order of import, on files, or on what came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, any => secondPurchaseRate(any, personsAsOf(any, dayNumber(asOf))))
      }),
    )
  })
})
