import { expect, test } from 'vitest'
import { userVersion } from '../../src-main/db/migrate.ts'
import { databaseAt } from '../support/database-at.ts'

test('version 2 keeps every row of version 1 and has room for refunds and payments', async () => {
  await using stored = await databaseAt(1)
  const { db } = stored
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
  stored.migrateTo(2)
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
})

test('version 5 keeps every row of version 4, knows waits for dispatch at once and has room for flags', async () => {
  await using stored = await databaseAt(4)
  const { db } = stored
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
  stored.migrateTo(5)
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
})

test('version 6 keeps every row of version 5 and knows the former keys of orders shown under several', async () => {
  await using stored = await databaseAt(5)
  const { db } = stored
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
  stored.migrateTo(6)
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
})

test('version 9 keeps every row of version 8, knows no times yet and has room for the owner’s words', async () => {
  await using stored = await databaseAt(8)
  const { db } = stored
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches VALUES (1, 0, 0, '{}');
    INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
    INSERT INTO customers (id, batch_id) VALUES (1, 1);
    INSERT INTO contact_records VALUES (1, 1, 'email:anna@example.org', 1, 1, 1);
    INSERT INTO products VALUES (1, 1, 'T-1', 'Green tea', NULL, 4711, 1);
    INSERT INTO orders (id, source_id, external_id, number, contact_record_id, day, goods_quantity, has_items,
      items_complete, derived_totals, batch_id, file_id, format)
    VALUES (1, 1, '1024', '#1024', 1, '2026-03-02', 1, 1, 1, 0, 1, 1, 'x');
    INSERT INTO order_items VALUES (1, 0, 'a', 1, 1, 800, 800, 1);
    INSERT INTO order_observations VALUES (1, 0, 1, 1, 'x', '{"externalId":"1024"}');
    INSERT INTO changed_customers (customer_id) VALUES (1);
  `)
  const same = [
    'sources',
    'batches',
    'customers',
    'contact_records',
    'order_items',
    'order_observations',
    'changed_customers',
  ]
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const [before, orders, products] = [same.map(rowsOf), rowsOf('orders'), rowsOf('products')]
  stored.migrateTo(9)
  expect(userVersion(db)).toBe(9)
  expect(same.map(rowsOf)).toEqual(before)
  expect(rowsOf('orders')).toEqual(orders.map(row => Object.assign({}, row, { minute: null })))
  expect(rowsOf('products')).toEqual(products.map(row => Object.assign({}, row, { category: null })))
  db.exec(`
    INSERT INTO product_categories VALUES ('sku:t-1', 'Tea', 0);
    INSERT INTO advertised_periods (from_day, to_day, product_keys, note) VALUES ('2026-03-01', '2026-03-07', NULL, '');
    INSERT INTO figure_targets VALUES ('repeat', 0.3, NULL);
    INSERT INTO monthly_costs VALUES ('2026-03', 'EUR', 10000, NULL);
    INSERT INTO finding_marks VALUES ('spike:1', 'hidden', '2026-03-09', NULL);
    INSERT INTO customer_endings VALUES (1, '2026-03-09');
    INSERT INTO party_endings VALUES ('shopify', 'Shop', 'email:anna@example.org', '2026-03-09', 0);
    DELETE FROM order_observations; DELETE FROM order_items; DELETE FROM orders; DELETE FROM contact_records;
    DELETE FROM customers;
  `)
  expect(rowsOf('customer_endings')).toEqual([])
  expect(rowsOf('party_endings')).toHaveLength(1)
  expect(() => db.exec("INSERT INTO customer_endings VALUES (2, '2026-03-09')")).toThrow(/FOREIGN KEY/)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('version 10 keeps the categories that the owner gave, and has room for more words on a product', async () => {
  await using stored = await databaseAt(9)
  const { db } = stored
  db.exec("INSERT INTO product_categories VALUES ('sku:t-1', 'Tea', 0), ('name:pot|', 'Ware', 1)")
  stored.migrateTo(10)
  expect(db.prepare('SELECT * FROM product_words').raw().all()).toEqual([
    ['name:pot|', 'Ware', null, null, 1],
    ['sku:t-1', 'Tea', null, null, 0],
  ])
  expect(() => db.exec("UPDATE product_words SET durability = 'maybe'")).toThrow(/CHECK/)
})

test('version 13 keeps what was taken out, and has room for what is settled and for answers to address checks', async () => {
  await using stored = await databaseAt(12)
  const { db } = stored
  db.exec(`
    INSERT INTO customers (id) VALUES (1);
    INSERT INTO exports VALUES (1, 5, 'advertising', 'post', 'csv', '["PLZ"]', '{}', 1, 0, 'postliste.csv', 'ab');
    INSERT INTO contact_events (customer_id, channel, day, label, export_id)
      VALUES (1, 'post', '2026-03-09', 'postliste.csv', 1);
    INSERT INTO address_confirmations VALUES (1, 1, 1, '2026-03-09', 7, 'Lindenweg', '7', '50667');
  `)
  const tables = ['customers', 'exports', 'contact_events', 'address_confirmations']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  stored.migrateTo(13)
  expect(userVersion(db)).toBe(13)
  expect(tables.map(rowsOf)).toEqual(before)
  db.exec(`
    INSERT INTO processor_checks VALUES ('brevo', '["contract"]', '2026-03-09');
    INSERT INTO address_answers VALUES (1, 'shopify', 'Shop', 'email:anna@example.org', '2026-03-09', '[null,null]', 1, 0);
  `)
  expect(() => db.exec("INSERT INTO processor_checks VALUES ('brevo', '[]', '2026-03-10')")).toThrow(/UNIQUE/)
  expect(() => db.exec("UPDATE address_answers SET accepted = 'yes'")).toThrow(/INTEGER/)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('version 12 tells of each contact whether it was advertising, and has room for reminders', async () => {
  await using stored = await databaseAt(11)
  const { db } = stored
  db.exec(`
    INSERT INTO customers (id) VALUES (1);
    INSERT INTO exports VALUES (1, 5, 'address_check', 'post', 'csv', '[]', '{}', 1, 0, 'adresspruefung.csv', 'ab'),
      (2, 5, 'advertising', 'email', 'csv', '[]', '{}', 1, 0, 'liste.csv', 'cd');
    INSERT INTO contact_events VALUES (1, 1, 'post', '2026-03-09', 'adresspruefung.csv', 1),
      (2, 1, 'email', '2026-03-10', 'liste.csv', 2), (3, 1, 'phone', '2026-03-11', 'Anruf', NULL);
  `)
  const before = db
    .prepare('SELECT id, customer_id, channel, day, label, export_id FROM contact_events')
    .all()
  stored.migrateTo(12)
  expect(userVersion(db)).toBe(12)
  expect(
    db.prepare('SELECT id, customer_id, channel, day, label, export_id FROM contact_events').all(),
  ).toEqual(before)
  expect(db.prepare('SELECT purpose FROM contact_events ORDER BY id').pluck().all()).toEqual([
    'address_check',
    'advertising',
    'advertising',
  ])
  expect(() =>
    db.exec(
      "INSERT INTO reminder_actions VALUES (1, 'birthday', 1, '2026', 'forgotten', NULL, '2026-03-09')",
    ),
  ).toThrow(/CHECK/)
  expect(db.pragma('foreign_key_check')).toEqual([])
})
