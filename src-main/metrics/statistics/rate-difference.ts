import type { Rate } from '../../../shared/model/figures.ts'
import type { RateDifference } from '../../../shared/model/rate-difference.ts'
import { rate, Z_95 } from '../wilson.ts'
import { normalQuantile } from './normal-quantile.ts'

/**
 * The difference of two independent shares with its 95 % interval: square-and-add of the two Wilson intervals
 * (Newcombe 1998, "Interval estimation for the difference between independent proportions", method 10).
 * @param z another quantile for another interval.
 */
export function rateDifference(one: Rate, other: Rate, z = Z_95): RateDifference {
  const [first, second] = [limitsOf(one, z), limitsOf(other, z)]
  if (first === null || second === null)
    return { one, other, value: null, low: null, high: null, enough: false }
  const value = first.value - second.value
  return {
    one,
    other,
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
    enough: one.enough && other.enough,
  }
}

/**
 * Differences that are looked at together: the intervals are so wide that, 95 times of 100, all of them hold at once
 * (Bonferroni). Those that say nothing because of too few cases need no width.
 */
export function rateDifferences(pairs: readonly { one: Rate; other: Rate }[]): RateDifference[] {
  const count = pairs.filter(({ one, other }) => one.enough && other.enough).length
  const z = count < 2 ? Z_95 : normalQuantile(1 - 0.025 / count)
  return pairs.map(({ one, other }) => rateDifference(one, other, z))
}

function limitsOf({ part, whole }: Rate, z: number): { value: number; low: number; high: number } | null {
  const { value, low, high } = rate(part, whole, z)
  return value === null || low === null || high === null ? null : { value, low, high }
}
