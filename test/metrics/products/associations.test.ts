import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import { associations } from '../../../src-main/metrics/products/associations.ts'
import { countPairTargets, pairOrders, pairTargets } from '../../../src-main/metrics/products/pair-members.ts'
import { nextOrderUnits, sameBasketUnits } from '../../../src-main/metrics/products/pair-units.ts'
import { pairsBySupport } from '../../../src-main/metrics/products/pairs-by-support.ts'
import { Random } from '../../support/generate-shop/random.ts'
import { GROCERIES_DAY, groceries } from './groceries.ts'
import { shopOf, type TestOrder } from './shop-of.ts'
import { FIRST_DAY, simulateOrders } from './simulated-orders.ts'

const SHOP = { orders: 1500, days: 728, products: 25, customers: 500 }
const PERIOD = {
  from: dayFromNumber(FIRST_DAY),
  to: dayFromNumber(FIRST_DAY + SHOP.days - 1),
  asOf: dayFromNumber(FIRST_DAY + SHOP.days - 1),
}

function sameBasket(orders: readonly TestOrder[]) {
  const { histories, baskets } = shopOf(orders)
  return associations(sameBasketUnits(histories, baskets, PERIOD), baskets)
}

function nextOrder(orders: readonly TestOrder[]) {
  const { histories, baskets } = shopOf(orders)
  return associations(nextOrderUnits(histories, baskets, PERIOD), baskets)
}

describe('in one basket', () => {
  const noise = simulateOrders({ ...SHOP, seed: 1 })

  test('a pair that belongs together is found, and no other one', () => {
    const orders = noise.map((order, index) =>
      index % 25 === 0 ? { ...order, lines: [...order.lines, 'bow', 'arrow'] } : order,
    )
    const { pairs, testedPairs, cases } = sameBasket(orders)
    expect(testedPairs).toBe((27 * 26) / 2)
    expect(cases).toBe(1500)
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toMatchObject({
      kind: 'same_basket',
      a: { name: 'arrow' },
      b: { name: 'bow' },
      joint: 60,
      lift: 25,
      season: [],
    })
    expect(pairs[0]?.low).toBeGreaterThan(20)
    expect(pairs[0]?.expected).toBeLessThan(6)
  })

  test('what one person orders again and again is not what the shop sells together', () => {
    const subscription = Array.from({ length: 24 }, (_, month) => ({
      customer: 77,
      day: FIRST_DAY + month * 30,
      lines: ['bow', 'arrow'],
    }))
    expect(sameBasket([...noise, ...subscription]).pairs).toEqual([])
    // Nor where four others happen to have had the two once.
    const others = [1, 2, 3, 4].map(customer => ({
      customer,
      day: FIRST_DAY + customer,
      lines: ['bow', 'arrow'],
    }))
    const apart = Array.from({ length: 60 }, (_, index) => ({
      customer: 100 + index,
      day: FIRST_DAY + index,
      lines: [index % 2 === 0 ? 'bow' : 'arrow', 'product 0'],
    }))
    expect(sameBasket([...noise, ...subscription, ...others, ...apart]).pairs).toEqual([])
    const several = subscription.map((order, index) => ({ ...order, customer: 77 + (index % 12) }))
    expect(sameBasket([...noise, ...several, ...apart]).pairs).toMatchObject([{ joint: 24, buyers: 12 }])
  })

  test('large baskets hold more of everything: that is no pair', () => {
    // Every fifth order has half the range in it. Taken plainly all pairs have a lift above 1 then.
    const random = new Random(2, 1)
    const large = noise.map((order, index) => {
      if (index % 5 > 0) return order
      const lines = Array.from({ length: 25 }, (_, rank) => `product ${rank}`)
      return {
        ...order,
        lines: lines
          .filter(() => random.chance(0.5))
          .concat('product 0')
          .slice(0, 14),
      }
    })
    const known = large.map(({ lines, ...order }) => ({ ...order, lines: [...new Set(lines)] }))
    const { histories, baskets } = shopOf(known)
    const plain = pairsBySupport(sameBasketUnits(histories, baskets, PERIOD), baskets, { joint: 5 })
    expect(plain.filter(({ low }) => low > 1).length).toBeGreaterThan(200)
    expect(sameBasket(known).pairs).toEqual([])
  })

  test('what is sold in the same months comes together by that: no pair either', () => {
    const seasonal = simulateOrders({ ...SHOP, seed: 3 }).map(order => {
      const isWinter = (Number(order.day) - FIRST_DAY) % 364 < 60
      // Two of the products are sold in winter only.
      const lines = order.lines.filter(line => isWinter || (line !== 'product 2' && line !== 'product 3'))
      return { ...order, lines: lines.length === 0 ? ['product 0'] : lines }
    })
    expect(sameBasket(seasonal).pairs).toEqual([])
  })

  test('the months in which a pair is bought', () => {
    const orders = noise.map((order, index) => {
      const isDecember = (Number(order.day) - FIRST_DAY) % 364 >= 334
      return (isDecember && index % 2 === 0) || index % 40 === 0
        ? { ...order, lines: [...order.lines, 'bow', 'arrow'] }
        : order
    })
    const [pair] = sameBasket(orders).pairs
    expect(pair?.season?.map(({ month, years }) => [month, years])).toEqual([[12, 2]])
    expect(pair?.season?.[0]?.low).toBeGreaterThan(1)
    // Less than a year of data cannot tell.
    const year = orders.filter(order => Number(order.day) < FIRST_DAY + 360)
    expect(sameBasket(year).pairs[0]?.season).toBeNull()
  })

  test('published baskets: far fewer than the plain lifts suggest, and sensible', context => {
    const { histories, baskets } = groceries(context)
    const units = sameBasketUnits(histories, baskets, {
      ...PERIOD,
      from: GROCERIES_DAY,
      to: GROCERIES_DAY,
      asOf: GROCERIES_DAY,
    })
    const { pairs, testedPairs } = associations(units, baskets)
    expect(testedPairs).toBe((164 * 163) / 2)
    const found = pairs.map(({ a, b }) => `${a.name} + ${b.name}`)
    expect(found.length).toBeGreaterThan(50)
    expect(found.length).toBeLessThan(200)
    expect(found).toContain('Instant food products + hamburger meat')
    expect(found).toContain('liquor + red/blush wine')
    expect(found).toContain('beef + root vegetables')
  })
})

