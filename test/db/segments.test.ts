import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { openTestBackend } from '../support/test-backend.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO batch_files VALUES (1, 1, 'orders.csv', 'x', '[]', '{}');
  INSERT INTO customers (id, batch_id, owner_values) VALUES (1, 1, '{"birthday":"--02-29"}');
  INSERT INTO contact_records (id, source_id, party_key, customer_id, batch_id, home_customer_id)
  VALUES (1, 1, 'email:anna@example.org', 1, 1, 1);
  INSERT INTO contact_details (id, contact_record_id, fingerprint, last_name, email, batch_id)
  VALUES (1, 1, 1, 'Beispiel', 'anna@example.org', 1);
  INSERT INTO orders (id, source_id, external_id, number, contact_record_id, billing_details_id, shipping_details_id,
    day, currency, total_minor, status, counted_value_minor, goods_quantity, has_items, items_complete,
    derived_totals, batch_id, file_id, format)
  VALUES (1, 1, '1024', '#1024', 1, 1, 1, '2026-03-02', 'EUR', 5490, 'shipped', 5000, 1, 0, 1, 0, 1, 1, 'x');
`

test('version 11 knows the birthdays of customers of version 10 from the next start on', async () => {
  await using directory = await temporaryDirectory()
  const backups = join(directory.path, 'backups')
  const db = connect(databasePath(directory.path))
  migrate(db, backups, migrations.slice(0, 10))
  db.exec(ROWS)
  migrate(db, backups, migrations.slice(0, 11))
  expect(userVersion(db)).toBe(11)
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()

  const { client, close } = await openTestBackend(directory.path)
  const rule = { match: 'all', parts: [{ field: 'birthday', when: { kind: 'in_month', month: 2 } }] } as const
  const { customerIds } = await client.segments.members({
    segment: { kind: 'rule', rule: { ...rule, parts: [...rule.parts] } },
  })
  expect(customerIds).toEqual([1])
  await close()
})
