import { monthsBefore } from '../loyalty/months-before.ts'

/**
 * The two years before each of some days of looking back ("snapshots"), the other way round: for every day of an order
 * the snapshots in whose years it lies. Snapshots are numbered from 0 and ascend, so each answer is a first or last one.
 */
export interface SnapshotWindows {
  /** The days of looking back. */
  ends: readonly number[]
  /** First day of the twelve months up to each of them, and of the twelve months before. */
  recentFrom: readonly number[]
  baseFrom: readonly number[]
  /** Where a day stands in the lists below; days before all of the years share the first place. */
  placeOf: (day: number) => number
  /** The first snapshot that knows of the day. */
  seenFrom: Int32Array
  /** The last snapshot in whose last twelve months it lies; -1 for none. */
  recentUntil: Int32Array
  /** The first and the last snapshot in whose twelve months before those it lies. */
  baseSince: Int32Array
  baseUntil: Int32Array
}

/** @param ends at least one day number, ascending. */
export function snapshotWindows(ends: readonly number[]): SnapshotWindows {
  const recentFrom = ends.map(end => monthsBefore(end, 12) + 1)
  const baseFrom = ends.map(end => monthsBefore(end, 24) + 1)
  const before = (baseFrom[0] ?? 0) - 1
  const length = (ends.at(-1) ?? before) - before + 1
  const firstWith = (isIn: (snapshot: number, day: number) => boolean) => {
    const list = new Int32Array(length)
    let snapshot = 0
    for (let place = 0; place < length; place++) {
      while (snapshot < ends.length && !isIn(snapshot, before + place)) snapshot++
      list[place] = snapshot
    }
    return list
  }
  return {
    ends,
    recentFrom,
    baseFrom,
    placeOf: day => (day <= before ? 0 : day - before),
    seenFrom: firstWith((snapshot, day) => (ends[snapshot] ?? 0) >= day),
    recentUntil: firstWith((snapshot, day) => (recentFrom[snapshot] ?? 0) > day).map(next => next - 1),
    baseSince: firstWith((snapshot, day) => (recentFrom[snapshot] ?? 0) > day),
    baseUntil: firstWith((snapshot, day) => (baseFrom[snapshot] ?? 0) > day).map(next => next - 1),
  }
}
