import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { type Finding, type FindingKind, findingsSchema } from '../../../shared/model/finding.ts'
import { findFindings } from '../../../src-main/metrics/findings/find-findings.ts'
import { findingRows } from '../../../src-main/metrics/findings/finding-rows.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { anyDay, anyPurchases, expectSameHowever } from '../any-shop.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'
import { Draws } from '../models/simulated-shop.ts'
import { lookAt, viewOf } from './look-at.ts'
import { plainOrders, plainShop } from './plain-shop.ts'

const END = 1095 // 1972-12-31
const QUARTER = 91

/** The same in every year. */
function byMonth(factors: readonly number[]): (day: number) => number {
  return day => factors[Number(dayFromNumber(day).slice(5, 7)) - 1] ?? 1
}

const CHRISTMAS = byMonth([0.6, 0.6, 0.8, 1, 1, 0.8, 0.7, 0.7, 1, 1.2, 2, 2.8])

/** A shop full of things to find, whose days were dealt out anew. */
function shuffledShop(seed: number): Histories {
  const { orders, uncounted } = plainOrders({
    seed,
    customers: 300,
    lastDay: END,
    season: byMonth([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4]),
    price: day => (day > 1000 ? 2 : 1),
    stays: (customer, day) => customer > 30 || day < 900,
  })
  const draws = new Draws(seed, 0)
  const days = orders.map(({ day }) => day)
  for (let last = days.length - 1; last > 0; last--) {
    const other = Math.floor(draws.uniform() * (last + 1))
    const day = days[last] ?? 0
    days[last] = days[other] ?? 0
    days[other] = day
  }
  return historyOf(
    orders.map((order, index) => ({ ...order, day: days[index] ?? 0 })),
    uncounted,
  )
}

describe('where nothing happens but chance, at most one shop in twenty reports anything', () => {
  const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1)
  test.each([
    {
      name: 'a small shop',
      shop: (seed: number) => plainShop({ seed, customers: 60, lastDay: END }),
      asOf: END,
    },
    {
      name: 'a larger one',
      shop: (seed: number) => plainShop({ seed, customers: 400, lastDay: END }),
      asOf: END,
    },
    {
      name: 'a young one that grows',
      shop: (seed: number) => plainShop({ seed, customers: 300, lastDay: 620 }),
      asOf: 620,
    },
    {
      name: 'one with a season, just after it',
      shop: (seed: number) =>
        plainShop({
          seed,
          customers: 400,
          lastDay: 1215,
          season: CHRISTMAS,
          price: byMonth([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.6]),
        }),
      asOf: 1215,
    },
    {
      name: 'one whose export begins in the middle',
      shop: (seed: number) => {
        const { orders, uncounted } = plainOrders({ seed, customers: 300, lastDay: 1600 })
        return historyOf(
          orders.filter(({ day }) => Number(day) >= 500),
          uncounted.filter(day => day >= 500),
        )
      },
      asOf: 1600,
    },
    { name: 'shuffled data', shop: shuffledShop, asOf: END },
  ])('$name', ({ shop, asOf }) => {
    const reports = SEEDS.filter(seed => lookAt(shop(seed), asOf).findings.length > 0)
    expect(reports.length).toBeLessThanOrEqual(10)
  })
})

/** Somebody who comes every so many days, give or take a fifth, from day 200 to a day. */
function regularCustomer(seed: number, gap: number, until: number, value: number): TestPurchase[] {
  const draws = new Draws(seed, 5000)
  const orders: TestPurchase[] = []
  for (let time = 200; time <= until; time += gap * (0.8 + 0.4 * draws.uniform()))
    orders.push({ customer: 5000, day: Math.floor(time), value })
  return orders
}

function plainShopWith(seed: number, customers: number, more: readonly TestPurchase[]): Histories {
  const { orders, uncounted } = plainOrders({ seed, customers, lastDay: END })
  return historyOf([...orders, ...more], uncounted)
}

