import type { Histories } from '../../../src-main/metrics/histories.ts'
import { historyOf, type TestPurchase } from '../history-of.ts'
import { Draws } from '../models/simulated-shop.ts'

/** A shop in which nothing happens but chance, unless it is planted. */
export interface PlainShop {
  seed: number
  customers: number
  /** The last day; customers arrive evenly from day 0 to it. */
  lastDay: number
  /** Purchases per day of a customer, over customers. */
  rate?: (draws: Draws) => number
  /** How much is bought on a day beside the usual, and how many come first; 1 is usual, at most 4. */
  season?: (day: number) => number
  /** Multiplies the value of an order. */
  price?: (day: number, customer: number) => number
  /** Chance of an order to be uncounted. */
  uncounted?: (day: number) => number
  /** Whether a customer goes on buying, given the days of the order and of the first one. */
  stays?: (customer: number, day: number, first: number) => boolean
}

const MOST_SEASON = 4

/** About two purchases a year, of shape 0.8. */
function usualRate(draws: Draws): number {
  return draws.gamma(0.8, 0.8 * 180)
}

/** Purchases of customers who never leave, at random times (thinned Poisson processes). */
export function plainOrders(shop: PlainShop): { orders: TestPurchase[]; uncounted: number[] } {
  const { seed, customers, lastDay, rate = usualRate } = shop
  const { season = () => 1, price = () => 1, uncounted = () => 0.03, stays = () => true } = shop
  const orders: TestPurchase[] = []
  const uncountedDays: number[] = []
  for (let customer = 1; customer <= customers; customer++) {
    const draws = new Draws(seed, customer)
    const [speed, mean] = [rate(draws), 6 / draws.gamma(4, 1500)]
    let first: number
    do first = draws.uniform() * (lastDay + 1)
    while (draws.uniform() * MOST_SEASON > season(Math.floor(first)))
    for (let time = first; time <= lastDay + 1; time += draws.exponential(speed * MOST_SEASON)) {
      const day = Math.floor(time)
      const comes = draws.uniform() * MOST_SEASON <= season(day) && stays(customer, day, Math.floor(first))
      if (day > lastDay || (time > first && !comes)) continue
      if (draws.uniform() < uncounted(day)) uncountedDays.push(day)
      else
        orders.push({
          customer,
          day,
          value: Math.max(1, Math.round(draws.gamma(4, 4) * mean * price(day, customer))),
        })
    }
  }
  return { orders, uncounted: uncountedDays }
}

export function plainShop(shop: PlainShop): Histories {
  const { orders, uncounted } = plainOrders(shop)
  return historyOf(orders, uncounted)
}
