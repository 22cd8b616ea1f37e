import { expect, test } from 'vitest'
import { batchRemoval } from '../../src-main/db/batch-removal.ts'
import { type Connection, inTransaction } from '../../src-main/db/database.ts'
import {
  forgetPeopleOfRemovedSample,
  formerRecordTable,
  TABLES_OF_WORDS,
} from '../../src-main/db/former-records.ts'
import { settleMerges } from '../../src-main/db/merges.ts'
import { userVersion } from '../../src-main/db/migrate.ts'
import { openDatabase } from '../../src-main/db/open.ts'
import { databaseAt } from '../support/database-at.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const SHOP = { id: 1, platform: 'shopify', name: 'Shop' } as const

/** Anna (1) has a note; Ben (2) is part of Cora (3), and was contacted; of Dirk (4) nothing was said. */
const ROWS = `
  INSERT INTO batches VALUES (1, 0, 0, '{}'), (2, 0, 1, '{}');
  INSERT INTO sources (id, platform, name, batch_id) VALUES (1, 'shopify', 'Shop', 1), (2, 'shopify', 'Beispiel', 2);
  INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1), (3, 1), (4, 1), (5, 2);
  INSERT INTO contact_records (id, source_id, party_key, customer_id, home_customer_id, batch_id) VALUES
    (1, 1, 'email:anna@example.org', 1, 1, 1), (2, 1, 'email:ben@example.org', 3, 2, 1),
    (3, 1, 'email:cora@example.org', 3, 3, 1), (4, 1, 'email:dirk@example.org', 4, 4, 1),
    (5, 2, 'email:emil@example.org', 5, 5, 2);
  INSERT INTO customer_merges VALUES (2, 3, 3, 9, 0, '{}');
  INSERT INTO notes VALUES (1, 1, 'Klingelt zweimal', 5), (2, 3, 'Mag Tee', 5), (3, 5, 'Erfunden', 5);
  INSERT INTO contact_events (customer_id, channel, day, label) VALUES (2, 'post', '2026-03-01', 'Karte');
`

async function withRows(visit: (db: Connection) => void): Promise<void> {
  await using stored = await databaseAt(20)
  const { db } = stored
  db.exec(ROWS)
  const tables = [
    'batches',
    'sources',
    'customers',
    'contact_records',
    'customer_merges',
    'notes',
    'contact_events',
  ]
  const rows = () => tables.map(table => db.prepare(`SELECT * FROM ${table}`).all())
  const before = rows()
  stored.migrateTo(21)
  expect([userVersion(db), rows()]).toEqual([21, before])
  expect(db.pragma('foreign_key_check')).toEqual([])
  visit(db)
}

function remove(db: Connection, batchId: number): void {
  inTransaction(db, () => {
    db.pragma('defer_foreign_keys = ON')
    const removal = batchRemoval(db)
    removal.touchRecordsOfBatch(batchId)
    removal.removeOwnFacts(batchId)
    removal.removeLeftovers(batchId)
    removal.end()
    forgetPeopleOfRemovedSample(db)
    settleMerges(db)
  })
}

const former = (db: Connection) =>
  db
    .prepare(
      'SELECT customer_id AS id, party_key AS key, is_sample AS isSample FROM former_records ORDER BY id',
    )
    .all()

test('version 21 keeps every row of version 20 and remembers whose the records were that go', () =>
  withRows(db => {
    expect(formerRecordTable(db)).toBeNull()
    remove(db, 1)
    // Of Dirk nobody said anything.
    expect(former(db)).toEqual([
      { id: 1, key: 'email:anna@example.org', isSample: 0 },
      { id: 2, key: 'email:ben@example.org', isSample: 0 },
      { id: 3, key: 'email:cora@example.org', isSample: 0 },
    ])
    const table = formerRecordTable(db)
    expect(table?.take(SHOP, 'email:dirk@example.org')).toBeNull()
    expect(table?.take({ ...SHOP, name: 'Beispiel' }, 'email:anna@example.org')).toBeNull()
    // Who is part of another customer counts for that one; what is given back once is not given again.
    expect(table?.take(SHOP, 'email:ben@example.org')).toEqual({ customerId: 3, homeCustomerId: 2 })
    expect(table?.take(SHOP, 'email:ben@example.org')).toBeNull()
    // Two who had one key each in their time come back one after the other.
    db.exec("INSERT INTO former_records VALUES ('shopify', 'Shop', 'email:cora@example.org', 1, 0, '7 ')")
    const coras = [1, 2, 3].map(() => table?.take(SHOP, 'email:cora@example.org')?.homeCustomerId)
    expect(coras).toEqual([1, 3, undefined])
    expect(former(db)).toEqual([{ id: 1, key: 'email:anna@example.org', isSample: 0 }])
    // What is remembered goes with the customer.
    db.exec('DELETE FROM notes WHERE customer_id = 1; DELETE FROM customers WHERE id = 1')
    expect(former(db)).toEqual([])
  }))

test('with the last batch of the sample shop its people go, and whoever is remembered from elsewhere stays', () =>
  withRows(db => {
    db.exec(`INSERT INTO batches VALUES (3, 0, 1, '{}');
      INSERT INTO contact_records (id, source_id, party_key, customer_id, home_customer_id, batch_id)
      VALUES (6, 2, 'email:anna@example.org', 1, 1, 3)`)
    remove(db, 1)
    remove(db, 2)
    // The other batch of the sample is still there.
    expect(former(db)).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 5, isSample: 1 }])
    remove(db, 3)
    expect(former(db)).toMatchObject([{ id: 1, isSample: 0 }, { id: 2 }, { id: 3 }])
    expect(db.prepare('SELECT id FROM customers ORDER BY id').pluck().all()).toEqual([1, 2, 3])
    expect(db.prepare('SELECT customer_id FROM notes ORDER BY id').pluck().all()).toEqual([1, 3])
  }))

/** Said of people by what sources call them, too. */
const HELD_BY_PARTIES = [
  'customer_flags',
  'customer_endings',
  'customer_silences',
  'said_of_customers',
  'interest_customers',
]
/** What imports say, what is derived, and what makes customers one. */
const NO_WORDS = [
  'contact_records',
  'customer_list',
  'customer_field_values',
  'customer_merges',
  'former_records',
]

test('every table that names customers is known to hold words of the owner that have to wait for them, or none', async () => {
  await using directory = await temporaryDirectory()
  const { db, close } = openDatabase(directory.path)
  try {
    const naming = db
      .prepare<[], string>(
        `SELECT DISTINCT sqlite_master.name FROM sqlite_master, pragma_foreign_key_list(sqlite_master.name) AS named
         WHERE type = 'table' AND named."table" = 'customers' ORDER BY 1`,
      )
      .pluck()
      .all()
    expect(naming).toEqual([...TABLES_OF_WORDS, ...HELD_BY_PARTIES, ...NO_WORDS].sort())
  } finally {
    close()
  }
})