describe('first and second order', () => {
  test('a product that leads to another one is found', () => {
    const noise = simulateOrders({ ...SHOP, seed: 5 })
    const planted = Array.from({ length: 30 }, (_, index) => [
      { customer: 1000 + index, day: FIRST_DAY + index * 9, lines: ['bow'] },
      { customer: 1000 + index, day: FIRST_DAY + index * 9 + 30, lines: ['arrow'] },
    ]).flat()
    const { pairs, kind } = nextOrder([...noise, ...planted])
    expect(kind).toBe('next_order')
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toMatchObject({ a: { name: 'bow' }, b: { name: 'arrow' }, joint: 30, buyers: 30 })
  })
})

describe('who stands behind a pair', () => {
  const { histories, baskets, id } = shopOf([
    { customer: 3, day: '2025-01-01', lines: ['bow'] },
    { customer: 1, day: '2025-01-01', lines: ['bow', 'arrow'] },
    { customer: 2, day: '2025-01-01', lines: ['bow'] },
    { customer: 2, day: '2025-02-01', lines: ['arrow'] },
    { customer: 4, day: '2025-01-01', lines: ['arrow'] },
    { customer: 0, day: '2025-01-01', lines: ['bow'] },
    { customer: 5, day: '2025-03-01', lines: ['bow'] },
  ])
  const ids = { a: id('bow'), b: id('arrow') }
  const year = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31' }

  test('whom to offer the other one', () => {
    expect(pairTargets(histories, baskets, { ...ids, asOf: '2025-12-31' })).toEqual([3, 5])
    expect(pairTargets(histories, baskets, { ...ids, asOf: '2025-01-31' })).toEqual([2, 3])
    expect(pairTargets(histories, baskets, { a: ids.b, b: ids.a, asOf: '2025-12-31' })).toEqual([4])
    expect(pairTargets(histories, baskets, { a: 99, b: ids.a, asOf: '2025-12-31' })).toEqual([])
  })

  test('how many they are, for many pairs at once', () => {
    const pairs = [ids, { a: ids.b, b: ids.a }, { a: 99, b: ids.a }]
    expect(countPairTargets(histories, baskets, pairs, '2025-12-31')).toEqual([
      { withoutB: 2, withoutA: 1 },
      { withoutB: 1, withoutA: 2 },
      { withoutB: 0, withoutA: 0 },
    ])
    expect(countPairTargets(histories, baskets, [ids], '2025-01-31')).toEqual([{ withoutB: 2, withoutA: 1 }])
  })

  test('the orders', () => {
    expect(pairOrders(histories, sameBasketUnits(histories, baskets, year), baskets, ids)).toEqual([2])
    expect(pairOrders(histories, nextOrderUnits(histories, baskets, year), baskets, ids)).toEqual([4])
    expect(pairOrders(histories, nextOrderUnits(histories, baskets, year), baskets, { a: 99, b: 1 })).toEqual(
      [],
    )
  })
})
