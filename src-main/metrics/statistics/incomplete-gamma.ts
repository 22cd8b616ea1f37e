import { continuedFraction } from './continued-fraction.ts'
import { poissonTerm } from './saddle-point.ts'

/**
 * The regularised incomplete gamma function P(a, x), the share of the gamma distribution of shape a below x: its series
 * below x = a + 1 (Abramowitz and Stegun 1964, 6.5.29), and one minus the upper share beyond.
 * @param a above 0.
 */
export function lowerGammaShare(a: number, x: number): number {
  if (x <= 0) return 0
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x)
}

/** The share Q(a, x) above x, with all its digits also where it is tiny (6.5.31 there). */
export function upperGammaShare(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return poissonTerm(a, x) * sum
}

function upperFraction(a: number, x: number): number {
  const fraction = continuedFraction(x + 1 - a, k => [k * (a - k), x + 2 * k + 1 - a])
  return (a * poissonTerm(a, x)) / fraction
}
