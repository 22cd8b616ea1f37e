import { SECOND_PURCHASE_DAYS } from '../loyalty/second-purchase.ts'
import type { SnapshotWindows } from './snapshot-windows.ts'

/** A count at every snapshot, kept as its changes from one to the next. */
class Counts {
  readonly #changes: Int32Array

  constructor(snapshots: number) {
    this.#changes = new Int32Array(snapshots + 1)
  }

  /** One more from a snapshot to another one, both included; nothing where they are the wrong way round. */
  add(from: number, to: number): void {
    if (from > to) return
    this.#changes[from] = (this.#changes[from] ?? 0) + 1
    this.#changes[to + 1] = (this.#changes[to + 1] ?? 0) - 1
  }

  /** The counts themselves. */
  get values(): Int32Array {
    let sum = 0
    return this.#changes.map(change => {
      sum += change
      return sum
    })
  }
}

/** What is counted: see `KeyFigures`. `base` bought in the year before the last one, `left` of them not since. */
type Counted = 'ever' | 'active' | 'repeat' | 'existing' | 'base' | 'left' | 'grown' | 'returned'

/**
 * How many persons stand behind each figure at every snapshot. A person's orders go by once, however many snapshots
 * there are: each order makes the person count from one snapshot to another one, and as both move on with the days
 * what an earlier order has already made count ends where the rest begins.
 */
export class SnapshotCounts {
  readonly #windows: SnapshotWindows
  readonly #counts: Readonly<Record<Counted, Counts>>

  constructor(windows: SnapshotWindows) {
    this.#windows = windows
    const counts = () => new Counts(windows.ends.length)
    this.#counts = {
      ever: counts(),
      active: counts(),
      repeat: counts(),
      existing: counts(),
      base: counts(),
      left: counts(),
      grown: counts(),
      returned: counts(),
    }
  }

  /** The counts by snapshot. */
  get values(): Readonly<Record<Counted, Int32Array>> {
    const { ever, active, repeat, existing, base, left, grown, returned } = this.#counts
    return {
      ever: ever.values,
      active: active.values,
      repeat: repeat.values,
      existing: existing.values,
      base: base.values,
      left: left.values,
      grown: grown.values,
      returned: returned.values,
    }
  }

  /** Adds a person, whose orders are those from `start` to before `end`. */
  add(days: Int32Array, start: number, end: number): void {
    const { ends, placeOf, seenFrom, recentUntil, baseSince, baseUntil } = this.#windows
    const { ever, active, repeat, existing, base, left } = this.#counts
    const lastSnapshot = ends.length - 1
    const lastDay = ends[lastSnapshot] ?? 0
    const first = days[start] ?? 0
    if (first > lastDay) return
    ever.add(seenFrom[placeOf(first)] ?? 0, lastSnapshot)
    this.#addSecondPurchase(days, start, end)
    const newUntil = recentUntil[placeOf(first)] ?? -1
    let [activeUntil, repeatUntil, inBaseUntil, recentBefore] = [-1, -1, -1, -1]
    for (let order = start; order < end; order++) {
      const day = days[order] ?? 0
      if (day > lastDay) break
      const place = placeOf(day)
      const [seen, recent] = [seenFrom[place] ?? 0, recentUntil[place] ?? -1]
      const activeFrom = Math.max(seen, activeUntil + 1)
      active.add(activeFrom, recent)
      existing.add(Math.max(activeFrom, newUntil + 1), recent)
      activeUntil = recent
      // The order before is in the same twelve months as long as it is in them at all.
      repeat.add(Math.max(seen, repeatUntil + 1), recentBefore)
      repeatUntil = recentBefore
      recentBefore = recent
      const [since, until] = [baseSince[place] ?? 0, baseUntil[place] ?? -1]
      base.add(Math.max(since, inBaseUntil + 1), until)
      inBaseUntil = until
      const next = order + 1 < end ? (days[order + 1] ?? 0) : lastDay + 1
      const nextSeen = next > lastDay ? lastSnapshot + 1 : (seenFrom[placeOf(next)] ?? 0)
      left.add(since, Math.min(until, nextSeen - 1))
    }
  }

  /** From the snapshot on at which the first order is a year old it is settled whether there was a second one. */
  #addSecondPurchase(days: Int32Array, start: number, end: number): void {
    const { ends, placeOf, seenFrom } = this.#windows
    const lastSnapshot = ends.length - 1
    const first = days[start] ?? 0
    const settled = first + SECOND_PURCHASE_DAYS
    if (settled > (ends[lastSnapshot] ?? 0)) return
    const from = seenFrom[placeOf(settled)] ?? 0
    this.#counts.grown.add(from, lastSnapshot)
    let second = start + 1
    while (second < end && days[second] === first) second++
    if (second < end && (days[second] ?? 0) <= settled) this.#counts.returned.add(from, lastSnapshot)
  }
}
