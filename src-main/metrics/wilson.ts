import type { Rate } from '../../shared/model/figures.ts'

/** Two-sided 95 % quantile of the normal distribution. */
export const Z_95 = 1.959963984540054

/** Below so many cases a share says nothing. */
export const FEWEST_CASES = 5

/**
 * A share with its 95 % score interval (Wilson 1927): (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * @param part number of cases that have the property, 0 to `whole`.
 * @param z another quantile for another interval.
 */
export function rate(part: number, whole: number, z = Z_95): Rate {
  if (whole === 0) return { part, whole, value: null, low: null, high: null, enough: false }
  const p = part / whole
  const z2 = z * z
  const centre = p + z2 / (2 * whole)
  const spread = z * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole))
  const scale = 1 + z2 / whole
  return {
    part,
    whole,
    value: p,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
    enough: whole >= FEWEST_CASES,
  }
}
