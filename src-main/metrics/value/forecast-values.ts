import type { ForecastBasis } from './forecast-basis.ts'
import type { PurchaseForecast } from './purchase-forecast.ts'
import type { SpendBelief } from './spend-belief.ts'
import { type ValueRange, valueRange } from './value-range.ts'

/** What each customer is expected to bring within some days; lists as those of the basis. */
export interface ForecastValues {
  days: number
  /** Days with a purchase; NaN where nothing can be said. */
  orders: Float64Array
  /** Minor units of the main currency; NaN where no value is known. */
  valueMinor: Float64Array
  /** The 80 % range of it; NaN where no value is known. Computed when it is asked for: lists do without. */
  rangeOf: (customer: number) => ValueRange
}

/** Expected purchases times the expected value of one, customer by customer. */
export function forecastValues(basis: ForecastBasis, days: number): ForecastValues {
  const size = basis.customerIds.length
  const orders = new Float64Array(size).fill(Number.NaN)
  const valueMinor = new Float64Array(size).fill(Number.NaN)
  const purchases = basis.purchasesWithin(days)
  if (purchases === null) {
    const unknown = { low: Number.NaN, high: Number.NaN }
    return { days, orders, valueMinor, rangeOf: () => unknown }
  }
  for (let customer = 0; customer < size; customer++) {
    orders[customer] = purchases.mean[customer] ?? 0
    valueMinor[customer] = (purchases.mean[customer] ?? 0) * (basis.spend.mean[customer] ?? Number.NaN)
  }
  const rangeOf = (customer: number) =>
    valueRange(
      purchases.noneOf(customer),
      valueMinor[customer] ?? Number.NaN,
      varianceOfSum(purchases, basis.spend, customer),
    )
  return { days, orders, valueMinor, rangeOf }
}

/**
 * Variance of what a customer brings: of n purchases around the customer's mean μ, E[n] Var + E[n²] Var(μ) +
 * Var(n) E[μ]².
 */
export function varianceOfSum(
  { mean, variance }: PurchaseForecast,
  spend: SpendBelief,
  customer: number,
): number {
  const count = mean[customer] ?? 0
  const spread = variance[customer] ?? 0
  const value = spend.mean[customer] ?? 0
  return (
    count * (spend.within[customer] ?? 0) +
    (spread + count * count) * (spend.between[customer] ?? 0) +
    spread * value * value
  )
}
