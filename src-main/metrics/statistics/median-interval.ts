import { binomialTail } from './tails.ts'

/**
 * The 95 % bootstrap interval of a median (percentile method, Efron and Tibshirani 1993, chapter 13), not drawn but
 * exact: the median of a resample is at most the k-th of n sorted values just where at least half of the n draws fall
 * among the first k, which is a binomial chance (Efron 1982, chapter 10). So there is no seed, and nothing to wait for
 * where there are many values. With an even number the lower bound is that of the lower and the upper one that of the
 * upper of the two values in the middle, which is at most one place too wide.
 * @returns null of no values.
 */
export function medianInterval(sorted: ArrayLike<number>): { low: number; high: number } | null {
  const { length } = sorted
  if (length === 0) return null
  const lower = placeOf(length, Math.ceil(length / 2), 0.025)
  const upper = placeOf(length, Math.floor(length / 2) + 1, 0.975)
  return { low: sorted[lower - 1] ?? 0, high: sorted[upper - 1] ?? 0 }
}

/** The first k with a chance of at least `chance` that `needed` of n draws are among the first k of n. */
function placeOf(n: number, needed: number, chance: number): number {
  let [low, high] = [1, n]
  while (low < high) {
    const middle = (low + high) >> 1
    if (binomialTail(needed, n, middle / n) >= chance) high = middle
    else low = middle + 1
  }
  return low
}
