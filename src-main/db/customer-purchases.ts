import type { Connection } from './database.ts'

/** A product in a counted order, in the words of its source. */
export interface CustomerPurchase {
  customerId: number
  /** `YYYY-MM-DD`. */
  day: string
  sku: string | null
  name: string
  variant: string | null
}

/**
 * What some customers bought after a day, and until another one. Orders that were cancelled, went back as a whole, or do
 * not count by the owner's word are no purchases.
 * @param customerIds of customers as they are now, not of those merged into them.
 */
export function readPurchases(
  db: Connection,
  customerIds: readonly number[],
  { after, until }: { after: string; until: string },
): CustomerPurchase[] {
  return db
    .prepare<[{ ids: string; after: string; until: string }], CustomerPurchase>(
      `SELECT DISTINCT customer_id AS customerId, day, sku, products.name, variant
       FROM contact_records JOIN orders ON contact_record_id = contact_records.id
         JOIN order_items ON order_id = orders.id JOIN products ON products.id = product_id
       WHERE customer_id IN (SELECT value FROM json_each(@ids)) AND day > @after AND day <= @until
         AND counted_value_minor IS NOT NULL AND is_goods = 1`,
    )
    .all({ ids: JSON.stringify(customerIds), after, until })
}
