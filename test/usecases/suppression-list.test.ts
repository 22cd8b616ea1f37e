import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const ANNA = { number: '#1', email: 'anna@example.com', name: 'Anna Beispiel', phone: '+49 151 1234567' }
const BEN = { number: '#2', email: 'ben@example.com', name: 'Ben Muster', street: 'Ahornallee 3' }
const backend = freshBackend()
const ALL = ['email', 'post', 'phone', 'sms'] as const
const NEUE = { name: 'Herr Jörg Neuß', street: 'Hauptstr. 12', postalCode: 'D-04109' }

const load = (orders: readonly Parameters<typeof shopifyOrdersCsv>[0][number][]) =>
  backend.load(backend.file('orders.csv', shopifyOrdersCsv(orders)))

async function card(query: string) {
  const { customers } = await backend.client.customers.search({ query })
  return backend.client.customers.get({ id: customers.at(-1)?.id ?? 0 })
}

describe('an address of somebody who is no customer', () => {
  test('is kept as a hash only, found in any spelling, and holds for whoever is imported with it later', async () => {
    const { client } = backend
    await client.permission.suppress({ email: 'Carla+news@Example.com', channels: [...ALL] })
    await client.permission.suppress({ ...NEUE, channels: ['post'] })
    const check = (address: Parameters<typeof client.permission.checkSuppression>[0]) =>
      client.permission.checkSuppression(address)
    expect((await check({ email: 'carla@example.com' })).map(({ by, channel }) => [by, channel])).toEqual(
      ALL.map(channel => ['email', channel]),
    )
    expect(await check({ name: 'Jörg Neuss', street: 'Hauptstraße 12', postalCode: '04109' })).toMatchObject([
      { by: 'address', channel: 'post', day: '2026-11-21', customerId: null },
    ])
    expect(await check({ email: 'dora@example.com' })).toEqual([])
    await load([
      ANNA,
      { ...BEN, email: 'carla@example.com', name: 'Carla Probe' },
      { number: '#3', email: 'j@example.com', name: 'Jörg Neuß', street: 'Hauptstrasse 12', zip: '04109' },
    ])
    expect(await card('carla')).toMatchObject({
      emailVerdict: { allowed: false, reason: 'suppressed', since: '2026-11-21' },
      smsVerdict: { allowed: false, reason: 'suppressed' },
    })
    expect(await card('jörg')).toMatchObject({ postVerdict: { allowed: false, reason: 'suppressed' } })
    expect(await card('anna')).toMatchObject({ postVerdict: { allowed: true } })
    expect(await client.permission.suppressions()).toMatchObject({
      hashes: 2,
      since: '2026-11-21',
      channels: [
        { channel: 'email', hashes: 1 },
        { channel: 'post', hashes: 2 },
        { channel: 'phone', hashes: 1 },
        { channel: 'sms', hashes: 1 },
      ],
      entries: [{ channels: ['post'] }, { addresses: 1, listName: null }],
    })
    const bytes = ['stammkunde.sqlite', 'stammkunde.sqlite-wal'].flatMap(name => {
      try {
        return [readFileSync(join(backend.dataDirectory, name), 'latin1').toLowerCase()]
      } catch {
        return []
      }
    })
    expect(bytes.length).toBeGreaterThan(0)
    for (const text of bytes) expect(text).not.toContain('carla+news')
  })

  test('closes customers who are there already, until the entry is taken back; that can be undone', async () => {
    const { client } = backend
    await load([ANNA, BEN])
    const { entryId } = await client.permission.suppress({
      email: 'ben@example.com',
      name: 'Anna Beispiel',
      street: 'Lindenweg 7',
      postalCode: '50667',
      channels: ['post'],
    })
    const closed = async () =>
      [(await card('anna')).postVerdict, (await card('ben')).postVerdict].map(({ allowed }) => !allowed)
    expect(await closed()).toEqual([true, true])
    await client.permission.setSuppressionTakenBack({ entryId, isTakenBack: true })
    expect(await closed()).toEqual([false, false])
    expect(await client.permission.checkSuppression({ email: 'ben@example.com' })).toEqual([])
    await client.permission.setSuppressionTakenBack({ entryId, isTakenBack: false })
    expect(await closed()).toEqual([true, true])
  })

  test('whoever shares it in another spelling is closed at once, also in the list, and opened again', async () => {
    const { client } = backend
    await load([{ ...ANNA, email: 'anna.beispiel@gmail.com', street: 'Lindenweg 9', zip: '04109' }])
    const { id: customerId } = await card('anna')
    await load([
      { ...BEN, email: 'annabeispiel+shop@googlemail.com' },
      { number: '#3', email: 'clara@example.com', name: 'Clara Ahn', street: 'Seeweg 1', zip: '10115' },
      { number: '#4', email: 'd@example.com', name: 'Beispiel, Anna', street: 'LINDENWEG 9', zip: 'D-4109' },
      { number: '#5', email: 'e@example.com', name: 'Emil Anders', street: 'Lindenweg 9', zip: '04109' },
    ])
    await client.customers.edit({
      id: (await card('clara')).id,
      values: { email: 'Anna.Beispiel@Gmail.com' },
    })
    const suppressed = async () =>
      (await client.lists.check({ channel: 'post' })).excluded.flatMap(({ reason, count }) =>
        // Namesakes of one address get one letter.
        reason === 'same_address' ? [] : [[reason, count]],
      )
    expect(await suppressed()).toEqual([])
    const events = await client.permission.object({ customerId, channels: ['post'] })
    expect(await suppressed()).toEqual([
      ['suppressed', 3],
      ['objection', 1],
    ])
    await client.permission.correct({ eventId: events[0]?.id ?? 0 })
    expect(await suppressed()).toEqual([])
  })

  test('must be one: half an address, or one that stands for nobody, is refused', async () => {
    const refuses = (address: object) =>
      expect(backend.client.permission.suppress({ ...address, channels: ['email'] })).rejects.toMatchObject({
        data: { code: 'invalid' },
      })
    await refuses({})
    await refuses({ email: 'no address' })
    await refuses({ email: 'x@marketplace.amazon.de' })
    await refuses({ name: 'Anna Beispiel', postalCode: '50667' })
  })
})

