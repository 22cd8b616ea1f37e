import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { groupPurchases, thinGroups } from '../../../src-main/metrics/models/purchase-groups.ts'
import { purchaseDaysBetween, summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { historyOf } from '../history-of.ts'
import { historiesOf } from './simulated-shop.ts'

/** customer, day, value, shipping, currency */
type Order = readonly [customer: number, day: number, value: number, shipping?: number, currency?: number]

const CURRENCIES = ['EUR', 'CHF', 'JPY']

function histories(orders: readonly Order[]): Histories {
  return historyOf(
    orders.map(([customer, day, value, shipping = 0, currency = 0]) => ({
      customer,
      day,
      value,
      shipping,
      currency: CURRENCIES[currency] ?? '',
    })),
  )
}

const SHOP = histories([
  [7, 0, 1000],
  [7, 0, 500], // the first day again: no repeat
  [7, 14, 2000, 490],
  [7, 14, 1000], // the same day: one purchase of 30.00
  [7, 35, 5000],
  [7, 70, 9900], // later than asked for
  [3, 21, 800],
  [0, 3, 800], // of nobody known
  [9, 70, 100], // whose first purchase is later
])

describe('what the models know of customers', () => {
  test('is counted by day, in weeks, up to the day', () => {
    expect(summarisePurchases(SHOP, { asOf: dayFromNumber(63) })).toEqual({
      customerIds: Int32Array.of(3, 7),
      repeats: Int32Array.of(0, 2),
      recencies: Float64Array.of(0, 5),
      ages: Float64Array.of(6, 9),
      meanValues: Float64Array.of(Number.NaN, 4000),
      valuedRepeats: Int32Array.of(0, 2),
    })
  })

  test('may be in days, with shipping and in units of money', () => {
    const summary = summarisePurchases(SHOP, {
      asOf: dayFromNumber(63),
      daysPerUnit: 1,
      includeShipping: true,
      unitsPerMinor: [0.01],
    })
    expect(summary.recencies).toEqual(Float64Array.of(0, 35))
    expect(summary.ages).toEqual(Float64Array.of(42, 63))
    expect(summary.meanValues[1]).toBeCloseTo((34.9 + 50) / 2, 10)
  })

  test('the day itself counts, and a customer of that day is one', () => {
    const summary = summarisePurchases(SHOP, { asOf: dayFromNumber(70) })
    expect(summary.customerIds).toEqual(Int32Array.of(3, 7, 9))
    expect(summary.repeats).toEqual(Int32Array.of(0, 3, 0))
    expect(summary.ages[2]).toBe(0)
  })

  test('days with an amount of unknown worth have no value, but are purchases', () => {
    const shop = histories([
      [1, 0, 1000],
      [1, 7, 2000],
      [1, 14, 1000, 0, 1],
      [1, 21, 700, 0, 2],
      [1, 21, 500],
    ])
    // Of CHF, EUR and JPY.
    const summary = summarisePurchases(shop, { asOf: dayFromNumber(28), unitsPerMinor: [0.02, 0.01, null] })
    expect(summary.repeats).toEqual(Int32Array.of(3))
    expect(summary.valuedRepeats).toEqual(Int32Array.of(2))
    expect(summary.meanValues[0]).toBeCloseTo(20, 10)
  })

  test('nobody is an empty summary', () => {
    const summary = summarisePurchases(historiesOf([], []), { asOf: '2024-01-01' })
    expect(summary.customerIds).toHaveLength(0)
    expect(groupPurchases(summary)).toMatchObject({ customers: 0, totalRepeats: 0, totalAge: 0 })
  })
})

test('purchase days that came after a day, of the customers known by then', () => {
  expect(purchaseDaysBetween(SHOP, dayFromNumber(14), dayFromNumber(70))).toEqual(Int32Array.of(2))
  expect(purchaseDaysBetween(SHOP, dayFromNumber(21), dayFromNumber(69))).toEqual(Int32Array.of(0, 1))
})

describe('groups of equal customers', () => {
  const times = {
    repeats: Int32Array.of(2, 0, 2, 0, 1, 0),
    recencies: Float64Array.of(5, 0, 5, 0, 3.5, 0),
    ages: Float64Array.of(9, 9, 9, 4, 5, 9),
  }

  test('are sorted and weighted', () => {
    const groups = groupPurchases(times)
    expect(groups.repeats).toEqual(Int32Array.of(0, 0, 1, 2))
    expect(Array.from(groups.ages, place => groups.times[place])).toEqual([4, 9, 5, 9])
    expect(Array.from(groups.recencies, place => groups.times[place])).toEqual([0, 0, 3.5, 5])
    expect(groups.weights).toEqual(Float64Array.of(1, 2, 1, 2))
    expect(groups.groupOf).toEqual(Int32Array.of(3, 1, 3, 0, 2, 1))
    expect(groups).toMatchObject({ customers: 6, mostRepeats: 2, totalRepeats: 5, totalAge: 45 })
  })

  test('may be thinned evenly', () => {
    const groups = thinGroups(groupPurchases(times), 2)
    expect(groups.repeats).toEqual(Int32Array.of(0, 1))
    expect(groups).toMatchObject({ customers: 2, totalRepeats: 1, totalAge: 9, mostRepeats: 1 })
  })
})
