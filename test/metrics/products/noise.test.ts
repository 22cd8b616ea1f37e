import { describe, expect, test } from 'vitest'
import { dayFromNumber } from '../../../shared/calendar.ts'
import { associations } from '../../../src-main/metrics/products/associations.ts'
import { nextOrderUnits, sameBasketUnits } from '../../../src-main/metrics/products/pair-units.ts'
import { productSpikes } from '../../../src-main/metrics/products/spikes.ts'
import { hourPatterns, weekdayPatterns } from '../../../src-main/metrics/products/time-patterns.ts'
import { Random } from '../../support/generate-shop/random.ts'
import { shopOf, type TestShop } from './shop-of.ts'
import { FIRST_DAY, type SimulatedOrders, simulateOrders } from './simulated-orders.ts'

const SHOPS = 200
/** One in twenty. */
const MOST = SHOPS / 20

/** What there is to find in a shop: nothing. */
function findings({ histories, baskets, traits }: TestShop, days: number) {
  const last = dayFromNumber(FIRST_DAY + days - 1)
  const period = { from: dayFromNumber(FIRST_DAY), to: last, asOf: last }
  const patterns = [
    weekdayPatterns(histories, baskets, period),
    hourPatterns(histories, baskets, traits, period),
  ].flatMap(({ products, categories }) => [...products, ...categories])
  return {
    times: patterns.filter(({ isFound }) => isFound).length,
    spikes: productSpikes(histories, baskets, period, []).spikes.length,
    pairs: [sameBasketUnits, nextOrderUnits].flatMap(
      units => associations(units(histories, baskets, period), baskets).pairs,
    ).length,
  }
}

/** How many of many shops have any finding. */
function falseAlarms(shop: Omit<SimulatedOrders, 'seed'>, change = simulateOrders) {
  const categories = Object.fromEntries(
    Array.from({ length: shop.products }, (_, index) => [`product ${index}`, `category ${index % 4}`]),
  )
  const alarms = { timesOrSpikes: 0, pairs: 0 }
  for (let seed = 1; seed <= SHOPS; seed++) {
    const found = findings(shopOf(change({ ...shop, seed }), categories), shop.days)
    if (found.times + found.spikes > 0) alarms.timesOrSpikes++
    if (found.pairs > 0) alarms.pairs++
  }
  return alarms
}

const SMALL = { orders: 400, days: 300, products: 12, customers: 150 }

describe('of 200 shops without anything to find at most 10 report anything', () => {
  test('where nothing has to do with anything', () => {
    const alarms = falseAlarms(SMALL)
    expect(alarms.timesOrSpikes).toBeLessThanOrEqual(MOST)
    expect(alarms.pairs).toBeLessThanOrEqual(MOST)
  })

  test('where a shop with habits, rushes and clumps was shuffled: each order got the time of another one', () => {
    const alive = { ...SMALL, habit: 0.5, christmas: 3, contagion: 0.5, rushes: { count: 3, share: 0.2 } }
    const alarms = falseAlarms(alive, shop => {
      const orders = simulateOrders(shop)
      const times = shuffled(orders, shop.seed)
      return orders.map((order, index) => ({
        ...order,
        day: times[index]?.day ?? order.day,
        minutes: times[index]?.minutes ?? 0,
      }))
    })
    expect(alarms.timesOrSpikes).toBeLessThanOrEqual(MOST)
    expect(alarms.pairs).toBeLessThanOrEqual(MOST)
  })

  test('where customers have their days, the shop its Christmas and its newsletters', () => {
    const alarms = falseAlarms({
      ...SMALL,
      habit: 0.6,
      christmas: 4,
      rushes: { count: 4, share: 0.15 },
    })
    expect(alarms.timesOrSpikes).toBeLessThanOrEqual(MOST)
    expect(alarms.pairs).toBeLessThanOrEqual(MOST)
  })

  test('where orders come in clumps', () => {
    const alarms = falseAlarms({ ...SMALL, orders: 500, contagion: 0.4 })
    expect(alarms.timesOrSpikes).toBeLessThanOrEqual(MOST)
    expect(alarms.pairs).toBeLessThanOrEqual(MOST)
  })
})

function shuffled<Value>(list: readonly Value[], seed: number): Value[] {
  const random = new Random(seed, 2)
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = random.integer(0, at)
    const [one, two] = [copy[at], copy[other]]
    if (one === undefined || two === undefined) continue
    copy[at] = two
    copy[other] = one
  }
  return copy
}
