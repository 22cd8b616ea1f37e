import type { Connection } from './database.ts'

/** Products as sources name them: one for every combination of number, name and variant. */
export function productTable(db: Connection) {
  const find = db.prepare<[number, number], { id: number }>(
    'SELECT id FROM products WHERE source_id = ? AND fingerprint = ?',
  )
  const insert = db.prepare(
    'INSERT INTO products (source_id, sku, name, variant, fingerprint, batch_id) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return {
    ensure(
      sourceId: number,
      product: { sku: string | null; name: string; variant: string | null },
      fingerprint: number,
      batchId: number,
    ): number {
      const found = find.get(sourceId, fingerprint)
      if (found) return found.id
      return Number(
        insert.run(sourceId, product.sku, product.name, product.variant, fingerprint, batchId)
          .lastInsertRowid,
      )
    },
  }
}
