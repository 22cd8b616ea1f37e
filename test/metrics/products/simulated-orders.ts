import { Random } from '../../support/generate-shop/random.ts'
import type { TestOrder } from './shop-of.ts'

/** A shop in which nothing has to do with anything, except what is asked for. */
export interface SimulatedOrders {
  seed: number
  orders: number
  days: number
  products: number
  customers: number
  /** Chance that an order of a customer falls on the weekday and the hour which that customer always takes. */
  habit?: number
  /** How many times as many orders the shop has in the last weeks of its years. */
  christmas?: number
  /** Chance that an order follows the one before: with its first product, on the same day or one of the next three. */
  contagion?: number
  /** Days on which everybody orders, and how many of all orders lie on them. */
  rushes?: { count: number; share: number }
}

const DAYS_PER_WEEK = 7
/** 2023-01-02, a Monday. */
export const FIRST_DAY = 19_359
const DAYS_PER_YEAR = 364
const CHRISTMAS_DAYS = 28
const MINUTES = 24 * 60

/** Orders of a shop that is invented from a seed; popular and unpopular products, large and small baskets. */
export function simulateOrders(shop: SimulatedOrders): TestOrder[] {
  const random = new Random(shop.seed, 1)
  const weights = Array.from({ length: shop.products }, (_, rank) => 1 / (rank + 3))
  const rushDays = Array.from({ length: shop.rushes?.count ?? 0 }, () => random.integer(0, shop.days - 1))
  let before = { day: 0, line: '' }
  return Array.from({ length: shop.orders }, () => {
    // Some customers order all the time, most of them once or twice.
    const customer = 1 + Math.floor(shop.customers * random.next() ** 2.5)
    const size = 1 + random.weighted([6, 2, 1, 1])
    const isFollowing = before.line !== '' && random.chance(shop.contagion ?? 0)
    const lines = new Set<string>(isFollowing ? [before.line] : [])
    while (lines.size < size) lines.add(`product ${random.weighted(weights)}`)
    const isRush = rushDays.length > 0 && random.chance(shop.rushes?.share ?? 0)
    const isHabit = random.chance(shop.habit ?? 0)
    const drawn = isRush ? random.pick(rushDays) : drawDay(random, shop)
    const followed = Math.min(shop.days - 1, before.day + random.integer(0, 3))
    const day = isFollowing ? followed : drawn
    before = { day, line: [...lines][0] ?? '' }
    return {
      customer,
      day: FIRST_DAY + (isHabit ? day - (day % DAYS_PER_WEEK) + (customer % DAYS_PER_WEEK) : day),
      minutes: isHabit ? (customer * 97) % MINUTES : Math.floor(MINUTES * random.middling()),
      lines: [...lines],
    }
  })
}

function drawDay(random: Random, { days, christmas = 1 }: SimulatedOrders): number {
  for (;;) {
    const day = random.integer(0, days - 1)
    const isChristmas = day % DAYS_PER_YEAR >= DAYS_PER_YEAR - CHRISTMAS_DAYS
    if (isChristmas || random.chance(1 / christmas)) return day
  }
}
