import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../shared/calendar.ts'
import {
  campaignOutcome,
  campaignResult,
  outcomeMembers,
} from '../../../src-main/metrics/campaigns/campaign-outcome.ts'
import { anyPurchases, eurosOf } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const PURCHASES: TestPurchase[] = [
  // Before the contact; on its day; on the last day of the window; a day too late.
  { customer: 1, day: '2026-02-28', value: 9000 },
  { customer: 2, day: '2026-03-01', value: 1000 },
  { customer: 3, day: '2026-03-31', value: 2000 },
  { customer: 3, day: '2026-03-10', value: 500 },
  { customer: 4, day: '2026-04-01', value: 4000 },
  { customer: 6, day: '2026-03-20', value: 7000, currency: 'USD' },
  // Nobody wrote to these.
  { customer: 0, day: '2026-03-05', value: 8000 },
  { customer: 5, day: '2026-03-05', value: 8000 },
]
/** Customer 7 never ordered. */
const CONTACTED = [1, 2, 3, 4, 6, 7]
const FIRST_DAY = dayNumber('2026-03-01')
const CONTACTS = { customerIds: CONTACTED, days: CONTACTED.map(() => FIRST_DAY) }

function outcomeAsOf(asOf: string, contacts = CONTACTS) {
  const histories = historyOf(PURCHASES)
  return campaignOutcome(histories, eurosOf(histories), contacts, { windowDays: 30, asOf: dayNumber(asOf) })
}

describe('what came of a campaign', () => {
  test('orders count from the day of the contact to the last day of the window', () => {
    const outcome = outcomeAsOf('2026-12-31')
    expect(outcomeMembers(outcome, 'contacted')).toEqual(CONTACTED)
    expect(outcomeMembers(outcome, 'ordered')).toEqual([2, 3, 6])
    expect(outcomeMembers(outcome, 'not_ordered')).toEqual([1, 4, 7])
    expect(outcomeMembers(outcome, 'open')).toEqual([])
    expect(campaignResult(outcome, 'EUR', '2026-12-31')).toMatchObject({
      ordered: { part: 3, whole: 6, value: 0.5, enough: true },
      open: 0,
      openUntil: null,
      orders: 4,
      // 10.00 € + 20.00 € + 5.00 €, the dollars in no sum; by six people 5.83 €.
      revenueMinor: 3500,
      revenuePerHeadMinor: 583,
      ordersWithoutRate: 1,
    })
  })

  test('while the window runs, who did not order yet may still do so', () => {
    const outcome = outcomeAsOf('2026-03-15')
    expect(outcomeMembers(outcome, 'ordered')).toEqual([2, 3])
    expect(outcomeMembers(outcome, 'open')).toEqual([1, 4, 6, 7])
    const result = campaignResult(outcome, 'EUR', '2026-03-15')
    expect(result).toMatchObject({ open: 4, openUntil: '2026-03-31', orders: 2, revenueMinor: 1500 })
  })

  test.each([
    ['2026-03-31', 3],
    ['2026-04-01', 0],
  ])('the last day belongs to the window: on %s it is open for %i', (asOf, open) => {
    expect(outcomeMembers(outcomeAsOf(asOf), 'open')).toHaveLength(open)
  })

  test('everybody has a window of their own, and contacts after the day are not seen', () => {
    const days = [
      FIRST_DAY,
      dayNumber('2026-03-02'),
      FIRST_DAY,
      dayNumber('2026-03-02'),
      FIRST_DAY,
      FIRST_DAY,
    ]
    const outcome = outcomeAsOf('2026-12-31', { customerIds: CONTACTED, days })
    expect(outcomeMembers(outcome, 'ordered')).toEqual([3, 4, 6])
    const early = outcomeAsOf('2026-03-01', { customerIds: CONTACTED, days })
    expect(outcomeMembers(early, 'contacted')).toEqual([1, 3, 6, 7])
  })

  test('without anybody contacted there is nothing to say', () => {
    const outcome = outcomeAsOf('2026-12-31', { customerIds: [], days: [] })
    expect(campaignResult(outcome, 'EUR', '2026-12-31')).toMatchObject({
      ordered: { whole: 0, value: null },
      revenuePerHeadMinor: null,
      openUntil: null,
    })
  })

  test('everybody contacted has one fate, and the orders are those between the days', () => {
    fc.assert(
      fc.property(
        anyPurchases,
        fc.integer({ min: 1, max: 365 }),
        fc.nat(400),
        (purchases, windowDays, later) => {
          const histories = historyOf(purchases)
          const customerIds = [...new Set(purchases.map(({ customer }) => customer))]
            .filter(customer => customer > 0)
            .sort((one, other) => one - other)
          const from = dayNumber('2024-06-01')
          const asOf = from + later
          const contacts = { customerIds, days: customerIds.map(() => from) }
          const outcome = campaignOutcome(histories, eurosOf(histories), contacts, { windowDays, asOf })
          const isWithin = (index: number) => {
            const day = histories.days[index] ?? 0
            return (
              (histories.customerIds[index] ?? 0) > 0 &&
              day >= from &&
              day <= from + windowDays &&
              day <= asOf
            )
          }
          const within = [...histories.days.keys()].filter(isWithin)
          expect(outcome.orders).toBe(within.length)
          expect(outcomeMembers(outcome, 'ordered')).toEqual([
            ...new Set(within.map(index => histories.customerIds[index])),
          ])
          expect(outcome.fates).toHaveLength(customerIds.length)
        },
      ),
    )
  })
})
