import type { Connection } from './database.ts'

/** A product in the words of a source. */
export interface NamedProduct {
  sku: string | null
  name: string
  variant: string | null
  category?: string | null
}

/** Products as sources name them: one for every combination of number, name, variant and category. */
export function productTable(db: Connection) {
  const find = db.prepare<[number, number], { id: number }>(
    'SELECT id FROM products WHERE source_id = ? AND fingerprint = ?',
  )
  const insert = db.prepare(
    'INSERT INTO products (source_id, sku, name, variant, category, fingerprint, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  return {
    ensure(
      sourceId: number,
      { sku, name, variant, category = null }: NamedProduct,
      fingerprint: number,
      batchId: number,
    ): number {
      const found = find.get(sourceId, fingerprint)
      if (found) return found.id
      return Number(insert.run(sourceId, sku, name, variant, category, fingerprint, batchId).lastInsertRowid)
    },
  }
}
