import type { PackedBaskets } from './pack-baskets.ts'
import { runsOf } from './position-runs.ts'

/**
 * Baskets in which those of some orders are replaced by what was read of them anew, in one pass over the lists.
 * @param positionsBefore for each order its position before, or -1 for one that was read anew.
 * @param fresh the baskets of the latter, in their order.
 */
export function replaceBaskets(
  before: PackedBaskets,
  positionsBefore: Int32Array,
  fresh: PackedBaskets,
): PackedBaskets {
  const lineStarts = startsOf(before, positionsBefore, fresh)
  const length = lineStarts[positionsBefore.length] ?? 0
  const replaced: PackedBaskets = {
    lineStarts,
    storedIds: new Int32Array(length),
    quantities: new Float64Array(length),
    valuesMinor: new Float64Array(length),
  }
  for (const { start, end, isFresh, from } of runsOf(positionsBefore))
    copyLines(isFresh ? fresh : before, from, from + end - start, replaced, lineStarts[start] ?? 0)
  return replaced
}

function startsOf(before: PackedBaskets, positionsBefore: Int32Array, fresh: PackedBaskets): Int32Array {
  const starts = new Int32Array(positionsBefore.length + 1)
  let added = 0
  for (let position = 0; position < positionsBefore.length; position++) {
    const known = positionsBefore[position] ?? 0
    const source = (known < 0 ? fresh : before).lineStarts
    const from = known < 0 ? added++ : known
    starts[position + 1] = (starts[position] ?? 0) + (source[from + 1] ?? 0) - (source[from] ?? 0)
  }
  return starts
}

function copyLines(
  source: PackedBaskets,
  from: number,
  to: number,
  target: PackedBaskets,
  place: number,
): void {
  const [start, end] = [source.lineStarts[from] ?? 0, source.lineStarts[to] ?? 0]
  target.storedIds.set(source.storedIds.subarray(start, end), place)
  target.quantities.set(source.quantities.subarray(start, end), place)
  target.valuesMinor.set(source.valuesMinor.subarray(start, end), place)
}