test('a whole file goes on the list as one entry, whatever its columns', async () => {
  const { client } = backend
  await load([ANNA, BEN])
  const file = backend.file(
    'sperren.csv',
    'Name;Mail\r\n"Anna";"ANNA@example.com"\r\nX;x@marketplace.amazon.de\r\nZoë;<zoe@example.com>;zoe@example.com.\r\n',
  )
  const done = await client.permission.suppressList({ file, channels: ['email'] })
  expect(done).toMatchObject({ addresses: 2, unusable: 1 })
  expect(await card('anna')).toMatchObject({
    emailVerdict: { reason: 'suppressed' },
    postVerdict: { allowed: true },
  })
  expect((await client.permission.suppressions()).entries).toMatchObject([
    { entryId: done.entryId, listName: 'sperren.csv', addresses: 2, channels: ['email'] },
  ])
  await client.permission.setSuppressionTakenBack({ entryId: done.entryId, isTakenBack: true })
  expect((await card('anna')).emailVerdict).toMatchObject({ reason: 'no_consent' })
  const empty = backend.file('leer.csv', 'Name\nAnna\n')
  await expect(client.permission.suppressList({ file: empty, channels: ['email'] })).rejects.toMatchObject({
    data: { code: 'nothing_to_import' },
  })
})

test('entries survive the undo of imports and merges, and no consent from before lifts them', async () => {
  const { client } = backend
  const done = await load([ANNA, BEN])
  await client.permission.suppress({ email: 'anna@example.com', channels: ['email', 'sms'] })
  await client.imports.undo({ batchId: done.batchId ?? 0 })
  await load([ANNA, BEN])
  const [anna, ben] = [await card('anna'), await card('ben')]
  expect(anna).toMatchObject({ emailVerdict: { reason: 'suppressed' }, smsVerdict: { reason: 'suppressed' } })
  await client.duplicates.merge({ orders: [{ customerIds: [ben.id, anna.id] }] })
  expect(await client.customers.get({ id: ben.id })).toMatchObject({ smsVerdict: { reason: 'suppressed' } })
  await client.customers.split({ customerIds: [anna.id] })
  expect((await client.customers.get({ id: ben.id })).smsVerdict).toMatchObject({ reason: 'no_address' })
  await client.permission.recordConsent({
    customerId: anna.id,
    channel: 'sms',
    origin: 'written',
    day: '2026-11-20',
    wording: 'Yes',
  })
  // Dated before the entry, it lifts nothing.
  expect((await card('anna')).smsVerdict).toMatchObject({ reason: 'suppressed' })
})

test('a list that is too long to be read for one person decides just the same', async () => {
  const { client } = backend
  await load([ANNA, BEN])
  const many = Array.from({ length: 2100 }, (_, index) => `nobody${index}@example.org`)
  const file = backend.file('lang.txt', [...many, 'anna@example.com'].join('\n'))
  const { entryId, addresses } = await client.permission.suppressList({ file, channels: ['email'] })
  expect(addresses).toBe(2101)
  const reasons = async () => {
    const { id } = await card('anna')
    const { verdicts } = await client.permission.explain({ customerId: id })
    const explained = verdicts.find(
      ({ verdict }) => verdict.channel === 'email' && verdict.purpose === 'advertising',
    )
    return [(await card('anna')).emailVerdict, explained?.verdict].map(found =>
      found?.allowed === false ? found.reason : null,
    )
  }
  expect(await reasons()).toEqual(['suppressed', 'suppressed'])
  expect((await card('ben')).emailVerdict).toMatchObject({ reason: 'no_consent' })
  await client.permission.setSuppressionTakenBack({ entryId, isTakenBack: true })
  expect(await reasons()).toEqual(['no_consent', 'no_consent'])
})
