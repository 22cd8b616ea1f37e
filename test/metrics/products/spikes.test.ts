import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import type { Advertisement } from '../../../shared/model/product-spikes.ts'
import { spikeOrders } from '../../../src-main/metrics/products/demand.ts'
import { productMembers } from '../../../src-main/metrics/products/product-members.ts'
import { highDays } from '../../../src-main/metrics/products/spike-days.ts'
import { productSpikes } from '../../../src-main/metrics/products/spikes.ts'
import { shopOf, type TestOrder } from './shop-of.ts'
import { FIRST_DAY, simulateOrders } from './simulated-orders.ts'

const DAYS = 420
const dayOf = (day: number) => dayFromNumber(FIRST_DAY + day)
const PERIOD = { from: dayOf(0), to: dayOf(DAYS - 1), asOf: dayOf(DAYS - 1) }

/** About twenty orders a week, of them two or three with a bow. */
const noise = [
  ...simulateOrders({ seed: 21, orders: 1200, days: DAYS, products: 15, customers: 500 }),
  ...Array.from({ length: 150 }, (_, index): TestOrder => bow(index, (index * 29 + (index % 7)) % DAYS)),
]

function bow(customer: number, day: number): TestOrder {
  return { customer: 2000 + customer, day: FIRST_DAY + day, lines: ['bow'] }
}

/** So many orders of bows on five days from a Wednesday on. */
const MIDWEEK = 280 + 2
function rush(orders: number, customers = orders): TestOrder[] {
  return Array.from({ length: orders }, (_, index) => bow(500 + (index % customers), MIDWEEK + (index % 5)))
}

function spikesOf(
  orders: readonly TestOrder[],
  advertisements: readonly Advertisement[] = [],
  period = PERIOD,
) {
  const { histories, baskets } = shopOf(orders)
  return productSpikes(histories, baskets, period, advertisements)
}

describe('a sudden demand', () => {
  test('is found, with its days, its factor and its buyers', () => {
    const { spikes, testedWeeks } = spikesOf([...noise, ...rush(30)])
    expect(spikes).toHaveLength(1)
    const [spike] = spikes
    expect(spike).toMatchObject({
      product: { name: 'bow' },
      firstDay: dayOf(MIDWEEK),
      isAdvertised: false,
      advertisements: [],
      unitsYearBefore: null,
    })
    // Without chance it would end on the fifth day.
    expect(Math.abs(Date.parse(spike?.lastDay ?? '') - Date.parse(dayOf(MIDWEEK + 4)))).toBeLessThan(
      3 * 86_400_000,
    )
    expect(spike?.units).toBeGreaterThanOrEqual(30)
    expect(spike?.buyers).toBeGreaterThanOrEqual(30)
    expect(spike?.usualPerWeek).toBeGreaterThanOrEqual(1)
    expect(spike?.usualPerWeek).toBeLessThanOrEqual(4)
    expect(spike?.factor).toBeGreaterThan(8)
    // 60 weeks, of which the first eight with a sale are compared with nothing.
    expect(testedWeeks).toBeGreaterThan(16 * (60 - 10))
    expect(testedWeeks).toBeLessThanOrEqual(16 * (60 - 8))
  })

  test('and who took part', () => {
    const { histories, baskets, id } = shopOf([...noise, ...rush(30)])
    const [spike] = productSpikes(histories, baskets, PERIOD, []).spikes
    const { firstDay, lastDay, units, buyers } = spike ?? { firstDay: '', lastDay: '', units: 0, buyers: 0 }
    const days = { from: firstDay, to: lastDay, asOf: PERIOD.asOf, productId: id('bow') }
    expect(spikeOrders(histories, baskets, days)).toHaveLength(units)
    const members = productMembers(histories, baskets, days)
    expect(members.orderIds.length).toBeGreaterThanOrEqual(units)
    expect(members.customerIds).toHaveLength(buyers)
  })

  test('of a few persons is none', () => {
    expect(spikesOf([...noise, ...rush(30, 1)]).spikes).toEqual([])
    expect(spikesOf([...noise, ...rush(40, 3)]).spikes).toEqual([])
  })

  test('of the whole shop is none', () => {
    const christmas = simulateOrders({ seed: 22, orders: 400, days: 28, products: 15, customers: 500 })
    const moved = christmas.map(order => ({ ...order, day: Number(order.day) + 282 }))
    expect(
      spikesOf([
        ...simulateOrders({ seed: 21, orders: 1200, days: DAYS, products: 15, customers: 500 }),
        ...moved,
      ]).spikes,
    ).toEqual([])
  })

  test('that goes on is the usual thing after a while', () => {
    const lasting = Array.from({ length: 300 }, (_, index) => bow(500 + index, 203 + (index % 210)))
    const { spikes } = spikesOf([...noise, ...lasting])
    expect(spikes.every(({ firstDay }) => firstDay < dayOf(203 + 84))).toBe(true)
  })

  test('of a new product is none: there is nothing to compare it with', () => {
    const launch = Array.from({ length: 40 }, (_, index) => ({
      ...bow(index, 300 + (index % 3)),
      lines: ['new'],
    }))
    expect(spikesOf([...noise, ...launch]).spikes).toEqual([])
  })

  test('twice in a row is found twice', () => {
    const again = rush(30).map(order => ({ ...order, day: Number(order.day) + 42 }))
    const { spikes } = spikesOf([...noise, ...rush(30), ...again])
    expect(spikes.map(({ firstDay }) => firstDay)).toEqual([dayOf(MIDWEEK + 42), dayOf(MIDWEEK)])
  })

  test('a year after the same one', () => {
    const lastYear = rush(30).map(order => ({ ...order, day: Number(order.day) - 364 }))
    const long = simulateOrders({ seed: 23, orders: 1200, days: DAYS, products: 15, customers: 500 })
    const before = [...long, ...noise].map(order => ({ ...order, day: Number(order.day) - DAYS }))
    const { spikes } = spikesOf([...before, ...noise, ...rush(30), ...lastYear])
    expect(spikes).toHaveLength(1)
    expect(spikes[0]?.unitsYearBefore).toBeGreaterThanOrEqual(30)
  })
})

