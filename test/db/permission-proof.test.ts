import { expect, test } from 'vitest'
import { userVersion } from '../../src-main/db/migrate.ts'
import { listEarlierStatements, listStatements, putStatement } from '../../src-main/db/permission.ts'
import { listEvents } from '../../src-main/db/permission-events.ts'
import { databaseAt } from '../support/database-at.ts'

const VERSION = 14

test('version 14 keeps the ledger and the list, links entries to their parties and has room for proof', async () => {
  await using stored = await databaseAt(VERSION - 1)
  const { db } = stored
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
    INSERT INTO batches (id, imported_at_ms, is_sample, totals) VALUES (1, 0, 0, '{}'), (2, 0, 1, '{}');
    INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1), (3, 2);
    INSERT INTO contact_records (id, source_id, party_key, customer_id, home_customer_id, batch_id)
      VALUES (1, 1, 'email:a@example.org', 1, 1, 1), (2, 1, 'email:b@example.org', 1, 2, 1), (3, 1, 'email:s@example.org', 3, 3, 2);
    INSERT INTO permission_events (id, customer_id, channel, kind, corrects_event_id, origin, day, recorded_at_ms, wording, evidence)
      VALUES (1, 1, 'email', 'consent', NULL, 'written', '2026-01-02', 5, 'Yes', 'letter'),
        (2, 1, 'email', 'correction', 1, NULL, '2026-01-03', 6, NULL, NULL),
        (3, 3, 'post', 'objection', NULL, NULL, '2026-01-04', 7, NULL, NULL);
    INSERT INTO suppressions VALUES ('aa', 'post', 3);
    INSERT INTO customer_list (customer_id, name, sort_name, sort_city, platforms, attributable, orders, value_minor,
      email_code, post_code, phone_code, transactional_email_code, transactional_post_code, transactional_phone_code,
      address_check_code, search_text) VALUES (1, 'A', 'a', '', 1, 1, 0, 0, -8, -9, -8, -9, -9, -9, -9, 'a');
  `)
  const before = db.prepare('SELECT * FROM customer_list').all()
  const suppressions = db.prepare('SELECT * FROM suppressions').all()
  stored.migrateTo(VERSION)
  expect(userVersion(db)).toBe(VERSION)
  expect(listEvents(db, 1)).toEqual([
    expect.objectContaining({
      id: 1,
      day: '2026-01-02',
      wording: 'Yes',
      evidence: 'letter',
      place: null,
      files: [],
    }),
    expect.objectContaining({ id: 2, kind: 'correction', correctsEventId: 1, minute: null, bulkId: null }),
  ])
  expect(db.prepare('SELECT id, is_sample FROM permission_events').raw().all()).toEqual([
    [1, 0],
    [2, 0],
    [3, 1],
  ])
  expect(
    db
      .prepare(
        'SELECT party_key, permission_event_id FROM permission_event_parties ORDER BY permission_event_id',
      )
      .raw()
      .all(),
  ).toEqual([
    ['email:a@example.org', 1],
    ['email:a@example.org', 2],
    ['email:s@example.org', 3],
  ])
  expect(db.prepare('SELECT * FROM suppressions').all()).toEqual(suppressions)
  expect(db.prepare('SELECT * FROM customer_list').all()).toEqual(
    before.map(row => Object.assign({}, row, { sms_code: 0, sms_since: null, transactional_sms_code: 0 })),
  )
  expect(db.prepare("SELECT value FROM settings WHERE key = 'list_outdated'").pluck().get()).toBe('true')
  expect(() => db.exec('UPDATE permission_events SET day = day')).toThrow(/append-only/)
  expect(() => db.exec('DELETE FROM permission_events WHERE id = 1')).toThrow(/append-only/)
  db.exec(`
    INSERT INTO evidence_files VALUES (1, 'a.pdf', 'application/pdf', 1, 'x', 0, x'00');
    INSERT INTO permission_event_files VALUES (1, 1);
    INSERT INTO suppression_entries VALUES (1, '2026-01-01', 0, NULL, 1, 0);
    INSERT INTO suppression_entry_hashes VALUES ('bb', 'sms', 1);
  `)
  expect(() => db.exec('INSERT INTO permission_event_files VALUES (9, 1)')).toThrow(/FOREIGN KEY/)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('an empty base is not marked to be derived anew', async () => {
  await using stored = await databaseAt(VERSION)
  const { db } = stored
  expect(db.prepare("SELECT value FROM settings WHERE key = 'list_outdated'").get()).toBeUndefined()
})

test('version 19 keeps what is stated on consent columns, and from then on what was stated before', async () => {
  await using stored = await databaseAt(18)
  const { db } = stored
  db.exec(`
    INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1), (2, 'shopify', 'Probe', 1);
    INSERT INTO consent_statements VALUES (1, 'written', 'Yes', 5, 0), (2, 'written', 'Yes', 5, 1);
  `)
  stored.migrateTo(19)
  expect(userVersion(db)).toBe(19)
  const said = { sourceId: 1, origin: 'written' as const, wording: 'Yes', statedAtMs: 5 }
  expect(listStatements(db)).toEqual([said, { ...said, sourceId: 2 }])
  expect(listEarlierStatements(db)).toEqual([])
  for (const sourceId of [1, 2])
    putStatement(db, { sourceId, origin: 'double_opt_in', wording: 'Yes', statedAtMs: 6 })
  // What was said for the sample shop proves nothing.
  expect(listEarlierStatements(db)).toEqual([said])
})
