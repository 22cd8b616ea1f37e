import { digamma, logGamma } from './log-gamma.ts'
import type { SpendGroups } from './spend-groups.ts'

/** p and q without unit, v in the unit of the values. Some texts call v γ. */
export type SpendParameters = readonly [p: number, q: number, v: number]

/**
 * ln L of Gamma-Gamma: the values of a customer's purchases are Gamma(p, ν), ν is Gamma(q, v) over customers. Of x
 * purchases with mean m: ln Γ(px+q) − ln Γ(px) − ln Γ(q) + q ln v + (px−1) ln m + px ln x − (px+q) ln(v+xm). Writes its
 * derivatives. Fader, Hardie and Lee 2005, RFM and CLV, Journal of Marketing Research 42; Fader and Hardie 2013, The
 * Gamma-Gamma model of monetary value, eq. 1a.
 */
export function spendLogLikelihood(
  { repeats, values, logValues }: SpendGroups,
  [p, q, v]: SpendParameters,
  gradient: Float64Array,
): number {
  let [sum, byP, byQ, byV] = [0, 0, 0, 0]
  for (const [group, x] of repeats.entries()) {
    const list = values[group] ?? new Float64Array()
    const count = list.length
    const logMeans = logValues[group] ?? 0
    const { logTotals, inverseTotals } = sumsOfTotals(list, x, v)
    const shape = p * x + q
    const constant = logGamma(shape) - logGamma(p * x) - logGamma(q) + q * Math.log(v) + p * x * Math.log(x)
    sum += count * constant + (p * x - 1) * logMeans - shape * logTotals
    byP += x * (count * (digamma(shape) - digamma(p * x) + Math.log(x)) + logMeans - logTotals)
    byQ += count * (digamma(shape) - digamma(q) + Math.log(v)) - logTotals
    byV += (count * q) / v - shape * inverseTotals
  }
  gradient.set([byP, byQ, byV])
  return sum
}

/** Products are kept between these, far from where numbers end. */
const LARGE = 1e100
const SMALL = 1e-100

/** Σ ln(v + xm) and Σ 1/(v + xm) over the means m: a logarithm of a product of many is one logarithm. */
function sumsOfTotals(means: Float64Array, x: number, v: number) {
  let logTotals = 0
  let inverseTotals = 0
  let product = 1
  for (let index = 0; index < means.length; index++) {
    const total = v + x * (means[index] ?? 0)
    inverseTotals += 1 / total
    product *= total
    if (product > LARGE || product < SMALL) {
      logTotals += Math.log(product)
      product = 1
    }
  }
  return { logTotals: logTotals + Math.log(product), inverseTotals }
}

/**
 * E[M | x, m] = p (v + xm) / (px + q − 1): the mean value of a customer's purchases, between what the customer shows and
 * what is usual in the shop. Fader and Hardie 2013, eq. 4.
 * @param repeats 0 for a customer of whom nothing is known: then the mean of all, p v / (q − 1).
 * @returns null where values scatter so widely that there is no mean (px + q ≤ 1).
 */
export function expectedValue([p, q, v]: SpendParameters, repeats: number, meanValue: number): number | null {
  const weight = p * repeats + q - 1
  if (!(weight > 0)) return null
  return (p * (v + (repeats === 0 ? 0 : repeats * meanValue))) / weight
}
