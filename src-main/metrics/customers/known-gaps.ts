import { Seasons } from './yearly-buyers.ts'

/** What the rhythm of a customer follows from. */
export interface GapKnowledge {
  /** Gaps between days with a purchase: orders of one day count once. */
  readonly count: number
  /** The median gap in days; 0 without any. */
  readonly median: number
  /** Of one or two gaps the mean of their logarithms; 0 of none and of more, for which nobody asks. */
  readonly logMean: number
  /** The logarithms of all gaps, and their squares, added up; in whole units, see {@link logUnits}. */
  readonly logSum: number
  readonly logSquares: number
  /** Comes once a year, as for Christmas; from two purchases on. */
  readonly isYearly: boolean
}

/** Logarithms in whole units of 1/1024, so that sums do not depend on the order of what is added. */
const UNIT = 1024
const LOGS = Float64Array.from({ length: 4096 }, (_, gap) => logUnits(gap))

function logUnits(gap: number): number {
  return Math.round(Math.log(Math.max(1, gap)) * UNIT)
}

/**
 * What is known of one person's gaps, purchase by purchase. At every moment it holds nothing but what had happened by
 * then, which is what makes it possible to say honestly how long a gap was against the rhythm known before it.
 */
export class KnownGaps implements GapKnowledge {
  count = 0
  lastDay = 0
  logSum = 0
  logSquares = 0
  /** The first `count` are the gaps in days, smallest first. */
  private sorted = new Int32Array(64)
  private readonly seasons = new Seasons()

  /** Begins with a new person. */
  start(firstDay: number): void {
    this.count = 0
    this.lastDay = firstDay
    this.logSum = 0
    this.logSquares = 0
    this.seasons.start(firstDay)
  }

  /** Adds the next purchase; one of the same day changes nothing. */
  add(day: number): void {
    const gap = day - this.lastDay
    if (gap === 0) return
    if (this.count === this.sorted.length) this.grow()
    const { sorted } = this
    let place = this.count++
    for (; place > 0 && (sorted[place - 1] ?? 0) > gap; place--) sorted[place] = sorted[place - 1] ?? 0
    sorted[place] = gap
    const log = LOGS[gap] ?? logUnits(gap)
    this.logSum += log
    this.logSquares += log * log
    this.lastDay = day
    this.seasons.add(day)
  }

  get median(): number {
    const { count, sorted } = this
    if (count === 0) return 0
    const above = count >> 1
    if (count % 2 === 1) return sorted[above] ?? 0
    return ((sorted[above - 1] ?? 0) + (sorted[above] ?? 0)) / 2
  }

  get logMean(): number {
    const { count, sorted } = this
    if (count === 0 || count > 2) return 0
    const first = sorted[0] ?? 1
    return count === 1 ? Math.log(first) : Math.log(first * (sorted[1] ?? 1)) / 2
  }

  get isYearly(): boolean {
    return this.seasons.isYearly
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.sorted.length)
    larger.set(this.sorted)
    this.sorted = larger
  }
}
