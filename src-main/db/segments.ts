import type { FrozenSegment, SavedSegment, SegmentRule } from '../../shared/model/segment.ts'
import type { Connection } from './database.ts'

interface SegmentRow {
  id: number
  name: string
  rule: string
  changedAtMs: number
}

const COLUMNS = 'id, name, rule, changed_at_ms AS changedAtMs'

function segmentFromRow(row: SegmentRow): SavedSegment {
  return { ...row, rule: JSON.parse(row.rule) }
}

/** By name. */
export function listSegments(db: Connection): SavedSegment[] {
  return db
    .prepare<[], SegmentRow>(`SELECT ${COLUMNS} FROM segments WHERE removed = 0 ORDER BY name, id`)
    .all()
    .map(segmentFromRow)
}

/** Also a removed one, which addresses and frozen lists may still name. */
export function readSegment(db: Connection, id: number): SavedSegment | null {
  const row = db.prepare<[number], SegmentRow>(`SELECT ${COLUMNS} FROM segments WHERE id = ?`).get(id)
  return row === undefined ? null : segmentFromRow(row)
}

export function insertSegment(db: Connection, segment: Omit<SavedSegment, 'id'>): number {
  const result = db
    .prepare('INSERT INTO segments (name, rule, changed_at_ms) VALUES (?, ?, ?)')
    .run(segment.name, JSON.stringify(segment.rule), segment.changedAtMs)
  return Number(result.lastInsertRowid)
}

export function updateSegment(db: Connection, segment: SavedSegment): void {
  db.prepare('UPDATE segments SET name = ?, rule = ?, changed_at_ms = ? WHERE id = ?').run(
    segment.name,
    JSON.stringify(segment.rule),
    segment.changedAtMs,
    segment.id,
  )
}

/** @returns false where there is no such segment. */
export function setSegmentRemoved(db: Connection, id: number, removed: boolean): boolean {
  return db.prepare('UPDATE segments SET removed = ? WHERE id = ?').run(removed ? 1 : 0, id).changes > 0
}

interface FrozenRow {
  id: number
  segmentId: number | null
  name: string
  rule: string
  frozenAtMs: number
  customers: number
}

/** Who a frozen list means now: merged customers are one; who is not in the customer list is not meant. */
const FROZEN_MEMBERS = `SELECT DISTINCT COALESCE(root_id, frozen_segment_members.customer_id) AS member
  FROM frozen_segment_members
    LEFT JOIN customer_merges ON customer_merges.customer_id = frozen_segment_members.customer_id
  WHERE frozen_segment_id = frozen_segments.id`

/** The last first. */
export function listFrozenSegments(db: Connection): FrozenSegment[] {
  return db
    .prepare<[], FrozenRow>(
      `SELECT id, segment_id AS segmentId, name, rule, frozen_at_ms AS frozenAtMs,
         (SELECT COUNT(*) FROM (${FROZEN_MEMBERS}) AS members JOIN customer_list ON customer_id = member) AS customers
       FROM frozen_segments WHERE removed = 0 ORDER BY frozen_at_ms DESC, id DESC`,
    )
    .all()
    .map(row => ({ ...row, rule: JSON.parse(row.rule) }))
}

/** Keeps whom a rule means just now. @returns the number of the list. */
export function insertFrozenSegment(
  db: Connection,
  frozen: { segmentId: number | null; name: string; rule: SegmentRule; frozenAtMs: number },
  customerIds: Iterable<number>,
): number {
  const result = db
    .prepare('INSERT INTO frozen_segments (segment_id, name, rule, frozen_at_ms) VALUES (?, ?, ?, ?)')
    .run(frozen.segmentId, frozen.name, JSON.stringify(frozen.rule), frozen.frozenAtMs)
  const id = Number(result.lastInsertRowid)
  const insert = db.prepare('INSERT INTO frozen_segment_members VALUES (?, ?)')
  for (const customerId of customerIds) insert.run(id, customerId)
  return id
}

/** @returns false where there is no such list. */
export function setFrozenSegmentRemoved(db: Connection, id: number, removed: boolean): boolean {
  return (
    db.prepare('UPDATE frozen_segments SET removed = ? WHERE id = ?').run(removed ? 1 : 0, id).changes > 0
  )
}

/** The customers of a frozen list; null where there is none. */
export function readFrozenMembers(db: Connection, id: number): number[] | null {
  if (db.prepare('SELECT 1 FROM frozen_segments WHERE id = ?').get(id) === undefined) return null
  return db
    .prepare<[number], number>(
      `SELECT DISTINCT COALESCE(root_id, frozen_segment_members.customer_id) AS member FROM frozen_segment_members
         LEFT JOIN customer_merges ON customer_merges.customer_id = frozen_segment_members.customer_id
       WHERE frozen_segment_id = ? ORDER BY member`,
    )
    .pluck()
    .all(id)
}
