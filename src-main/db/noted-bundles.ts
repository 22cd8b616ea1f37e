import type { PairKind } from '../../shared/model/product-pairs.ts'
import type { Connection } from './database.ts'

/** A pair that the owner noted, its products by key. */
export interface StoredBundle {
  id: number
  kind: PairKind
  firstKey: string
  secondKey: string
  day: string
  note: string
}

const COLUMNS = 'id, kind, first_key AS firstKey, second_key AS secondKey, day, note'

/** The latest first. */
export function listBundles(db: Connection): StoredBundle[] {
  return db.prepare<[], StoredBundle>(`SELECT ${COLUMNS} FROM noted_bundles ORDER BY day DESC, id DESC`).all()
}

export function readBundle(db: Connection, id: number): StoredBundle | null {
  return (
    db.prepare<[number], StoredBundle>(`SELECT ${COLUMNS} FROM noted_bundles WHERE id = ?`).get(id) ?? null
  )
}

/** @returns the number of the new bundle, or of the one that is there already. */
export function insertBundle(
  db: Connection,
  { kind, firstKey, secondKey, day, note }: Omit<StoredBundle, 'id'>,
  isSample: boolean,
): number {
  db.prepare(
    `INSERT OR IGNORE INTO noted_bundles (kind, first_key, second_key, day, note, is_sample)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(kind, firstKey, secondKey, day, note, isSample ? 1 : 0)
  return (
    db
      .prepare<[string, string, string], number>(
        'SELECT id FROM noted_bundles WHERE kind = ? AND first_key = ? AND second_key = ?',
      )
      .pluck()
      .get(kind, firstKey, secondKey) ?? 0
  )
}

export function updateBundleNote(db: Connection, id: number, note: string): void {
  db.prepare('UPDATE noted_bundles SET note = ? WHERE id = ?').run(note, id)
}

export function deleteBundle(db: Connection, id: number): void {
  db.prepare('DELETE FROM noted_bundles WHERE id = ?').run(id)
}

/** Bundles with products of the sample shop go with it, as what was said of these does. */
export function forgetBundlesOfRemovedSample(db: Connection): void {
  db.exec(`DELETE FROM noted_bundles
    WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)`)
}
