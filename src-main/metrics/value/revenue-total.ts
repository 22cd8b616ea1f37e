import type { ForecastBasis } from './forecast-basis.ts'
import { varianceOfSum } from './forecast-values.ts'

/** What all customers together are expected to bring, by chance alone; money in minor units. */
export interface RevenueTotal {
  orders: number
  value: number
  /** Of the sum, as if the model were right. */
  variance: number
  /** The chance that nobody buys at all. */
  none: number
}

/** Beyond so many expected purchases somebody will buy. */
const SURELY_SOME = 50

/** Sums over customers, who decide independently of each other. null where nothing can be said. */
export function revenueTotal(basis: ForecastBasis, days: number): RevenueTotal | null {
  const purchases = basis.purchasesWithin(days)
  if (purchases === null) return null
  const total = { orders: 0, value: 0, variance: 0 }
  for (let customer = 0; customer < basis.customerIds.length; customer++) {
    const mean = basis.spend.mean[customer] ?? Number.NaN
    total.orders += purchases.mean[customer] ?? 0
    total.value += (purchases.mean[customer] ?? 0) * mean
    total.variance += varianceOfSum(purchases, basis.spend, customer)
  }
  if (Number.isNaN(total.value)) return null
  const none = total.orders > SURELY_SOME ? 0 : product(purchases.none())
  return { ...total, none }
}

function product(chances: Float64Array): number {
  let logarithm = 0
  for (const chance of chances) logarithm += Math.log(chance)
  return Math.exp(logarithm)
}
