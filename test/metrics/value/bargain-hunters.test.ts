import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { rateDifference } from '../../../src-main/metrics/statistics/rate-difference.ts'
import {
  bargainHunters,
  FIRST_ORDER,
  firstOrderKinds,
  firstOrderMembers,
} from '../../../src-main/metrics/value/bargain-hunters.ts'
import { rate } from '../../../src-main/metrics/wilson.ts'
import { anyDay, anyPurchases, eurosOf, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'

const FIRST = '2024-01-01'
const ASOF = '2024-12-31'

/** Discounts by order number; orders that are not in it are not known to have one. */
function traitsOf({ orderIds }: Histories, discounts: Readonly<Record<number, number>>) {
  return { discountsMinor: Float64Array.from(orderIds, id => discounts[id] ?? Number.NaN) }
}

/** `null`: not known. */
function shopOf(
  customers: readonly { discounts: (number | null)[]; later?: [days: number, value: number][] }[],
) {
  const discounts: Record<number, number> = {}
  const purchases: TestPurchase[] = []
  for (const [index, { discounts: first, later = [] }] of customers.entries()) {
    for (const discount of first) {
      purchases.push({ customer: index + 1, day: FIRST, value: 1000, orderId: purchases.length + 1 })
      if (discount !== null) discounts[purchases.length] = discount
    }
    for (const [days, value] of later)
      purchases.push({
        customer: index + 1,
        day: addDays(FIRST, days),
        value,
        orderId: purchases.length + 1,
      })
  }
  const histories = historyOf(purchases)
  return { histories, traits: traitsOf(histories, discounts) }
}

describe('bargain hunters', () => {
  const { histories, traits } = shopOf([
    { discounts: [100] },
    { discounts: [100, 50], later: [[30, 500]] },
    {
      discounts: [100, 0],
      later: [
        [365, 700],
        [366, 9000],
      ],
    },
    { discounts: [0], later: [[10, 300]] },
    { discounts: [0] },
    { discounts: [null], later: [[1, 1]] },
    { discounts: [null, 100] },
    { discounts: [null, 0] },
    { discounts: [0, null] },
  ])
  const persons = personsAsOf(histories, dayNumber(ASOF))
  const figures = bargainHunters(histories, persons, eurosOf(histories), traits)

  test('how the first orders were bought', () => {
    const { discounted, fullPrice, unknown } = FIRST_ORDER
    expect([...firstOrderKinds(histories, persons, traits)]).toEqual([
      ...[discounted, discounted, fullPrice, fullPrice, fullPrice],
      ...[unknown, unknown, fullPrice, fullPrice],
    ])
  })

  test('what became of both kinds within a year', () => {
    expect(figures).toEqual({
      asOf: ASOF,
      currency: 'EUR',
      lack: null,
      discounted: {
        customers: 2,
        laterMinor: 500,
        laterPerHeadMinor: 250,
        firstMinor: 3000,
        firstPerHeadMinor: 1500,
      },
      fullPrice: {
        customers: 5,
        laterMinor: 1000,
        laterPerHeadMinor: 200,
        firstMinor: 8000,
        firstPerHeadMinor: 1600,
      },
      unknown: 2,
      tooYoung: 0,
      secondPurchase: rateDifference(rate(1, 2), rate(2, 5)),
    })
  })

  test('opens its customers', () => {
    const members = (of: keyof typeof FIRST_ORDER) => firstOrderMembers(histories, persons, traits, of)
    expect([members('discounted'), members('fullPrice'), members('unknown')]).toEqual([
      [1, 2],
      [3, 4, 5, 8, 9],
      [6, 7],
    ])
  })

  test('says why there is nothing to show', () => {
    const lack = (discounts: (number | null)[], asOf = ASOF) => {
      const shop = shopOf(discounts.map(discount => ({ discounts: [discount] })))
      const someone = personsAsOf(shop.histories, dayNumber(asOf))
      return bargainHunters(shop.histories, someone, eurosOf(shop.histories), shop.traits).lack
    }
    expect(lack([])).toBe('no_discounts_known')
    expect(lack([null, null])).toBe('no_discounts_known')
    expect(lack([0, 5], '2024-12-30')).toBe('too_young')
    expect(lack([0, 0, null])).toBe('no_discounted')
    expect(lack([5, 5])).toBe('all_discounted')
    expect(lack([5, 0])).toBeNull()
  })

  test('do not depend on the order of import, on files, or on what came later', () => {
    // A discount that follows from what is known of the order itself, whatever its place.
    const discountOf = (value: number) => (value % 3 === 2 ? Number.NaN : (value % 3) * 100)
    fc.assert(
      fc.property(anyPurchases, anyDay, (list, asOf) => {
        expectSameHowever(list, asOf, (shop, main) => {
          const someone = personsAsOf(shop, dayNumber(asOf))
          const discounts = { discountsMinor: shop.valuesMinor.map(discountOf) }
          const result = bargainHunters(shop, someone, main, discounts)
          const counted = result.discounted.customers + result.fullPrice.customers + result.unknown
          expect(counted + result.tooYoung).toBe(someone.count)
          expect(firstOrderMembers(shop, someone, discounts, 'discounted')).toHaveLength(
            result.discounted.customers,
          )
          return result
        })
      }),
    )
  })
})
