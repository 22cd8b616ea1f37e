import { expect, test } from 'vitest'
import { createIndexes, dropIndexes } from '../../src-main/db/bulk-indexes.ts'
import { readEmailSharers } from '../../src-main/db/list-members.ts'
import { userVersion } from '../../src-main/db/migrate.ts'
import { databaseAt } from '../support/database-at.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO customers (id, batch_id, owner_values) VALUES (1, 1, '{}'), (2, 1, '{"email":" ANNA@example.org"}'), (3, 1, '{}');
  INSERT INTO contact_records (id, source_id, party_key, customer_id, home_customer_id, batch_id)
    VALUES (1, 1, 'a', 1, 1, 1), (2, 1, 'b', 2, 2, 1), (3, 1, 'c', 3, 3, 1);
  INSERT INTO contact_details (id, contact_record_id, fingerprint, email) VALUES
    (1, 1, 1, 'anna@example.org'), (2, 2, 2, 'other@example.org'), (3, 3, 3, 'clara@example.org'), (4, 3, 4, 'clara@example.org');
`

test('version 22 keeps every row, and the indexes of the list are dropped and made anew as before', async () => {
  await using stored = await databaseAt(21)
  const { db } = stored
  db.exec(ROWS)
  const rows = () => db.prepare('SELECT * FROM contact_details ORDER BY id').all()
  const before = rows()
  stored.migrateTo(22)
  expect(userVersion(db)).toBe(22)
  expect(rows()).toEqual(before)
  const indexes = () =>
    db.prepare("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").pluck().all()
  const known = indexes()
  expect(known).not.toContain('customer_list_by_email')
  dropIndexes(db, 'customer_list')
  createIndexes(db, 'customer_list')
  expect(indexes()).toEqual(known)
  // Who shares an e-mail, in whatever spelling; not who has one twice.
  expect(readEmailSharers(db).sort()).toEqual([1, 2])
})
