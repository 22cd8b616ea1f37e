import type { Connection } from './database.ts'

/** A product as a source names it. */
export interface ProductRow {
  id: number
  sku: string | null
  name: string
  variant: string | null
  category: string | null
}

/**
 * The numbers of all stored products, and their fingerprints, as two lists in JSON: the same text as long as they are the
 * same products.
 */
export function readProductPrints(db: Connection): string {
  return String(
    db
      .prepare('SELECT json_array(json_group_array(id), json_group_array(fingerprint)) FROM products')
      .pluck()
      .get(),
  )
}

export function readProducts(db: Connection, ids: readonly number[]): ProductRow[] {
  return db
    .prepare<[string], ProductRow>(
      `SELECT id, sku, name, variant, category FROM products
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    )
    .all(JSON.stringify(ids))
}
