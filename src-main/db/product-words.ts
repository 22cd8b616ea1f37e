import type { OwnerWords } from '../../shared/model/product-entry.ts'
import type { Connection } from './database.ts'

interface WordsRow extends OwnerWords {
  key: string
}

/** What is said of a product of which the owner says nothing. */
export const NO_WORDS: OwnerWords = { category: null, durability: null, availability: null }

/** What the owner says of products, by product key, in the order of the keys. */
export function readProductWords(db: Connection): Map<string, OwnerWords> {
  const rows = db
    .prepare<[], WordsRow>(
      'SELECT product_key AS "key", category, durability, availability FROM product_words ORDER BY product_key',
    )
    .all()
  return new Map(rows.map(({ key, ...words }) => [key, words]))
}

/** Sets all that the owner says of a product. */
export function writeProductWords(
  db: Connection,
  productKey: string,
  { category, durability, availability }: OwnerWords,
  isSample: boolean,
): void {
  if (category === null && durability === null && availability === null)
    db.prepare('DELETE FROM product_words WHERE product_key = ?').run(productKey)
  else
    db.prepare('INSERT OR REPLACE INTO product_words VALUES (?, ?, ?, ?, ?)').run(
      productKey,
      category,
      durability,
      availability,
      isSample ? 1 : 0,
    )
}

/** True where only the sample shop shows any of some stored products. */
export function areOfSample(db: Connection, storedIds: readonly number[]): boolean {
  return (
    db
      .prepare<[string], number>(
        `SELECT 1 FROM products LEFT JOIN batches ON batches.id = batch_id
         WHERE products.id IN (SELECT value FROM json_each(?)) AND IFNULL(is_sample, 0) = 0 LIMIT 1`,
      )
      .get(JSON.stringify(storedIds)) === undefined
  )
}

/** What was said of the products of the sample shop goes with it, so that it never means a product of one's own. */
export function forgetWordsOfRemovedSample(db: Connection): void {
  db.exec(`DELETE FROM product_words
    WHERE is_sample = 1 AND NOT EXISTS (SELECT 1 FROM batches WHERE is_sample = 1)`)
}