describe('what is planted is found', () => {
  const SEEDS = [1, 2, 3, 4, 5, 6]
  /** Finds it in at least five of six shops, and little else. */
  function expectFound<Kind extends FindingKind>(kind: Kind, shop: (seed: number) => Histories) {
    const lists = SEEDS.map(seed => lookAt(shop(seed), END))
    const found = lists.flatMap(({ findings }) =>
      findings.flatMap(({ finding }) =>
        finding.kind === kind ? [finding as Extract<Finding, { kind: Kind }>] : [],
      ),
    )
    expect(found.length).toBeGreaterThanOrEqual(5)
    for (const list of lists) expect(findingsSchema.parse(list)).toEqual(list)
    return found
  }

  test.each([
    { factor: 2, direction: 'up' },
    { factor: 0.4, direction: 'down' },
  ])('a month with $factor times the orders', ({ factor, direction }) => {
    const season = (day: number) => (day > END - 31 ? factor : 1)
    const found = expectFound('revenue_month', seed =>
      plainShop({ seed, customers: 2500, lastDay: END, season }),
    )
    for (const { month, revenueMinor, expectedMinor, ...rest } of found) {
      expect([month, rest.direction]).toEqual(['1972-12', direction])
      expect(revenueMinor / expectedMinor).toBeGreaterThan(factor * 0.7)
      expect(revenueMinor / expectedMinor).toBeLessThan(factor * 1.4)
      expect(rest.lowMinor).toBeLessThan(expectedMinor)
      expect(rest.highMinor).toBeGreaterThan(expectedMinor)
    }
  })

  test('a wave of new customers', () => {
    const found = expectFound('new_customers', seed => {
      const wave = plainOrders({ seed: seed + 100, customers: 200, lastDay: QUARTER - 1 }).orders
      return plainShopWith(
        seed,
        400,
        wave.map(order => ({
          ...order,
          customer: order.customer + 6000,
          day: Number(order.day) + END - QUARTER + 1,
        })),
      )
    })
    for (const { direction, share, before } of found) {
      expect(direction).toBe('up')
      expect(share.value).toBeGreaterThan(before.value ?? 1)
    }
  })

  test('first-time customers who do not come again', () => {
    const found = expectFound('repeat_rate', seed =>
      plainShop({
        seed,
        customers: 1000,
        lastDay: END,
        rate: draws => draws.gamma(0.8, 0.8 * 100),
        stays: (_, _day, first) => first <= END - 2 * QUARTER || first > END - QUARTER,
      }),
    )
    for (const { direction, from, to, rate, usual } of found) {
      expect([direction, from, to]).toEqual(['down', '1972-07-03', '1972-10-01'])
      expect(rate.value).toBeLessThan(0.1)
      expect(usual.value).toBeGreaterThan(0.2)
    }
  })

  test('one of the best customers who stays away', () => {
    const found = expectFound('customer_late', seed =>
      plainShopWith(seed, 200, regularCustomer(seed, 28, END - 110, 30_000)),
    )
    for (const { customerId, usualGapDays, daysSince, yearlyMinor, purchases } of found) {
      expect(customerId).toBe(5000)
      expect(Math.abs(usualGapDays - 28)).toBeLessThan(4)
      expect(daysSince).toBeGreaterThan(100)
      expect(purchases).toBeGreaterThan(20)
      expect(Math.abs(yearlyMinor / ((365 / 28) * 30_000) - 1)).toBeLessThan(0.15)
    }
  })

  test('nobody who stays away because it is over with them', () => {
    const shop = plainShopWith(1, 200, regularCustomer(1, 28, END - 110, 30_000))
    const lateOnes = (endedDay: number) =>
      findFindings(viewOf(shop, END, undefined, new Map([[5000, endedDay]])), []).findings.filter(
        ({ finding }) => finding.kind === 'customer_late' && finding.customerId === 5000,
      )
    expect(lateOnes(END + 1)).toHaveLength(1)
    expect(lateOnes(END)).toHaveLength(0)
  })

  test('orders of other values', () => {
    const price = (day: number) => (day > END - QUARTER ? 1.5 : 1)
    const found = expectFound('order_value', seed => plainShop({ seed, customers: 500, lastDay: END, price }))
    for (const { direction, averageMinor, usualMinor } of found) {
      expect(direction).toBe('up')
      expect(averageMinor / usualMinor).toBeGreaterThan(1.2)
    }
  })

  test('many cancelled orders', () => {
    const uncounted = (day: number) => (day > END - 28 ? 0.2 : 0.03)
    const found = expectFound('uncounted_orders', seed =>
      plainShop({ seed, customers: 600, lastDay: END, uncounted }),
    )
    for (const { share, usual } of found) expect(share.value ?? 0).toBeGreaterThan(2 * (usual.value ?? 1))
  })

  test('a customer who is half of the shop', () => {
    const found = expectFound('revenue_share', seed =>
      plainShopWith(seed, 150, regularCustomer(seed, 20, END, 60_000)),
    )
    for (const { customerId, share, valueMinor, totalMinor } of found) {
      expect(customerId).toBe(5000)
      expect(share).toBeCloseTo(valueMinor / totalMinor, 12)
      expect(share).toBeGreaterThan(0.3)
    }
  })

  test('and is gone from the list once it is understood', () => {
    const shop = plainShopWith(1, 150, regularCustomer(1, 20, END, 60_000))
    const [{ key = '' } = {}] = lookAt(shop, END).findings
    const mark = { key, kind: 'understood' as const, day: '1972-12-31', until: null }
    expect(lookAt(shop, END, [mark])).toMatchObject({ findings: [], setAside: [{ key, mark }] })
  })
})

