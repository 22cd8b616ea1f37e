import { expect, test } from 'vitest'
import { firstContactsOfCampaign, listCampaigns, listsOfCampaign } from '../../src-main/db/campaigns.ts'
import { findCustomerSilences } from '../../src-main/db/customer-silences.ts'
import { userVersion } from '../../src-main/db/migrate.ts'
import { databaseAt } from '../support/database-at.ts'

const ROWS = `
  INSERT INTO sources VALUES (1, 'shopify', 'Shop', 1);
  INSERT INTO batches VALUES (1, 0, 0, '{}');
  INSERT INTO customers (id, batch_id) VALUES (1, 1), (2, 1);
  INSERT INTO contact_records (id, source_id, party_key, customer_id, batch_id, home_customer_id)
  VALUES (1, 1, 'email:anna@example.org', 1, 1, 1);
  INSERT INTO exports (id, exported_at_ms, purpose, channel, target, columns, audience, recipients, excluded, file_name, sha256)
  VALUES (4, 0, 'advertising', 'email', 'csv', '[]', '{}', 1, 0, 'list.csv', 'x');
  INSERT INTO contact_events (customer_id, channel, day, label, export_id) VALUES (1, 'email', '2026-03-02', 'list.csv', 4);
  INSERT INTO frozen_segments VALUES (3, NULL, 'Herbst', '{"match":"all","parts":[]}', 0, 0);
`

test('version 18 keeps every row of version 17 and has room for campaigns and silences', async () => {
  await using stored = await databaseAt(17)
  const { db } = stored
  db.exec(ROWS)
  const rowsOf = (table: string) => db.prepare(`SELECT * FROM ${table}`).all()
  const kept = ['customers', 'contact_records', 'contact_events', 'frozen_segments']
  const before = kept.map(rowsOf)
  const exported = rowsOf('exports')
  stored.migrateTo(18)
  expect(userVersion(db)).toBe(18)
  expect(kept.map(rowsOf)).toEqual(before)
  // What was exported before belongs to no campaign.
  expect(rowsOf('exports')).toEqual(exported.map(row => ({ ...(row as object), campaign_id: null })))
  expect(db.pragma('foreign_key_check')).toEqual([])

  db.exec(`
    INSERT INTO campaigns (id, name, segment, message, window_days, frozen_segment_id, started_day, is_sample)
    VALUES (7, 'Herbst', '{"kind":"frozen","id":3}', '{}', 30, 3, '2026-03-01', 0);
    UPDATE exports SET campaign_id = 7;
    INSERT INTO customer_silences VALUES (2, 'forgets', '2026-03-03', '');
    INSERT INTO party_silences VALUES ('shopify', 'Shop', 'email:anna@example.org', 'too_expensive', '2026-03-04', 'sagt sie', 0);`)
  // What the program reads it reads of the newest version.
  stored.migrateTo()
  expect(listCampaigns(db)).toMatchObject([{ id: 7, frozenSegmentId: 3, template: null, endedDay: null }])
  expect(listsOfCampaign(db, 7)).toMatchObject([{ exportId: 4, recordedAsContact: true }])
  expect(firstContactsOfCampaign(db, 7)).toEqual([{ customerId: 1, day: '2026-03-02' }])
  expect(findCustomerSilences(db)).toEqual([
    { customerId: 1, reason: 'too_expensive', day: '2026-03-04', note: 'sagt sie' },
    { customerId: 2, reason: 'forgets', day: '2026-03-03', note: '' },
  ])
  // A list outlives its campaign; what was said of a customer without records does not outlive them.
  db.exec('DELETE FROM campaigns; DELETE FROM customers WHERE id = 2')
  expect(rowsOf('exports')).toMatchObject([{ id: 4, campaign_id: null }])
  expect(rowsOf('customer_silences')).toEqual([])
})