describe('advertised', () => {
  const orders = [...noise, ...rush(30)]
  const id = shopOf(orders).id('bow')
  const note = 'Newsletter'
  const isAdvertised = (advertisement: Omit<Advertisement, 'note'>) =>
    spikesOf(orders, [{ ...advertisement, note }]).spikes[0]?.isAdvertised

  test.each([
    ['on a day of it', MIDWEEK + 2, MIDWEEK + 2, true],
    ['the whole time', 0, DAYS, true],
    ['up to three days before', MIDWEEK - 9, MIDWEEK - 3, true],
    ['longer ago', MIDWEEK - 9, MIDWEEK - 4, false],
    ['afterwards', MIDWEEK + 20, MIDWEEK + 30, false],
  ])('%s', (_, from, to, expected) => {
    expect(isAdvertised({ productIds: [id], from: dayOf(from), to: dayOf(to) })).toBe(expected)
    expect(isAdvertised({ productIds: 'all', from: dayOf(from), to: dayOf(to) })).toBe(expected)
    expect(isAdvertised({ productIds: [id + 1], from: dayOf(from), to: dayOf(to) })).toBe(false)
  })

  test('with what', () => {
    const advertisement = { productIds: [id], from: dayOf(MIDWEEK), to: dayOf(MIDWEEK), note }
    const other = { productIds: [id], from: dayOf(0), to: dayOf(0), note }
    expect(spikesOf(orders, [other, advertisement]).spikes[0]?.advertisements).toEqual([advertisement])
  })
})

test('only the weeks of the period are looked at, with what was before them', () => {
  const orders = [...noise, ...rush(30)]
  const until = (from: number, to: number, asOf = to) =>
    spikesOf(orders, [], { from: dayOf(from), to: dayOf(to), asOf: dayOf(asOf) })
  expect(until(MIDWEEK - 2, MIDWEEK + 10).spikes).toHaveLength(1)
  expect(until(MIDWEEK - 2, MIDWEEK + 10).testedWeeks).toBe(16 * 2)
  expect(until(0, MIDWEEK - 3).spikes).toEqual([])
  expect(until(0, DAYS, MIDWEEK - 1).spikes).toEqual([])
  expect(until(MIDWEEK + 14, DAYS).spikes).toEqual([])
})

test('nothing in an empty shop, and nothing in a week', () => {
  expect(spikesOf([])).toEqual({ testedWeeks: 0, spikes: [] })
  expect(spikesOf(rush(20))).toEqual({ testedWeeks: 0, spikes: [] })
})

test('the days of a demand', () => {
  expect(highDays([0, 1, 0, 6, 9, 0, 7, 0, 0, 0, 1], 0.3, 8)).toEqual({ first: 3, last: 6 })
  expect(highDays([0, 0, 0], 0.3, 8)).toBeNull()
  expect(highDays([], 0.3, 8)).toBeNull()
})
