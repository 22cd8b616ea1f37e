import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listCases, readCaseSpans } from '../../src-main/db/complaint-cases.ts'
import { countContacts, listContacts, type StoredContactFilter } from '../../src-main/db/contact-search.ts'
import type { Connection } from '../../src-main/db/database.ts'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { listReferrals } from '../../src-main/db/referrals.ts'
import { databaseAt } from '../support/database-at.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1);
  INSERT INTO contact_records (id, source_id, party_key, customer_id, batch_id, home_customer_id)
  VALUES (1, 1, 'email:anna@example.org', 1, 1, 1);
  INSERT INTO contact_events (id, customer_id, channel, day, label, purpose, override_note) VALUES
    (1, 1, 'post', '2026-03-01', 'Karte', 'advertising', NULL), (2, 2, 'email', '2026-03-02', 'Mail', 'transactional', 'Eilt');
`

test('version 17 keeps every row of version 16 and has room for complaints and referrals', async () => {
  await using stored = await databaseAt(16)
  const { db } = stored
  db.exec(ROWS)
  const tables = ['sources', 'batches', 'customers', 'contact_records', 'contact_events']
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const before = tables.map(rowsOf)
  stored.migrateTo(17)
  expect(userVersion(db)).toBe(17)
  expect(tables.map(rowsOf)).toEqual(before)
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect([readCaseSpans(db).size, listReferrals(db, 1).length]).toEqual([0, 0])
  db.exec(`
    INSERT INTO complaint_cases (id, opened_day, subject) VALUES (5, '2026-03-03', 'Kanne zerbrochen');
    INSERT INTO complaint_notes VALUES (1, 5, '2026-03-04', 'Neue verschickt');
    INSERT INTO said_of_customers VALUES ('complainant', 5, 2);
    INSERT INTO said_of_parties VALUES ('shopify', 'Shop', 'email:anna@example.org', 'complainant', 5, 0);`)
  const open = { openedDay: '2026-03-03', closedDay: null }
  expect([...readCaseSpans(db)]).toMatchObject([
    [1, [open]],
    [2, [open]],
  ])
  expect(listCases(db, { customerId: 2 })).toMatchObject([{ id: 5, notes: [{ text: 'Neue verschickt' }] }])
  // A closed case has an outcome; what was said of a customer goes with them.
  expect(() => db.exec("UPDATE complaint_cases SET closed_day = '2026-03-05'")).toThrow(/CHECK/)
  db.exec('DELETE FROM contact_events WHERE customer_id = 2; DELETE FROM customers WHERE id = 2')
  expect([...readCaseSpans(db).keys()]).toEqual([1])
})

/** A log of many entries, whose channels, words and customers are spread over all days. */
function fillLog(db: Connection, entries: number): void {
  db.exec(`
    INSERT INTO campaigns (id, name, segment, message, window_days, is_sample) VALUES (3, 'Herbst', '{}', '{}', 30, 0);
    INSERT INTO exports (id, exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256,
      campaign_id)
      VALUES (1, 0, 'advertising', 'email', 'brevo', '[]', '{}', 1, 0, 'a.csv', '', 3);
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1000)
      INSERT INTO customers (id) SELECT n + 10 FROM numbers;
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${entries})
      INSERT INTO contact_events (customer_id, channel, day, label, purpose, export_id, reminder_key)
      SELECT n % 1000 + 11, CASE n % 4 WHEN 0 THEN 'post' ELSE 'email' END, date('2020-01-01', '+' || (n * 7919 % 2000) || ' days'),
        'Brief ' || (n % 50), 'advertising', IIF(n % 10 = 0, 1, NULL), IIF(n % 20 = 0, 'birthday', NULL) FROM numbers;`)
}

test('every page of the log is found by an index, in order', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(databasePath(directory.path))
  migrate(db, join(directory.path, 'backups'))
  fillLog(db, 20_000)
  const filters: StoredContactFilter[] = [
    {},
    { from: '2021-01-01', to: '2021-03-01' },
    { channel: 'post', purpose: 'advertising' },
    { label: 'Brief 7' },
    { exportId: 1 },
    { campaignId: 3 },
    { reminderKeys: ['birthday'] },
    { ruleKey: 'birthday' },
    { customerId: 20 },
    { overLimits: true },
  ]
  for (const filter of filters) {
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
    const total = countContacts(listening, filter)
    const page = listContacts(listening, filter, { limit: 100, offset: 50 })
    expect(page).toHaveLength(Math.max(0, Math.min(100, total - 50)))
    expect(page.map(({ day, id }) => `${day}|${String(id).padStart(9, '0')}`)).toEqual(
      page.map(({ day, id }) => `${day}|${String(id).padStart(9, '0')}`).sort((a, b) => (a < b ? 1 : -1)),
    )
    for (const sql of prepared) {
      const steps = db
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...[...sql.matchAll(/\?/g)].map(() => 1))
        .map(({ detail }) => detail)
      expect(steps.filter(step => /^SCAN contact_events$/.test(step))).toEqual([])
    }
  }
  db.close()
})
