import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate, userVersion } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'

const ROWS = `
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
  await using directory = await temporaryDirectory()
  const backups = join(directory.path, 'backups')
  const db = connect(databasePath(directory.path))
  migrate(db, backups, migrations.slice(0, 19))
  db.exec(ROWS)
  const rowsOf = (table: string) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all()
  const before = ['customers', 'exports'].map(rowsOf)
  const [campaign] = rowsOf('campaigns')
  migrate(db, backups, migrations.slice(0, 20))
  expect(userVersion(db)).toBe(20)
  expect(['customers', 'exports'].map(rowsOf)).toEqual(before)
  const [{ message, ...rest } = {}] = rowsOf('campaigns')
  expect({ ...rest, message: campaign?.['message'] }).toEqual(campaign)
  expect(JSON.parse(String(message))).toEqual({
    ...JSON.parse(String(campaign?.['message'])),
    social: '',
  })
  expect(db.pragma('foreign_key_check')).toEqual([])

  // What a list was founded on goes with the person, or with the list.
  db.exec("INSERT INTO export_grounds VALUES (4, 1, 1, '2026-01-02'), (4, 2, 4, NULL)")
  db.exec('DELETE FROM customers WHERE id = 2')
  expect(rowsOf('export_grounds')).toMatchObject([{ customer_id: 1 }])
  db.exec('DELETE FROM exports')
  expect(rowsOf('export_grounds')).toEqual([])
  db.close()
})
