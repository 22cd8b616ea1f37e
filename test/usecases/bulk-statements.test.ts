import { describe, expect, test } from 'vitest'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const NAMES = ['anna', 'ben', 'carla', 'dora', 'emil']
const orders = NAMES.map((name, index) => ({
  number: `#${index}`,
  email: `${name}@example.com`,
  name: `${name} Beispiel`,
  street: `Lindenweg ${index}`,
  day: `2026-0${index + 1}-05`,
  phone: `+49 151 123456${index}`,
}))
const backend = freshBackend(({ load, file }) => load(file('orders.csv', shopifyOrdersCsv(orders))))

/** Every verdict that the list shows. */
const verdicts = () => {
  const rows = dumpTables(backend.dataDirectory)['customer_list'] ?? []
  return JSON.stringify(rows)
}

const CONSENT = {
  audience: { lastOrderFrom: '2026-03-01' },
  kind: 'consent' as const,
  channels: ['email', 'sms'] as ('email' | 'sms')[],
  origin: 'written' as const,
  day: '2026-06-01',
  wording: 'Ja, schreiben Sie mir.',
  place: 'trade_fair' as const,
}

const allowed = async (channel: 'email' | 'post' | 'sms') =>
  (await backend.client.lists.check({ channel })).allowed

describe('a statement for many people', () => {
  test('is entered for everybody in the selection with its proof, and taken back as a whole', async () => {
    const { client } = backend
    const before = verdicts()
    const files = [backend.file('liste.pdf', '%PDF-1.7 list')]
    const { bulkId, customers } = await client.permission.recordForMany({ ...CONSENT, files })
    expect(customers).toBe(3)
    expect([await allowed('email'), await allowed('sms')]).toEqual([3, 3])
    const { customers: rows } = await client.customers.search({ query: 'carla' })
    const card = await client.customers.get({ id: rows[0]?.id ?? 0 })
    expect(card.permissionEvents).toMatchObject([
      {
        channel: 'email',
        wording: CONSENT.wording,
        place: 'trade_fair',
        bulkId,
        files: [{ name: 'liste.pdf' }],
      },
      { channel: 'sms', bulkId, files: [{ name: 'liste.pdf' }] },
    ])
    expect(await client.permission.bulkStatements()).toMatchObject([
      { bulkId, kind: 'consent', channels: ['email', 'sms'], customers: 3, isTakenBack: false },
    ])
    const during = verdicts()
    for (const isTakenBack of [true, false, true, true]) {
      await client.permission.setBulkTakenBack({ bulkId, isTakenBack })
      expect(verdicts()).toBe(isTakenBack ? before : during)
      expect(await client.permission.bulkStatements()).toMatchObject([{ isTakenBack }])
    }
  })

  test('may be an objection, which also goes on the suppression list and off it again', async () => {
    const { client } = backend
    const before = verdicts()
    const objection = { ...CONSENT, kind: 'objection' as const, channels: ['post' as const] }
    const { bulkId } = await client.permission.recordForMany(objection)
    expect(await allowed('post')).toBe(2)
    expect((await client.permission.suppressions()).hashes).toBeGreaterThan(0)
    await client.permission.setBulkTakenBack({ bulkId, isTakenBack: true })
    expect(verdicts()).toBe(before)
    expect((await client.permission.suppressions()).hashes).toBe(0)
    await client.permission.setBulkTakenBack({ bulkId, isTakenBack: false })
    expect(await allowed('post')).toBe(2)
  })

  test('an entry that was corrected by itself stays so, whatever becomes of the others', async () => {
    const { client } = backend
    const { bulkId } = await client.permission.recordForMany({ ...CONSENT, channels: ['email'] })
    const { customers } = await client.customers.search({ query: 'dora' })
    const { permissionEvents } = await client.customers.get({ id: customers[0]?.id ?? 0 })
    await client.permission.correct({ eventId: permissionEvents[0]?.id ?? 0 })
    expect(await allowed('email')).toBe(2)
    await client.permission.setBulkTakenBack({ bulkId, isTakenBack: true })
    await client.permission.setBulkTakenBack({ bulkId, isTakenBack: false })
    expect(await allowed('email')).toBe(2)
  })

  test('a consent leaves out who closed a channel, whoever that is; where all did, nothing is entered', async () => {
    const { client } = backend
    const idOf = async (query: string) => (await client.customers.search({ query })).customers[0]?.id ?? 0
    await client.permission.object({
      customerId: await idOf('carla'),
      channels: ['email'],
      day: '2026-05-01',
    })
    await client.permission.withdraw({ customerId: await idOf('dora'), channel: 'sms', day: '2026-05-01' })
    await client.permission.suppress({ email: 'Emil@Example.com', channels: ['email', 'sms'] })
    expect(await client.permission.recordForMany(CONSENT)).toMatchObject({ customers: 2, skipped: 3 })
    expect([await allowed('email'), await allowed('sms')]).toEqual([1, 1])
    expect(await client.permission.recordForMany({ ...CONSENT, audience: { query: 'emil' } })).toEqual({
      bulkId: 0,
      customers: 0,
      skipped: 1,
    })
    // One by one somebody may well have changed their mind.
    await client.permission.recordConsent({
      customerId: await idOf('carla'),
      channel: 'email',
      origin: 'written',
      day: '2026-06-01',
      wording: CONSENT.wording,
    })
    expect(await allowed('email')).toBe(2)
  })

  test('wants origin and wording of a consent, and a day that has been; else nothing is written', async () => {
    const { client } = backend
    const { origin: _origin, ...withoutOrigin } = CONSENT
    const { wording: _wording, ...withoutWording } = CONSENT
    for (const [input, field] of [
      [withoutOrigin, 'origin'],
      [withoutWording, 'wording'],
      [{ ...CONSENT, day: '2027-01-01' }, 'day'],
    ] as const)
      await expect(client.permission.recordForMany(input)).rejects.toMatchObject({
        data: { code: 'invalid', field },
      })
    expect(await client.permission.bulkStatements()).toEqual([])
    expect(await client.permission.recordForMany({ ...CONSENT, audience: { query: 'nobody' } })).toEqual({
      bulkId: 0,
      customers: 0,
      skipped: 0,
    })
    await expect(client.permission.setBulkTakenBack({ bulkId: 77, isTakenBack: true })).rejects.toMatchObject(
      { data: { code: 'not_found' } },
    )
  })
})
