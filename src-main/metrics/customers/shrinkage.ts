import type { GapKnowledge } from './known-gaps.ts'

/** Where the shop has too few customers to measure it: two own gaps then weigh as much as the shop. */
export const DEFAULT_SHRINKAGE_GAPS = 2

/** Neither may one gap be nearly everything, nor two be nearly nothing. */
const [SMALLEST, LARGEST] = [0.5, 10]

/** Below so many customers with two or more gaps both variances are chance. */
const FEWEST_CUSTOMERS = 30

/**
 * How many own gaps weigh as much as the shop's median: k = variance within customers ÷ variance between customers of
 * the logarithms of the gaps (Bühlmann 1967), by the analysis of variance with unequal numbers (Searle, Casella and
 * McCulloch 1992, chapter 3.6). Where customers differ little and each one's gaps a lot, k is large.
 */
export class Shrinkage {
  private customers = 0
  private withSeveral = 0
  private gaps = 0
  private squaredCounts = 0
  private sum = 0
  private sumOfSquares = 0
  /** Σ of each customer's (sum of logs)² / number of gaps. */
  private sumOfOwn = 0

  /** A customer with all their gaps; without any they change nothing. */
  add({ count, logSum, logSquares }: GapKnowledge): void {
    if (count === 0) return
    this.customers++
    if (count > 1) this.withSeveral++
    this.gaps += count
    this.squaredCounts += count * count
    this.sum += logSum
    this.sumOfSquares += logSquares
    this.sumOfOwn += Math.round((logSum * logSum) / count)
  }

  /** Between 0.5 and 10; 2 where there is too little to tell. */
  get shrinkageGaps(): number {
    const { customers, gaps } = this
    if (this.withSeveral < FEWEST_CUSTOMERS) return DEFAULT_SHRINKAGE_GAPS
    const within = (this.sumOfSquares - this.sumOfOwn) / (gaps - customers)
    const meanSquareBetween = (this.sumOfOwn - this.sum ** 2 / gaps) / (customers - 1)
    const usualCount = (gaps - this.squaredCounts / gaps) / (customers - 1)
    const between = (meanSquareBetween - within) / usualCount
    if (between <= 0) return LARGEST
    return Math.min(LARGEST, Math.max(SMALLEST, within / between))
  }
}
