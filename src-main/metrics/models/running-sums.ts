/**
 * Sums that a likelihood needs for every number of repeat days. Differences of two log-gamma values lose all
 * their digits where the arguments are large, which lets a likelihood "improve" without bound; sums do not.
 */

/** For k = 0 … most: Σ_{j<k} term(j). */
export function runningSums(most: number, term: (j: number) => number): Float64Array {
  const sums = new Float64Array(most + 1)
  for (let k = 1; k <= most; k++) sums[k] = (sums[k - 1] ?? 0) + term(k - 1)
  return sums
}

/** For k = 0 … most: ln Γ(r+k) − ln Γ(r), and its derivative by r. */
export function logRising(r: number, most: number): { value: Float64Array; byR: Float64Array } {
  return {
    value: runningSums(most, j => Math.log(r + j)),
    byR: runningSums(most, j => 1 / (r + j)),
  }
}

/** ln B(a, b+k) − ln B(a, b) with its derivatives. */
export interface LogSurvival {
  value: Float64Array
  byA: Float64Array
  byB: Float64Array
}

/**
 * For k = 0 … most: ln B(a, b+k) − ln B(a, b) = Σ_{j<k} ln(1 − a/(a+b+j)), the logarithm of the chance to survive k
 * draws whose probability of dropout is Beta(a, b).
 */
export function logSurvival(a: number, b: number, most: number): LogSurvival {
  return {
    value: runningSums(most, j => Math.log1p(-a / (a + b + j))),
    byA: runningSums(most, j => -1 / (a + b + j)),
    byB: runningSums(most, j => a / ((b + j) * (a + b + j))),
  }
}
