import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../shared/calendar.ts'
import type { Connection } from '../../src-main/db/database.ts'
import { readCountedOrders } from '../../src-main/db/histories.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const order = fc.record({
  record: fc.constantFrom(null, 1, 2, 3),
  day: fc.constantFrom(null, '2024-02-29', '2025-01-01', '2025-12-31'),
  value: fc.constantFrom(null, 1, 4990, 123_456_789),
  shipping: fc.constantFrom(null, 0, 490, -100),
  quantity: fc.constantFrom(0, 1, 2, 0.5, 2.125, 4095, 4096, 1_000_000),
  currency: fc.constantFrom(null, 'EUR', 'EUR', 'CHF', 'USD'),
})

type Order = Exclude<typeof order extends fc.Arbitrary<infer Value> ? Value : never, null>

test('all counted orders are read as they are stored, whatever their currency and quantity', async () => {
  await using directory = await temporaryDirectory()
  const { db, close } = openDatabase(directory.path)
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'a.csv', '', '[]', '{}');
    INSERT INTO customers (id) VALUES (10), (11), (12);
    INSERT INTO contact_records VALUES (1, 1, 'a', 10, 1, 10), (2, 1, 'b', 11, 1, 11), (3, 1, 'c', 12, 1, 12);
    INSERT INTO customer_list (customer_id, name, sort_name, company, email, postal_code, city, sort_city, country,
      platforms, attributable, orders, value_minor, currency, first_order_day, last_order_day, email_code, email_since,
      post_code, post_since, phone_code, phone_since, transactional_email_code, transactional_post_code,
      transactional_phone_code, address_check_code, search_text) SELECT 12, '', '', NULL, NULL, NULL, NULL, '', NULL, 1, 0, 0, 0, NULL, NULL, NULL,
      -8, NULL, -8, NULL, -8, NULL, -8, -8, -8, -8, '';`)
  try {
    fc.assert(
      fc.property(fc.array(order, { maxLength: 30 }), orders => {
        storeOrders(db, orders)
        const { counted, uncounted } = readCountedOrders(db)
        const read = Array.from(counted.days, (day, index) => ({
          customer: counted.customerIds[index],
          owner: counted.ownerIds[index],
          externalId: externalIdOf(db, counted.orderIds[index] ?? 0),
          day: dayFromNumber(day),
          value: counted.valuesMinor[index],
          shipping: counted.shippingMinor[index],
          quantity: counted.quantities[index],
          currency: counted.currencies[counted.currencyIndexes[index] ?? -1],
        }))
        const byDay = orders
          .map((order, index) => ({ ...order, externalId: String(index) }))
          .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
        // The third record's customer cannot be attributed.
        const customers = [0, 10, 11, 0]
        const owners = [0, 10, 11, 12]
        expect(read).toEqual(
          byDay
            .filter(({ day, value, currency }) => day !== null && value !== null && currency !== null)
            .map(({ record, shipping, ...rest }) => ({
              ...rest,
              customer: customers[record ?? 0],
              owner: owners[record ?? 0],
              shipping: shipping ?? 0,
            })),
        )
        expect(Array.from(uncounted.days, dayFromNumber)).toEqual(
          byDay.filter(({ day, value }) => day !== null && value === null).map(({ day }) => day),
        )
        expect(counted.currencies).toEqual(counted.currencies.toSorted())
      }),
    )
  } finally {
    close()
  }
})

function externalIdOf(db: Connection, orderId: number): unknown {
  return db.prepare('SELECT external_id FROM orders WHERE id = ?').pluck().get(orderId)
}

function storeOrders(db: Connection, orders: readonly Order[]): void {
  db.exec('DELETE FROM orders')
  const insert = db.prepare(
    `INSERT INTO orders (source_id, external_id, number, contact_record_id, day, counted_value_minor, shipping_minor,
       goods_quantity, currency, has_items, items_complete, derived_totals, batch_id, file_id, format)
     VALUES (1, ?, '', ?, ?, ?, ?, ?, ?, 0, 0, 0, 1, 1, 'shopify-orders')`,
  )
  for (const [index, { record, day, value, shipping, quantity, currency }] of orders.entries())
    insert.run(String(index), record, day, value, shipping, quantity, currency)
}
