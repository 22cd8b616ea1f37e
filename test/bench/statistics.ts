/** The value that half of the others do not exceed; the mean of the two in the middle for an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, another) => one - another)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/**
 * The smallest value that at least `percent` of all do not exceed (nearest rank).
 * @returns NaN for no values.
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, another) => one - another)
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}
