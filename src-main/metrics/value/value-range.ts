import { normalQuantile } from '../statistics/normal-quantile.ts'

/** Ranges leave out a tenth below and a tenth above: 80 % lie within. */
export const RANGE_TAIL = 0.1

export interface ValueRange {
  low: number
  high: number
}

/**
 * The 80 % range of a sum of money that may be none at all: its chance to be none is kept, the rest is Gamma distributed
 * with what is left of mean and variance, as sums of purchases nearly are (quantiles by Wilson and Hilferty 1931). From
 * the tenth to the ninetieth percent of all, so 0 to 0 where nine in ten bring nothing.
 * @param none chance of nothing.
 */
export function valueRange(none: number, mean: number, variance: number): ValueRange {
  const some = 1 - none
  if (!(mean > 0) || some <= RANGE_TAIL) return { low: mean >= 0 ? 0 : mean, high: mean >= 0 ? 0 : mean }
  const meanOfSome = mean / some
  const varianceOfSome = Math.max(0, (variance + mean * mean) / some - meanOfSome * meanOfSome)
  const ninth = varianceOfSome / (9 * meanOfSome * meanOfSome)
  const at = (share: number) => {
    if (share <= none) return 0
    const cubeRoot = 1 - ninth + (ninth === 0 ? 0 : Math.sqrt(ninth) * normalQuantile((share - none) / some))
    return meanOfSome * Math.max(0, cubeRoot) ** 3
  }
  return { low: at(RANGE_TAIL), high: at(1 - RANGE_TAIL) }
}
