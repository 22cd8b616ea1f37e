import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTransaction } from '../../src-main/db/database.ts'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { refreshCustomers } from '../../src-main/usecases/customers/refresh-customers.ts'
import { databaseAt } from '../support/database-at.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { openTestBackend } from '../support/test-backend.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
  INSERT INTO customers (id, batch_id) VALUES (1, 1);
  INSERT INTO contact_records VALUES (1, 1, 'email:anna@example.org', 1, 1);
  INSERT INTO contact_details (id, contact_record_id, fingerprint, last_name, street, house_number, postal_code, city,
    country, email, batch_id)
  VALUES (1, 1, 1, 'Beispiel', 'Lindenweg', '7', '50667', 'Köln', 'DE', 'anna@example.org', 1);
  INSERT INTO orders (id, source_id, external_id, number, contact_record_id, billing_details_id, shipping_details_id,
    day, currency, total_minor, status, counted_value_minor, goods_quantity, has_items, items_complete,
    derived_totals, batch_id, file_id, format)
  VALUES (1, 1, '1024', '#1024', 1, 1, 1, '2026-03-02', 'EUR', 5490, 'shipped', 5000, 1, 0, 1, 0, 1, 1, 'x');
  INSERT INTO customer_list (customer_id, name, sort_name, sort_city, platforms, attributable, orders, value_minor,
    email_code, post_code, phone_code, transactional_email_code, transactional_post_code,
    transactional_phone_code, address_check_code, search_text)
  VALUES (1, 'Beispiel', 'beispiel', 'koln', 1, 1, 1, 5000, -1, -1, -1, -1, -1, -1, -1, 'beispiel');
  INSERT INTO customer_search (rowid, search_text) VALUES (1, 'beispiel');
`

test('version 4 keeps every row of version 3 and derives the list anew at the next start', async () => {
  await using directory = await temporaryDirectory()
  const backups = join(directory.path, 'backups')
  const db = connect(databasePath(directory.path))
  migrate(db, backups, migrations.slice(0, 3))
  db.exec(ROWS)
  const tables = ['sources', 'batches', 'customers', 'contact_records', 'contact_details', 'orders']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  migrate(db, backups, migrations.slice(0, 4))
  expect(userVersion(db)).toBe(4)
  expect(tables.map(rowsOf)).toEqual(before)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()

  const backend = await openTestBackend(directory.path)
  const { customers } = await backend.client.customers.search({ gap: 'no_birthday' })
  expect(customers).toMatchObject([
    { name: 'Beispiel', addressConfirmation: { day: '2026-03-02', by: 'order' } },
  ])
  expect((await backend.client.orders.search({ gap: 'no_items' })).total).toBe(1)
  await backend.close()

  const after = connect(databasePath(directory.path))
  expect(after.prepare("SELECT 1 FROM settings WHERE key = 'list_outdated'").all()).toEqual([])
  const list = () => after.prepare('SELECT * FROM customer_list').all()
  const derived = list()
  inTransaction(after, () => refreshCustomers(after, 'all', 'rebuild'))
  expect(list()).toEqual(derived)
  after.close()
})

test('an empty base of version 3 has nothing to derive', async () => {
  await using stored = await databaseAt(3)
  const { db } = stored
  stored.migrateTo()
  expect(db.prepare('SELECT key FROM settings').all()).toEqual([])
})
