import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import { hourBandOf, mondayOf, weekdayOf, weekOf } from '../../../src-main/metrics/products/calendar-cells.ts'
import { hourMembers, weekdayMembers } from '../../../src-main/metrics/products/time-pattern-members.ts'
import { hourPatterns, weekdayPatterns } from '../../../src-main/metrics/products/time-patterns.ts'
import { shopOf, type TestOrder } from './shop-of.ts'
import { FIRST_DAY, simulateOrders } from './simulated-orders.ts'

const SHOP = { orders: 1200, days: 400, products: 20, customers: 400 }
const PERIOD = {
  from: dayFromNumber(FIRST_DAY),
  to: dayFromNumber(FIRST_DAY + SHOP.days - 1),
  asOf: dayFromNumber(FIRST_DAY + SHOP.days - 1),
}
const FRIDAY = 4
const EVENING = 6

/** Each with one bow, on a day of the shop's time. */
function bows(count: number, day: (index: number) => number, customer = (index: number) => 1000 + index) {
  return Array.from(
    { length: count },
    (_, index): TestOrder => ({
      customer: customer(index),
      day: FIRST_DAY + day(index),
      minutes: 600,
      lines: ['bow'],
    }),
  )
}

const fridayOf = (index: number) => ((index * 5) % 56) * 7 + FRIDAY
const anyDay = (index: number) => (index * 37) % SHOP.days

describe('weekdays', () => {
  const noise = simulateOrders({ ...SHOP, seed: 11 })
  const found = (orders: readonly TestOrder[]) => {
    const { histories, baskets } = shopOf(orders)
    return weekdayPatterns(histories, baskets, PERIOD).products.filter(({ isFound }) => isFound)
  }

  test('a product that is mostly bought on Fridays is found, with the day and its factor', () => {
    const orders = [...noise, ...bows(45, fridayOf), ...bows(45, anyDay, index => 2000 + index)]
    const [pattern, ...others] = found(orders)
    expect(others).toEqual([])
    expect(pattern).toMatchObject({ product: { name: 'bow' }, units: 90, customers: 90 })
    const friday = pattern?.cells[FRIDAY]
    expect(friday?.standsOut).toBe(true)
    expect(friday?.factor).toBeGreaterThan(3)
    expect(friday?.low).toBeGreaterThan(2)
    const more = pattern?.cells.filter(({ standsOut, factor }) => standsOut && (factor ?? 0) > 1)
    expect(more).toEqual([friday])
  })

  test('not in fewer than 30 orders', () => {
    expect(found([...noise, ...bows(29, fridayOf)])).toEqual([])
    expect(found([...noise, ...bows(30, fridayOf)])).toHaveLength(1)
  })

  test('nor by the pieces in one basket', () => {
    const piled = bows(40, anyDay).map((order, index) => ({
      ...order,
      lines: [{ product: 'bow', quantity: index % 7 === FRIDAY ? 500 : 1 }],
    }))
    expect(found([...noise, ...piled])).toEqual([])
  })

  test('nor by the habit of one person', () => {
    const habit = bows(50, fridayOf, () => 1000)
    expect(found([...noise, ...habit, ...bows(20, anyDay, index => 2000 + index)])).toEqual([])
  })

  test('nor by the one Friday on which it was in the newsletter', () => {
    const campaign = bows(50, () => 200 - (200 % 7) + FRIDAY)
    expect(found([...noise, ...campaign, ...bows(20, anyDay, index => 2000 + index)])).toEqual([])
  })

  test('of a category', () => {
    const categories = { bow: 'archery', 'product 19': 'archery', 'product 0': 'other' }
    const { histories, baskets } = shopOf([...noise, ...bows(60, fridayOf)], categories)
    const { categories: patterns } = weekdayPatterns(histories, baskets, PERIOD)
    const archery = patterns.find(({ category }) => category === 'archery')
    expect(archery?.isFound).toBe(true)
    expect(archery?.cells[FRIDAY]?.standsOut).toBe(true)
    expect(patterns.map(({ category }) => category).sort()).toEqual(['archery', 'other'])
  })

  test('the orders of a cell', () => {
    const { histories, baskets, id } = shopOf([
      { customer: 1, day: '2025-01-03', lines: ['bow'] },
      { customer: 2, day: '2025-01-10', lines: ['arrow', 'bow'] },
      { customer: 2, day: '2025-01-11', lines: ['bow'] },
      { customer: 3, day: '2025-02-07', lines: ['bow'] },
      { customer: 4, day: '2025-01-17', lines: ['arrow'] },
    ])
    const january = { from: '2025-01-01', to: '2025-01-31', asOf: '2025-12-31', weekday: FRIDAY }
    const members = weekdayMembers(histories, baskets, { productId: id('bow') }, january)
    expect(members).toEqual({ orderIds: [1, 2], customerIds: [1, 2] })
    expect(weekdayMembers(histories, baskets, { category: 'archery' }, january).orderIds).toEqual([])
  })
})

describe('hours', () => {
  const noise = simulateOrders({ ...SHOP, seed: 12 })

  test('a product that is bought late is found; orders without a time are left out', () => {
    const late = bows(60, anyDay).map((order, index) => ({ ...order, minutes: 1300 + (index % 100) }))
    const untimed = bows(40, anyDay, index => 3000 + index).map(({ minutes: _, ...order }) => order)
    const { histories, baskets, traits } = shopOf([...noise, ...late, ...untimed])
    const patterns = hourPatterns(histories, baskets, traits, PERIOD)
    expect([patterns.orders, patterns.timedOrders]).toEqual([1300, 1260])
    const [pattern, next] = patterns.products
    expect(pattern).toMatchObject({ product: { name: 'bow' }, units: 60, isFound: true })
    expect(pattern?.cells[EVENING]).toMatchObject({ units: 60, share: 1, standsOut: true })
    expect(next?.isFound).toBe(false)
  })

  test('without any time there is nothing', () => {
    const untimed = noise.map(({ minutes: _, ...order }) => order)
    const { histories, baskets, traits } = shopOf(untimed)
    const patterns = hourPatterns(histories, baskets, traits, PERIOD)
    expect(patterns).toMatchObject({ orders: 1200, timedOrders: 0, products: [], productsWithTooFew: 0 })
  })

  test('the orders of a band', () => {
    const { histories, baskets, traits, id } = shopOf([
      { customer: 1, day: '2025-01-03', minutes: 1260, lines: ['bow'] },
      { customer: 2, day: '2025-01-03', minutes: 1259, lines: ['bow'] },
      { customer: 3, day: '2025-01-03', lines: ['bow'] },
    ])
    const year = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', band: EVENING }
    expect(hourMembers(histories, baskets, traits, { productId: id('bow') }, year).orderIds).toEqual([1])
  })
})

test('weeks begin on Monday, also before 1970', () => {
  // 2023-01-02 and 1969-12-29 were Mondays.
  expect([weekdayOf(FIRST_DAY), weekdayOf(FIRST_DAY + 6), weekdayOf(-3), weekdayOf(-4)]).toEqual([0, 6, 0, 6])
  expect(weekOf(FIRST_DAY) - weekOf(FIRST_DAY - 1)).toBe(1)
  expect(mondayOf(weekOf(FIRST_DAY + 3))).toBe(FIRST_DAY)
  expect([0, 359, 360, 1259, 1260, 1439].map(hourBandOf)).toEqual([0, 0, 1, 5, 6, 6])
})
