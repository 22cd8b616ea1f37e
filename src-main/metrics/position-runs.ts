/** A stretch of a new list that stands together in the old one, or among what was read anew. */
export interface Run {
  /** Positions in the new list, from the first to the one after the last. */
  start: number
  end: number
  isFresh: boolean
  /** Position in the old list, or among the fresh ones. */
  from: number
}

/**
 * The stretches that a list in which some entries were replaced is made of: few, where little changed.
 * @param positionsBefore for each entry its position before, or -1 for one that was read anew; those in their order.
 */
export function runsOf(positionsBefore: Int32Array): Run[] {
  const runs: Run[] = []
  let added = 0
  for (let start = 0; start < positionsBefore.length; ) {
    const first = positionsBefore[start] ?? 0
    const isFresh = first < 0
    let end = start + 1
    while (
      end < positionsBefore.length &&
      (isFresh ? (positionsBefore[end] ?? 0) < 0 : positionsBefore[end] === first + end - start)
    )
      end++
    runs.push({ start, end, isFresh, from: isFresh ? added : first })
    if (isFresh) added += end - start
    start = end
  }
  return runs
}

type Numbers = Int32Array | Int16Array | Uint8Array | Float64Array

/** Puts the entries of a list where its stretches say. */
export function fillRuns(target: Numbers, before: Numbers, fresh: Numbers, runs: readonly Run[]): void {
  for (const { start, end, isFresh, from } of runs)
    target.set((isFresh ? fresh : before).subarray(from, from + end - start), start)
}
