import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { SavedSegment, SegmentRule } from '../../../shared/model/segment.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  insertFrozenSegment,
  insertSegment,
  readSegment,
  setFrozenSegmentRemoved,
  setSegmentRemoved,
  updateSegment,
} from '../../db/segments.ts'

/**
 * Keeps a rule under a name; with a number in the place of the one before.
 * @throws ExpectedFailure `not_found` for a number that nothing has.
 */
export function saveSegment(
  db: Connection,
  { id, ...segment }: Omit<SavedSegment, 'id' | 'changedAtMs'> & { id?: number | undefined },
  nowMs: number,
): SavedSegment {
  return inTransaction(db, () => {
    const changed = { ...segment, changedAtMs: nowMs }
    if (id === undefined) return { ...changed, id: insertSegment(db, changed) }
    if (readSegment(db, id) === null) throw segmentNotFound()
    updateSegment(db, { ...changed, id })
    return { ...changed, id }
  })
}

/** Takes a segment out of sight, or back into it. @throws ExpectedFailure `not_found`. */
export function setRemoved(db: Connection, id: number, removed: boolean): void {
  if (!inTransaction(db, () => setSegmentRemoved(db, id, removed))) throw segmentNotFound()
}

/** The same for a frozen list. @throws ExpectedFailure `not_found`. */
export function setFrozenRemoved(db: Connection, id: number, removed: boolean): void {
  if (!inTransaction(db, () => setFrozenSegmentRemoved(db, id, removed))) throw segmentNotFound()
}

/** Keeps whom a rule means just now, for good. @returns the number of the list. */
export function freezeSegment(
  db: Connection,
  frozen: { segmentId: number | null; name: string; rule: SegmentRule },
  customerIds: Iterable<number>,
  nowMs: number,
): number {
  return inTransaction(db, () => insertFrozenSegment(db, { ...frozen, frozenAtMs: nowMs }, customerIds))
}

function segmentNotFound(): ExpectedFailure {
  return new ExpectedFailure({ code: 'not_found', what: 'segment' })
}
