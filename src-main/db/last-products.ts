import type { Connection } from './database.ts'

/**
 * What customers bought last: a product of the last counted order of which the goods are known, the dearest where there
 * were several.
 */
export function lastProductsReader(db: Connection): (customerIds: readonly number[]) => Map<number, string> {
  // Of a row with MAX, SQLite gives the other columns of the very row that has it.
  const read = db.prepare<[string], { customerId: number; name: string }>(
    `WITH last_orders AS (
       SELECT customer_id, orders.id AS order_id, MAX(IFNULL(day, '')) FROM contact_records
         JOIN orders ON contact_record_id = contact_records.id
       WHERE customer_id IN (SELECT value FROM json_each(?)) AND counted_value_minor IS NOT NULL AND has_items = 1
         AND EXISTS (SELECT 1 FROM order_items WHERE order_id = orders.id AND is_goods = 1)
       GROUP BY customer_id),
     dearest AS (
       SELECT customer_id, product_id, MAX(IFNULL(total_minor, 0)) FROM last_orders
         JOIN order_items USING (order_id) WHERE is_goods = 1 GROUP BY customer_id)
     SELECT customer_id AS customerId, name FROM dearest JOIN products ON products.id = product_id`,
  )
  return customerIds =>
    new Map(read.all(JSON.stringify(customerIds)).map(({ customerId, name }) => [customerId, name]))
}
