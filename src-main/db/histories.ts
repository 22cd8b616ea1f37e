import type { CountedOrders } from '../../shared/model/counted-orders.ts'
import type { Connection } from './database.ts'

interface PackedOrders {
  customers: string
  days: string
  amounts: string
  shipping: string
  quantities: string
  currencies: string
}

/**
 * All counted orders with a day, as parallel lists, and the days of those that do not count. SQLite packs the
 * lists itself, which is several times faster than handing over row by row.
 */
export function readCountedOrders(db: Connection): { counted: CountedOrders; uncountedDays: number[] } {
  const currencies = db
    .prepare<[], string | null>(
      'SELECT DISTINCT currency FROM orders WHERE counted_value_minor IS NOT NULL AND currency IS NOT NULL ORDER BY currency',
    )
    .pluck()
    .all()
    .map(currency => currency ?? '')
  const cases = currencies.map((_, index) => `WHEN ? THEN ${index}`).join(' ')
  const packed = db
    .prepare<string[], PackedOrders>(
      `SELECT json_group_array(IIF(attributable = 1, customer_list.customer_id, 0)) AS customers,
         json_group_array(CAST(julianday(day) - 2440587.5 AS INTEGER)) AS days,
         json_group_array(counted_value_minor) AS amounts,
         json_group_array(IFNULL(shipping_minor, 0)) AS shipping,
         json_group_array(goods_quantity) AS quantities,
         json_group_array(${currencies.length === 0 ? '0' : `CASE orders.currency ${cases} ELSE 0 END`}) AS currencies
       FROM orders
         LEFT JOIN contact_records ON contact_records.id = contact_record_id
         LEFT JOIN customer_list ON customer_list.customer_id = contact_records.customer_id
       WHERE counted_value_minor IS NOT NULL AND day IS NOT NULL AND orders.currency IS NOT NULL`,
    )
    .get(...currencies)
  const uncounted = db
    .prepare<[], string>(
      `SELECT json_group_array(CAST(julianday(day) - 2440587.5 AS INTEGER)) FROM orders
       WHERE counted_value_minor IS NULL AND day IS NOT NULL`,
    )
    .pluck()
    .get()
  const list = (text: string | undefined): number[] => JSON.parse(text ?? '[]')
  return {
    counted: {
      customerIds: list(packed?.customers),
      days: list(packed?.days),
      valuesMinor: list(packed?.amounts),
      shippingMinor: list(packed?.shipping),
      quantities: list(packed?.quantities),
      currencyIndexes: list(packed?.currencies),
      currencies,
    },
    uncountedDays: list(uncounted),
  }
}
