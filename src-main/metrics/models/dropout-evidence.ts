import type { PurchaseGroups } from './purchase-groups.ts'

/** What speaks for customers leaving at all. */
export interface DropoutEvidence {
  /** Twice the gain in ln L over the same model without dropout. */
  likelihoodRatio: number
  /**
   * How much earlier last purchases lie than those of customers who never leave, in standard deviations; see
   * {@link recencyScore}.
   */
  recencyScore: number
}

/**
 * Data without dropout exceed this in less than 1 % of cases: two further parameters, so χ² with two degrees of freedom,
 * whose tail is e^(−x/2). On the edge of what is possible, where they lie without dropout, it is exceeded even more
 * rarely (Self and Liang 1987).
 */
const LEAST_LIKELIHOOD_RATIO = 2 * Math.log(100)

/** One-sided 99 % quantile of the normal distribution. */
const LEAST_RECENCY_SCORE = 2.3263478740408408

/**
 * Both must speak for it: the ratio alone also grows where rates are simply not Gamma distributed, when a model takes the
 * slow buyers for gone.
 */
export function showsDropout({ likelihoodRatio, recencyScore }: DropoutEvidence): boolean {
  return likelihoodRatio > LEAST_LIKELIHOOD_RATIO && recencyScore > LEAST_RECENCY_SCORE
}

/**
 * The x purchases of a customer who never leaves lie evenly over (0, T], whatever the customer's rate: a Poisson process
 * given its count. So (t_x/T)^x is uniform, −x ln(t_x/T) has mean and variance 1, and of n customers who came back the
 * score √n · (mean − 1) is standard normal. Leaving makes it large. Whole days instead of moments make it a little
 * smaller, which is the safe side.
 */
export function recencyScore({ repeats, recencies, ages, weights, times }: PurchaseGroups): number {
  const logTimes = times.map(Math.log)
  let count = 0
  let sum = 0
  for (let group = 0; group < weights.length; group++) {
    const x = repeats[group] ?? 0
    const weight = weights[group] ?? 0
    if (x === 0) continue
    count += weight
    sum += weight * x * ((logTimes[ages[group] ?? 0] ?? 0) - (logTimes[recencies[group] ?? 0] ?? 0))
  }
  return count === 0 ? 0 : (sum - count) / Math.sqrt(count)
}
