import { continuedFraction } from './continued-fraction.ts'
import { binomialTerm } from './saddle-point.ts'

/**
 * The regularised incomplete beta function I_x(a, b), the share of the beta distribution below x, by its continued
 * fraction (Abramowitz and Stegun 1964, 26.5.8). Keeps its digits where it is tiny.
 * @param a above 0.
 * @param b above 0.
 */
export function betaShare(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return x < (a + 1) / (a + b + 2) ? fractionShare(a, b, x) : 1 - fractionShare(b, a, 1 - x)
}

function fractionShare(a: number, b: number, x: number): number {
  const fraction = continuedFraction(1, k => {
    const m = k >> 1
    const coefficient =
      k % 2 === 0
        ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
        : (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k))
    return [coefficient, 1]
  })
  return ((b / (a + b)) * binomialTerm(a, a + b, x)) / fraction
}
