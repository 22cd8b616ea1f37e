import { Seasons } from './yearly-buyers.ts'

/**
 * What is known of one person's gaps, purchase by purchase. At every moment it holds nothing but what had happened by
 * then, which is what makes it possible to say honestly how long a gap was against the rhythm known before it.
 */
export class KnownGaps {
  /** Gaps between days with a purchase: orders of one day count once. */
  count = 0
  lastDay = 0
  /** The first `count` are the gaps in days, smallest first. */
  sorted = new Int32Array(64)
  private readonly seasons = new Seasons()

  /** Begins with a new person. */
  start(firstDay: number): void {
    this.count = 0
    this.lastDay = firstDay
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
    this.lastDay = day
    this.seasons.add(day)
  }

  /** The median gap in days; 0 without any. */
  get median(): number {
    const { count, sorted } = this
    if (count === 0) return 0
    const above = count >> 1
    if (count % 2 === 1) return sorted[above] ?? 0
    return ((sorted[above - 1] ?? 0) + (sorted[above] ?? 0)) / 2
  }

  /** Comes once a year, as for Christmas; from two purchases on. */
  get isYearly(): boolean {
    return this.seasons.isYearly
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.sorted.length)
    larger.set(this.sorted)
    this.sorted = larger
  }
}
