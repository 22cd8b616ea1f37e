import { type SpendParameters, spendLogLikelihood } from '../models/gamma-gamma.ts'
import { minimise } from '../models/minimise.ts'
import type { SpendGroups } from '../models/spend-groups.ts'

/**
 * What is assumed of a shop of which nothing is known, as normal distributions of logarithms: purchases of one customer
 * scatter by about half of their mean, customers' means about as much; give or take a factor of e, and of 2.
 */
const USUAL = { p: 4, pSpread: 1, q: 3, qSpread: 0.7 }

/** Where the variance of a value has no limit, it is taken as with so much more than the two that it needs. */
const LEAST_REST = 0.5

/**
 * The likeliest Gamma-Gamma parameters given the values and what is usual (maximum a posteriori), with the mean of the
 * customers' means as it is: of few values the likeliest mean lies far above them. There is one (q > 1) whatever the data.
 * @returns null without any value.
 */
export function usualSpend(groups: SpendGroups): SpendParameters | null {
  const { customers, meanValue } = groups
  if (customers === 0) return null
  const slopes = new Float64Array(3)
  const parametersOf = ([logP = 0, logRest = 0]: Float64Array): SpendParameters => {
    const [p, rest] = [Math.exp(logP), Math.exp(logRest)]
    return [p, 1 + rest, (meanValue * rest) / p]
  }
  const { point } = minimise(
    (at, gradient) => {
      const [p, q, v] = parametersOf(at)
      const value = spendLogLikelihood(groups, [p, q, v], slopes)
      const offP = ((at[0] ?? 0) - Math.log(USUAL.p)) / USUAL.pSpread
      const offQ = ((at[1] ?? 0) - Math.log(USUAL.q - 1)) / USUAL.qSpread
      const byV = (slopes[2] ?? 0) * v
      gradient[0] = (offP / USUAL.pSpread - (slopes[0] ?? 0) * p + byV) / customers
      gradient[1] = (offQ / USUAL.qSpread - (slopes[1] ?? 0) * (q - 1) - byV) / customers
      return ((offP ** 2 + offQ ** 2) / 2 - value) / customers
    },
    [Math.log(USUAL.p), Math.log(USUAL.q - 1)],
  )
  return parametersOf(point)
}

/** What one believes of the value of each customer's purchases, in the unit of the values (squared for variances). */
export interface SpendBelief {
  /** Expected value of a purchase; NaN where there is none. */
  mean: Float64Array
  /** Variance of a purchase around the customer's own mean, and of what that mean may be. */
  within: Float64Array
  between: Float64Array
}

/**
 * Of Gamma-Gamma: ν is Gamma(q + px, v + xm) once x purchases with mean m are known, a purchase Gamma(p, ν). Its mean is
 * that of `expectedValue`. Fader and Hardie 2013, The Gamma-Gamma model of monetary value.
 * @param counts purchases of known value; @param means of these, whatever where there are none.
 */
export function spendBelief(
  [p, q, v]: SpendParameters,
  counts: Int32Array,
  means: Float64Array,
): SpendBelief {
  const size = counts.length
  const belief = {
    mean: new Float64Array(size),
    within: new Float64Array(size),
    between: new Float64Array(size),
  }
  for (let customer = 0; customer < size; customer++) {
    const count = counts[customer] ?? 0
    const shape = q + p * count
    const scale = count === 0 ? v : v + count * (means[customer] ?? 0)
    const mean = shape > 1 ? (p * scale) / (shape - 1) : Number.NaN
    const rest = Math.max(LEAST_REST, shape - 2)
    belief.mean[customer] = mean
    belief.within[customer] = (mean * mean * (shape - 1)) / (p * rest)
    belief.between[customer] = (mean * mean) / rest
  }
  return belief
}

/** Where no value is known. */
export function noSpendBelief(size: number): SpendBelief {
  const unknown = () => new Float64Array(size).fill(Number.NaN)
  return { mean: unknown(), within: unknown(), between: unknown() }
}