describe('rows behind a finding', () => {
  const histories = historyOf([
    { customer: 1, day: '2025-03-01', value: 100 },
    { customer: 1, day: '2025-04-15', value: 100 },
    { customer: 2, day: '2025-03-31', value: 200 },
    { customer: 0, day: '2025-03-10', value: 300 },
    { customer: 3, day: '2025-04-01', value: 300 },
  ])
  const persons = personsAsOf(histories, dayNumber('2025-04-30'))
  const rows = (finding: Finding) => {
    const { customerIds, orderIds } = findingRows(histories, persons, finding)
    return [customerIds.toSorted(), orderIds.toSorted()]
  }
  const nothing = { part: 0, whole: 0, value: null, low: null, high: null, enough: false }
  const march = { from: '2025-03-01', to: '2025-03-31' }

  test('are the orders or the customers that it speaks of', () => {
    const month = { direction: 'up' as const, revenueMinor: 1, expectedMinor: 1, lowMinor: 1, highMinor: 1 }
    expect(rows({ kind: 'revenue_month', month: '2025-03', ...month })).toEqual([[], [1, 3, 4]])
    expect(
      rows({ kind: 'new_customers', direction: 'up', ...march, share: nothing, before: nothing }),
    ).toEqual([[1, 2], []])
    expect(
      rows({ kind: 'revenue_share', ...march, customerId: 1, share: 0.2, valueMinor: 100, totalMinor: 500 }),
    ).toEqual([[1], [1]])
    const late = { daysSince: 1, usualGapDays: 1, purchases: 2, yearlyMinor: 1 }
    expect(rows({ kind: 'customer_late', customerId: 1, lastDay: '2025-04-15', ...late })).toEqual([
      [1],
      [1, 2],
    ])
  })
})

test.each([0, 1, 2, 5, 30])('a shop of %i customers reports nothing', customers => {
  const shop = plainShop({ seed: 9, customers, lastDay: END })
  expect(lookAt(shop, END)).toMatchObject({ findings: [], more: 0 })
})

test('the list of any shop is the same however it was imported, and with later orders', () => {
  fc.assert(
    fc.property(anyPurchases, anyDay, (purchases, asOf) => {
      expectSameHowever(purchases, asOf, (histories, main) =>
        findFindings(viewOf(histories, dayNumber(asOf), main), []),
      )
    }),
    { numRuns: 60 },
  )
})
