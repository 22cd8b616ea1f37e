import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

test('version 2 keeps every row of version 1 and has room for refunds and payments', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(join(directory.path, 'test.sqlite'))
  const backups = join(directory.path, 'backups')
  migrate(db, backups, migrations.slice(0, 1))
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
    INSERT INTO customers (id, batch_id) VALUES (1, 1);
    INSERT INTO contact_records VALUES (1, 1, 'email:anna@example.org', 1, 1);
    INSERT INTO orders (id, source_id, external_id, number, contact_record_id, day, currency, total_minor,
      refunded_minor, status, counted_value_minor, goods_quantity, has_items, items_complete, derived_totals,
      batch_id, file_id, format)
    VALUES (1, 1, '1024', '#1024', 1, '2026-03-02', 'EUR', 5490, 490, 'partially_refunded', 5000, 1, 0, 1, 0, 1, 1, 'x');
  `)
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const tables = ['sources', 'batches', 'customers', 'contact_records', 'orders']
  const before = tables.map(rowsOf)
  migrate(db, backups, migrations.slice(0, 2))
  expect(userVersion(db)).toBe(2)
  expect(tables.map(rowsOf)).toEqual(before)
  db.exec(`
    INSERT INTO order_refunds VALUES (1, 'R1', '2026-03-09', 490);
    INSERT INTO order_payments VALUES (1, 1);
    INSERT INTO orders_before_payments VALUES (1, 'paid', NULL);
  `)
  expect(() => db.exec("INSERT INTO order_refunds VALUES (2, 'R1', NULL, 1)")).toThrow(/FOREIGN KEY/)
  expect(() => db.exec("INSERT INTO order_refunds VALUES (1, 'R1', NULL, 1)")).toThrow(/UNIQUE/)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

test('version 5 keeps every row of version 4, knows waits for dispatch at once and has room for flags', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(join(directory.path, 'test.sqlite'))
  const backups = join(directory.path, 'backups')
  migrate(db, backups, migrations.slice(0, 4))
  const order = (id: number, days: string, status: string) =>
    `(${id}, 1, '${id}', '#${id}', 1, ${days}, '${status}', 5000, 1, 0, 1, 0, 1, 1, 'x')`
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
    INSERT INTO customers (id, batch_id) VALUES (1, 1);
    INSERT INTO contact_records VALUES (1, 1, 'email:anna@example.org', 1, 1);
    INSERT INTO orders (id, source_id, external_id, number, contact_record_id, day, paid_day, shipped_day, status,
      counted_value_minor, goods_quantity, has_items, items_complete, derived_totals, batch_id, file_id, format)
    VALUES ${[
      order(1, "'2026-03-02', '2026-03-03', '2026-03-05'", 'shipped'),
      order(2, "'2026-03-02', '2026-03-09', '2026-03-05'", 'shipped'),
      order(3, "'2026-03-02', NULL, '2026-03-05'", 'cancelled'),
      order(4, "NULL, NULL, '2026-03-05'", 'shipped'),
      order(5, "'2026-03-02', '2026-03-02', NULL", 'paid'),
    ].join(', ')};
  `)
  const tables = ['sources', 'batches', 'customers', 'contact_records']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  const ordersBefore = rowsOf('orders')
  migrate(db, backups, migrations.slice(0, 5))
  expect(userVersion(db)).toBe(5)
  expect(tables.map(rowsOf)).toEqual(before)
  expect(rowsOf('orders')).toEqual(
    ordersBefore.map((row, index) => Object.assign({}, row, { shipping_days: [2, 3, 3, null, null][index] })),
  )
  db.exec(`
    INSERT INTO order_flags VALUES ('shopify', 'Shop', '1', 'test', '2026-03-09', 0);
    INSERT INTO customer_flags VALUES (1, 'fraud', '2026-03-09');
    DELETE FROM orders; DELETE FROM contact_records; DELETE FROM customers;
  `)
  expect(rowsOf('order_flags')).toHaveLength(1)
  expect(rowsOf('customer_flags')).toEqual([])
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})

test('version 6 keeps every row of version 5 and knows the former keys of orders shown under several', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(join(directory.path, 'test.sqlite'))
  const backups = join(directory.path, 'backups')
  migrate(db, backups, migrations.slice(0, 5))
  const fact = (externalId: string, formerIds: string) =>
    `'{"externalId":"${externalId}"${formerIds === '' ? '' : `,"formerIds":["${formerIds}"]`}}'`
  db.exec(`
    INSERT INTO sources VALUES (1, 'ebay', 'eBay', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
    INSERT INTO orders (id, source_id, external_id, number, goods_quantity, has_items, items_complete,
      derived_totals, batch_id, file_id, format)
    VALUES (1, 1, '11-1', '11-1', 1, 0, 1, 0, 1, 1, 'x'), (2, 1, '11-2', '11-2', 1, 0, 1, 0, 1, 1, 'x');
    INSERT INTO order_observations VALUES (1, 0, 1, 1, 'x', ${fact('501', '')}),
      (1, 1, 1, 1, 'x', ${fact('11-1', '501')}), (2, 0, 1, 1, 'x', ${fact('11-2', '11-2')});
  `)
  const tables = ['sources', 'batches', 'orders', 'order_observations']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  migrate(db, backups, migrations.slice(0, 6))
  expect(userVersion(db)).toBe(6)
  expect(tables.map(rowsOf)).toEqual(before)
  expect(rowsOf('order_former_ids')).toEqual([{ order_id: 1, external_id: '501' }])
  expect(() => db.exec("INSERT INTO order_former_ids VALUES (3, '7')")).toThrow(/FOREIGN KEY/)
  expect(() => db.exec('INSERT INTO suspicious_orders VALUES (3)')).toThrow(/FOREIGN KEY/)
  db.exec(`
    INSERT INTO suspicious_orders VALUES (2);
    INSERT INTO custom_fields (id, name, kind, choices, position) VALUES (1, 'Tea', 'choice', '["Sencha"]', 1);
    INSERT INTO former_choices VALUES (1, 'green tea', 'Sencha');
  `)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})
