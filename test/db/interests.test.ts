import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAllWishes, wishReader } from '../../src-main/db/interest-statements.ts'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { databaseAt } from '../support/database-at.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1);
  INSERT INTO contact_records (id, source_id, party_key, customer_id, batch_id, home_customer_id)
  VALUES (1, 1, 'email:anna@example.org', 1, 1, 1);
  INSERT INTO customer_endings VALUES (2, '2026-03-02');
`

test('version 15 keeps every row of version 14 and has room for interests', async () => {
  await using stored = await databaseAt(14)
  const { db } = stored
  db.exec(ROWS)
  const tables = ['sources', 'batches', 'customers', 'contact_records', 'customer_endings']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  stored.migrateTo(15)
  expect(userVersion(db)).toBe(15)
  expect(tables.map(rowsOf)).toEqual(before)
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(wishReader(db)).toBeNull()
  db.exec(`
    INSERT INTO interest_topics VALUES (5, 'Tee', '', '[]', '[]', 0, 0);
    INSERT INTO interest_statements VALUES (7, 'survey', '2026-03-03', 1), (8, 'owner', '2026-03-02', NULL);
    INSERT INTO interest_wishes VALUES (7, 0, 5, NULL, 'no'), (8, 0, NULL, 'Japan', 'yes');
    INSERT INTO interest_customers VALUES (2, 8);
    INSERT INTO interest_parties VALUES ('shopify', 'Shop', 'email:anna@example.org', 7, 0);`)
  expect(wishReader(db)?.([1, 2])).toMatchObject([
    { customerId: 1, statementId: 7, topicId: 5, text: null, word: 'no' },
    { customerId: 2, statementId: 8, topicId: null, text: 'Japan', word: 'yes' },
  ])
  expect(readAllWishes(db)).toEqual({
    statementIds: [8, 7],
    topicIds: [null, 5],
    texts: ['Japan', null],
    words: ['yes', 'no'],
    customerIds: [2, 1],
    saidIds: [8, 7],
  })
  // What is said goes with the statement, and what was said of a customer with the customer.
  db.exec('DELETE FROM interest_statements WHERE id = 7; DELETE FROM customers WHERE id = 2')
  for (const table of ['interest_parties', 'interest_customers']) expect(rowsOf(table)).toEqual([])
})

test('what was said of some customers is found by indexes', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(databasePath(directory.path))
  migrate(db, join(directory.path, 'backups'))
  db.exec("INSERT INTO interest_statements VALUES (1, 'owner', '2026-03-03', NULL)")
  const prepared: string[] = []
  const listening = new Proxy(db, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => {
            prepared.push(sql)
            return target.prepare(sql)
          }
        : Reflect.get(target, name),
  })
  wishReader(listening)
  const plan = db
    .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${prepared.at(-1)}`)
    .all({ ids: '[1]' })
    .map(({ detail }) => detail)
  expect(plan.filter(step => step.startsWith('SCAN') && !/json_each|asked|said|VIRTUAL/.test(step))).toEqual(
    [],
  )
  db.close()
})
