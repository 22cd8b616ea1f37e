import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import { basketMixSchema } from '../../../shared/model/basket-mix.ts'
import { customerInterestsSchema } from '../../../shared/model/customer-interests.ts'
import { associationsSchema, productPairSchema } from '../../../shared/model/product-pairs.ts'
import {
  entryProductsSchema,
  productRankingSchema,
  returnRatesSchema,
} from '../../../shared/model/product-ranking.ts'
import { productSpikesSchema } from '../../../shared/model/product-spikes.ts'
import { recommendationSchema } from '../../../shared/model/recommendations.ts'
import { timePatternsSchema } from '../../../shared/model/time-patterns.ts'
import { associations } from '../../../src-main/metrics/products/associations.ts'
import { basketMix } from '../../../src-main/metrics/products/basket-mix.ts'
import { boughtAgain } from '../../../src-main/metrics/products/durables.ts'
import { entryProducts } from '../../../src-main/metrics/products/entry-products.ts'
import { customerInterests } from '../../../src-main/metrics/products/interests.ts'
import { pairTargets } from '../../../src-main/metrics/products/pair-members.ts'
import { nextOrderUnits, sameBasketUnits } from '../../../src-main/metrics/products/pair-units.ts'
import { pairsBySupport } from '../../../src-main/metrics/products/pairs-by-support.ts'
import { productRanking } from '../../../src-main/metrics/products/ranking.ts'
import { recommendations, recommendationsAt } from '../../../src-main/metrics/products/recommendations.ts'
import { customerReturns, returnRates } from '../../../src-main/metrics/products/return-rates.ts'
import { productSpikes } from '../../../src-main/metrics/products/spikes.ts'
import { hourPatterns, weekdayPatterns } from '../../../src-main/metrics/products/time-patterns.ts'
import { shopOf, type TestOrder } from './shop-of.ts'
import { FIRST_DAY, simulateOrders } from './simulated-orders.ts'

const DAYS = 500
const CATEGORIES = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`product ${index}`, `category ${index % 3}`]),
)

/** Every figure about products, as of a day. */
function figuresOf(orders: readonly TestOrder[], lastDay: number) {
  const { histories, baskets, traits } = shopOf(orders, CATEGORIES)
  const asOf = dayFromNumber(FIRST_DAY + lastDay)
  const period = { from: dayFromNumber(FIRST_DAY + 90), to: dayFromNumber(FIRST_DAY + DAYS), asOf }
  const units = [sameBasketUnits, nextOrderUnits].map(build => build(histories, baskets, period))
  const found = units.map(one => associations(one, baskets))
  const money = { currency: 'EUR', rates: [] }
  const recommended = recommendations(histories, baskets, { asOf, associations: found })
  return {
    found,
    pairs: units.map(one => pairsBySupport(one, baskets, { joint: 2 })),
    targets: pairTargets(histories, baskets, { a: 3, b: 4, asOf }),
    weekdays: weekdayPatterns(histories, baskets, period),
    hours: hourPatterns(histories, baskets, traits, period),
    spikes: productSpikes(histories, baskets, period, []),
    ranking: productRanking(histories, baskets, period, money),
    entry: entryProducts(histories, baskets, period),
    returns: returnRates(histories, baskets, traits, period),
    ofCustomers: customerReturns(histories, traits, asOf),
    mix: basketMix(histories, baskets, period, money),
    again: boughtAgain(histories, baskets, asOf),
    interests: [1, 5, 9].map(customerId => customerInterests(histories, baskets, { customerId, asOf })),
    recommended: [...recommended.customerIds.keys()].map(position =>
      recommendationsAt(baskets, recommended, position),
    ),
  }
}

/** A shop with something to find: pairs, weekdays, a spike, repeat purchases, several orders of one day. */
function livelyShop(seed: number): TestOrder[] {
  const noise = simulateOrders({
    seed,
    orders: 260,
    days: DAYS,
    products: 12,
    customers: 60,
    contagion: 0.3,
    habit: 0.3,
  })
  return noise.map((order, index) => {
    const isRush = index % 11 === 0
    const lines = isRush ? ['product 9'] : index % 6 === 0 ? ['product 10', 'product 11'] : order.lines
    const day = isRush ? FIRST_DAY + 300 + (index % 3) : order.day
    // Values tell the orders of a day apart, whatever file they came from.
    return {
      ...order,
      day,
      value: 1000 + index,
      lines: [...new Set(lines)],
      problems: index % 13 === 0 ? 2 : 0,
    }
  })
}

