import type { CountedOrders } from '../../shared/model/counted-orders.ts'
import type { Connection } from './database.ts'

interface PackedOrders {
  records: string
  days: string
  amounts: string
  shipping: string
  quantities: string
  currencies: string
}

const list = (text: string | undefined): number[] => JSON.parse(text ?? '[]')

/**
 * All counted orders with a day, as parallel lists, and the days of those that do not count. SQLite packs the
 * lists itself, which is several times faster than handing over row by row, and reads them from one index.
 */
export function readCountedOrders(db: Connection): { counted: CountedOrders; uncountedDays: number[] } {
  const currencies = db
    .prepare<[], string>(
      'SELECT DISTINCT currency FROM orders INDEXED BY orders_by_record WHERE currency IS NOT NULL ORDER BY currency',
    )
    .pluck()
    .all()
  const cases = currencies.map((_, index) => `WHEN ? THEN ${index}`).join(' ')
  const packed = db
    .prepare<string[], PackedOrders>(
      `SELECT json_group_array(IFNULL(contact_record_id, 0)) AS records,
         json_group_array(CAST(julianday(day) - 2440587.5 AS INTEGER)) AS days,
         json_group_array(counted_value_minor) AS amounts,
         json_group_array(IFNULL(shipping_minor, 0)) AS shipping,
         json_group_array(goods_quantity) AS quantities,
         json_group_array(${currencies.length === 0 ? '0' : `CASE currency ${cases} ELSE 0 END`}) AS currencies
       FROM orders INDEXED BY orders_by_record
       WHERE counted_value_minor IS NOT NULL AND day IS NOT NULL AND currency IS NOT NULL`,
    )
    .get(...currencies)
  const customerOfRecord = readAttributableCustomers(db)
  return {
    counted: {
      customerIds: list(packed?.records).map(record => customerOfRecord[record] ?? 0),
      days: list(packed?.days),
      valuesMinor: list(packed?.amounts),
      shippingMinor: list(packed?.shipping),
      quantities: list(packed?.quantities),
      currencyIndexes: list(packed?.currencies),
      currencies,
    },
    uncountedDays: list(
      db
        .prepare<[], string>(
          `SELECT json_group_array(CAST(julianday(day) - 2440587.5 AS INTEGER)) FROM orders INDEXED BY orders_by_record
           WHERE counted_value_minor IS NULL AND day IS NOT NULL`,
        )
        .pluck()
        .get(),
    ),
  }
}

/** The customer of each contact record, by the record's number; 0 for those who cannot be attributed. */
function readAttributableCustomers(db: Connection): Int32Array {
  const records = db
    .prepare<[], { ids: string; customers: string }>(
      'SELECT json_group_array(id) AS ids, json_group_array(customer_id) AS customers FROM contact_records',
    )
    .get()
  const unattributable = new Set(
    db.prepare<[], number>('SELECT customer_id FROM customer_list WHERE attributable = 0').pluck().all(),
  )
  const ids = list(records?.ids)
  const customers = list(records?.customers)
  const customerOfRecord = new Int32Array(ids.reduce((largest, id) => Math.max(largest, id), 0) + 1)
  for (let index = 0; index < ids.length; index++) {
    const customer = customers[index] ?? 0
    customerOfRecord[ids[index] ?? 0] = unattributable.has(customer) ? 0 : customer
  }
  return customerOfRecord
}
