import type { Connection } from './database.ts'

/** A customer who waits for a product. */
export interface StoredWish {
  id: number
  /** Who it counts for now. */
  customerId: number
  productKey: string
  productName: string
  /** `YYYY-MM-DD`, when it was noted … */
  day: string
  note: string
  /** … and since when the product can be had again; null as long as it cannot. */
  availableDay: string | null
}

/** The first first. */
export function listProductWishes(db: Connection): StoredWish[] {
  return db
    .prepare<[], StoredWish>(
      `SELECT id, COALESCE(root_id, product_wishes.customer_id) AS customerId, product_key AS productKey,
         product_name AS productName, day, note, available_day AS availableDay
       FROM product_wishes LEFT JOIN customer_merges ON customer_merges.customer_id = product_wishes.customer_id
       ORDER BY day, id`,
    )
    .all()
}

/** @returns the number of the wish. */
export function insertProductWish(db: Connection, wish: Omit<StoredWish, 'id'>): number {
  const result = db
    .prepare(
      'INSERT INTO product_wishes (customer_id, product_key, product_name, day, note, available_day) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(wish.customerId, wish.productKey, wish.productName, wish.day, wish.note, wish.availableDay)
  return Number(result.lastInsertRowid)
}

/** @returns the wish as it was; null where there is none. */
export function deleteProductWish(db: Connection, id: number): StoredWish | null {
  const wish = listProductWishes(db).find(one => one.id === id) ?? null
  db.prepare('DELETE FROM product_wishes WHERE id = ?').run(id)
  return wish
}

/** Notes of a wish since when its product can be had, or (null) that it cannot; of none where it was removed. */
export function setWishAvailable(db: Connection, id: number, day: string | null): void {
  db.prepare('UPDATE product_wishes SET available_day = ? WHERE id = ?').run(day, id)
}

/** Notes of all who wait for some products that they can be had since a day, or (null) cannot. */
export function setWishedAvailable(db: Connection, productKeys: readonly string[], day: string | null): void {
  db.prepare(
    `UPDATE product_wishes SET available_day = @day
     WHERE product_key IN (SELECT value FROM json_each(@keys)) AND (@day IS NULL OR available_day IS NULL)`,
  ).run({ day, keys: JSON.stringify(productKeys) })
}
