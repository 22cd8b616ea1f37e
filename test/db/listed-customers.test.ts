import { expect, test } from 'vitest'
import { countContacts, listContacts } from '../../src-main/db/contact-search.ts'
import { listExports } from '../../src-main/db/exports.ts'
import { deleteContactsOfList, insertContactsOfList } from '../../src-main/db/listed-customers.ts'
import { userVersion } from '../../src-main/db/migrate.ts'
import { databaseAt } from '../support/database-at.ts'

const ROWS = `
  INSERT INTO customers (id) VALUES (1), (2), (3);
  INSERT INTO exports (id, exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256)
  VALUES (7, 0, 'advertising', 'post', 'letters', '[]', '{}', 2, 0, 'serienbrief.csv', ''),
    (8, 0, 'advertising', 'email', 'brevo', '[]', '{}', 1, 0, 'nie-gesendet.csv', '');
  INSERT INTO contact_events (id, customer_id, channel, day, label, purpose, export_id, reminder_key, override_note) VALUES
    (1, 1, 'post', '2026-03-01', 'serienbrief.csv', 'advertising', 7, 'birthday', 'Geburtstag ist nur einmal'),
    (2, 2, 'post', '2026-03-01', 'serienbrief.csv', 'advertising', 7, NULL, 'Geburtstag ist nur einmal'),
    (3, 3, 'phone', '2026-03-02', 'Anruf', 'advertising', NULL, NULL, NULL);
`

test('version 20 knows of every list that was noted who was on it', async () => {
  await using stored = await databaseAt(19)
  const { db } = stored
  db.exec(ROWS)
  const contacts = db.prepare('SELECT * FROM contact_events ORDER BY id').all()
  stored.migrateTo(20)
  expect(userVersion(db)).toBe(20)
  expect(db.prepare('SELECT * FROM contact_events ORDER BY id').all()).toEqual(contacts)
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(listExports(db)).toMatchObject([
    { exportId: 8, recordedAsContact: false, canRecord: false },
    { exportId: 7, recordedAsContact: true, canRecord: true },
  ])

  const before = listContacts(db, { exportId: 7 }, { limit: 9, offset: 0 }).map(({ id: _id, ...one }) => one)
  expect(deleteContactsOfList(db, 7)).toBe(2)
  expect(countContacts(db, {})).toBe(1)
  expect(insertContactsOfList(db, 7, '2026-03-01')).toBe(2)
  expect(insertContactsOfList(db, 7, '2026-03-01')).toBe(0)
  const after = listContacts(db, { exportId: 7 }, { limit: 9, offset: 0 }).map(({ id: _id, ...one }) => one)
  expect(after).toEqual(before)

  // Who is in the customer base no more is on no list.
  deleteContactsOfList(db, 7)
  db.exec('DELETE FROM customers WHERE id = 2')
  expect(insertContactsOfList(db, 7, '2026-03-01')).toBe(1)
})

const CAMPAIGN = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1);
  INSERT INTO campaigns (id, name, segment, message, window_days, is_sample) VALUES
    (7, 'Herbst', '{}', '{"subject":"Hallo","text":"Ä","letter":"","voucherCode":"TEE5","about":""}', 30, 0);
  INSERT INTO exports (id, exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name,
    sha256, campaign_id)
  VALUES (4, 0, 'advertising', 'email', 'csv', '[]', '{}', 1, 0, 'list.csv', 'x', 7);
`

test('version 20 keeps every row of version 19, gives campaigns an empty public text, and has room for grounds', async () => {
  await using stored = await databaseAt(19)
  const { db } = stored
  db.exec(CAMPAIGN)
  const rowsOf = (table: string) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()
  const before = ['customers', 'exports'].map(rowsOf)
  const [campaign] = rowsOf('campaigns')
  stored.migrateTo(20)
  expect(userVersion(db)).toBe(20)
  expect(rowsOf('customers')).toEqual(before[0])
  expect(rowsOf('exports')).toEqual(before[1]?.map(row => ({ ...row, override_note: null })))
  const [{ message, ...rest } = {}] = rowsOf('campaigns')
  expect({ ...rest, message: campaign?.['message'] }).toEqual(campaign)
  expect(JSON.parse(String(message))).toEqual({
    ...JSON.parse(String(campaign?.['message'])),
    social: '',
  })
  expect(db.pragma('foreign_key_check')).toEqual([])

  // What a list was founded on goes with the person, or with the list.
  db.exec("INSERT INTO listed_customers VALUES (4, 1, NULL, 1, '2026-01-02'), (4, 2, NULL, 4, NULL)")
  db.exec('DELETE FROM customers WHERE id = 2')
  expect(rowsOf('listed_customers')).toMatchObject([{ customer_id: 1 }])
  db.exec('DELETE FROM exports')
  expect(rowsOf('listed_customers')).toEqual([])
})
