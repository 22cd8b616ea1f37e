import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emailStatusReader, emailStatusTable } from '../../src-main/db/email-statuses.ts'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect } from '../../src-main/db/open.ts'
import { databaseAt } from '../support/database-at.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

test('a customer base from before newsletter results keeps its rows and can take them', async () => {
  await using stored = await databaseAt(2)
  const { db } = stored
  expect(userVersion(db)).toBe(2)
  db.exec("INSERT INTO batches VALUES (1, 0, 0, '{}'); INSERT INTO customers (id, batch_id) VALUES (7, 1)")
  stored.migrateTo(3)
  expect(db.prepare('SELECT id FROM customers').pluck().all()).toEqual([7])
  expect(emailStatusReader(db)).toBeNull()
  const status = {
    tool: 'brevo',
    sourceName: 'Brevo',
    mailbox: 'email:anna@example.com',
    email: 'anna@example.com',
    state: 'unsubscribed',
    notedDay: '2026-11-21',
    notedAtMs: 1,
    batchId: 1,
  } as const
  const table = emailStatusTable(db)
  table.put({ ...status, day: null, reason: null })
  table.put({ ...status, day: '2025-03-02', reason: 'Spring' })
  table.put({ ...status, day: '2025-03-01', reason: 'Winter' })
  // One import says a state once, by the latest day that it gives.
  expect(emailStatusReader(db)?.(['email:anna@example.com'])).toEqual([
    { ...status, day: '2025-03-02', reason: 'Spring' },
  ])
})

test('addresses are looked up in their index, however many there are', async () => {
  await using directory = await temporaryDirectory()
  const db = connect(join(directory.path, 'test.sqlite'))
  migrate(db, join(directory.path, 'backups'), migrations)
  const plan = (sql: string, ...values: unknown[]) =>
    db
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values)
      .map(({ detail }) => detail)
      .join('; ')
  expect(plan('SELECT * FROM email_statuses WHERE mailbox = ? ORDER BY id', 'x')).toMatch(
    /SEARCH email_statuses USING INDEX email_statuses_by_mailbox/,
  )
  expect(
    plan(
      'SELECT state, day, reason FROM email_statuses WHERE email = ? AND tool = ? AND source_name = ? ORDER BY id',
      'x',
      'y',
      'z',
    ),
  ).toMatch(/SEARCH email_statuses USING INDEX .*\(email=\? AND tool=\? AND source_name=\?\)/)
  expect(plan('DELETE FROM email_statuses WHERE batch_id = ?', 1)).toMatch(/email_statuses_by_batch/)
  db.close()
})