describe('every figure about products', () => {
  test('is the same whatever order the orders came in, and whatever order their lines', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.infiniteStream(fc.nat(1_000_000)), (seed, keys) => {
        const orders = livelyShop(seed)
        const shuffled = orders
          .map(order => ({ ...order, lines: [...order.lines].reverse() }))
          .map(order => ({ order, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ order }) => order)
        expect(figuresOf(shuffled, DAYS)).toEqual(figuresOf(orders, DAYS))
      }),
      { numRuns: 15 },
    )
  })

  test('of a past day is the same after more orders', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 80, max: DAYS }), (seed, lastDay) => {
        const orders = livelyShop(seed)
        const until = orders.filter(({ day }) => Number(day) <= FIRST_DAY + lastDay)
        expect(figuresOf(orders, lastDay)).toEqual(figuresOf(until, lastDay))
      }),
      { numRuns: 15 },
    )
  })

  test('of two customers is the same once they are one and two again', () => {
    const orders = livelyShop(8)
    const merged = orders.map(order => ({ ...order, customer: order.customer === 2 ? 1 : order.customer }))
    const split = merged.map((order, index) => ({ ...order, customer: orders[index]?.customer ?? 0 }))
    expect(figuresOf(merged, DAYS)).not.toEqual(figuresOf(orders, DAYS))
    expect(figuresOf(split, DAYS)).toEqual(figuresOf(orders, DAYS))
  })

  test('has the form that it is promised in', () => {
    const figures = figuresOf(livelyShop(8), DAYS)
    const forms = [
      ...figures.found.map(found => [associationsSchema, found] as const),
      ...figures.pairs.flat().map(pair => [productPairSchema, pair] as const),
      [timePatternsSchema, figures.weekdays] as const,
      [timePatternsSchema, figures.hours] as const,
      [productSpikesSchema, figures.spikes] as const,
      [productRankingSchema, figures.ranking] as const,
      [entryProductsSchema, figures.entry] as const,
      [returnRatesSchema, figures.returns] as const,
      [basketMixSchema, figures.mix] as const,
      ...figures.interests.map(interests => [customerInterestsSchema, interests] as const),
      ...figures.recommended.flat().map(one => [recommendationSchema, one] as const),
    ]
    for (const [schema, figure] of forms) expect(schema.parse(figure)).toEqual(figure)
  })

  test('the lively shop is one', () => {
    const figures = figuresOf(livelyShop(8), DAYS)
    expect(figures.found[0]?.pairs.length).toBeGreaterThan(0)
    expect(figures.spikes.spikes.length).toBeGreaterThan(0)
    expect(figures.ranking.products).toHaveLength(12)
    expect(figures.recommended.flat().length).toBeGreaterThan(20)
  })

  test.each([0, 1, 2, 5])('of %i orders says little and nothing false', count => {
    const figures = figuresOf(livelyShop(3).slice(0, count), DAYS)
    expect(figures.found.flatMap(({ pairs }) => pairs)).toEqual([])
    expect(figures.weekdays.products).toEqual([])
    expect(figures.spikes.spikes).toEqual([])
    expect(figures.entry.products).toEqual([])
    for (const { comesBack, repeatMaker } of figures.ranking.products) {
      expect(comesBack.enough).toBe(false)
      expect(repeatMaker.enough).toBe(false)
    }
    expect(figures.ranking.orders).toBe(figures.mix.orders)
  })

  test('revenue by product, and by category, comes to the same', () => {
    fc.assert(
      fc.property(fc.nat(1000), seed => {
        const { ranking, mix } = figuresOf(livelyShop(seed), DAYS)
        const revenue = ranking.products.reduce((sum, { sales }) => sum + sales.revenueMinor, 0)
        expect(mix.categories.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(revenue)
        const units = ranking.products.reduce((sum, { sales }) => sum + sales.units, 0)
        expect(mix.categories.reduce((sum, category) => sum + category.units, 0)).toBe(units)
      }),
      { numRuns: 10 },
    )
  })
})
