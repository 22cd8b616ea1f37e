import { beforeEach, describe, expect, test } from 'vitest'
import { TABLES_OF_WORDS } from '../../src-main/db/former-records.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { customerListCsv, customerListMapping, type ListRow } from '../support/customer-list.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { KINDS_OF_WORDS, type KindOfWord } from '../support/kept-words.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { lastEvent, runToEnd } from '../support/test-backend.ts'

const shop = freshBackend()
/** Everybody is on them. */
const ON_LISTS: ReadonlySet<string> = new Set(['listed_customers', 'frozen_segment_members'])
const KINDS = Object.entries(KINDS_OF_WORDS)

const order = (number: string, name: string, more: Partial<TestOrder> = {}): TestOrder => ({
  number,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  day: '2025-03-01',
  street: `Ringweg ${number.length}${name.length}`,
  ...more,
})
const ANNA = [order('#1', 'Anna Gross'), order('#2', 'Anna Gross', { day: '2025-06-01' })]
const BEN = [order('#3', 'Ben Lang'), order('#4', 'Ben Lang', { day: '2025-06-01' })]

const load = (name: string, orders: readonly TestOrder[]) =>
  shop.load(shop.file(name, shopifyOrdersCsv([...orders])))

async function idOf(name: string): Promise<number> {
  const { customers } = await shop.client.customers.search({ query: name })
  return customers[0]?.id ?? 0
}

async function undo({ batchId }: { batchId: number | null }): Promise<void> {
  await shop.client.imports.undo({ batchId: batchId ?? 0 })
}

/** How many rows some tables have, as they are stored. */
function rowsIn(...tables: string[]): number[] {
  const db = connect(databasePath(shop.dataDirectory))
  try {
    return tables.map(table => Number(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()))
  } finally {
    db.close()
  }
}

/** Says something of a customer. @returns what shows it. */
async function said(kind: KindOfWord, customerId: number): Promise<unknown[]> {
  expect(await kind.shown(shop.client, customerId)).toEqual([])
  await kind.say(shop.client, customerId)
  const shown = await kind.shown(shop.client, customerId)
  expect(shown).not.toEqual([])
  return shown
}

// Only steps that are there at once are to be proposed.
beforeEach(async () => {
  for (const { key, rule } of await shop.client.reminders.rules())
    if (key !== 'birthday') await shop.client.reminders.saveRule({ key, rule: { ...rule, isOn: false } })
})

describe.each(KINDS)('a %s', (_name, kind) => {
  test('is there again when the only import of its customer is taken back and made anew', async () => {
    let batch = await load('orders.csv', [...ANNA, ...BEN])
    const { totals } = batch
    const anna = await idOf('Anna')
    const before = await said(kind, anna)
    // The second time the customer was there before the import.
    for (let round = 0; round < 2; round++) {
      await undo(batch)
      expect(await idOf('Anna')).toBe(0)
      batch = await load('orders.csv', [...ANNA, ...BEN])
      expect([await idOf('Anna'), await kind.shown(shop.client, anna)]).toEqual([anna, before])
      expect(batch.totals).toEqual(totals)
      expect(rowsIn('former_records')).toEqual([0])
    }
  })

  test('counts for the whole that its customer is part of, and is theirs alone after the split', async () => {
    await load('anna.csv', ANNA)
    const batch = await load('ben.csv', BEN)
    const [anna, ben] = [await idOf('Anna'), await idOf('Ben')]
    await kind.say(shop.client, ben)
    const bensOwn = await kind.shown(shop.client, ben)
    await shop.client.duplicates.merge({ orders: [{ customerIds: [anna, ben] }] })
    const whole = async () => [
      await shop.client.customers.get({ id: ben }),
      await kind.shown(shop.client, anna),
    ]
    const before = await whole()
    await undo(batch)
    expect((await shop.client.customers.get({ id: anna })).ordersAll).toBe(2)
    const { totals } = await load('ben.csv', BEN)
    // Whoever counts for somebody who was there all the time is no new customer.
    expect(totals.newCustomers).toBe(0)
    expect(await whole()).toEqual(before)
    await shop.client.customers.split({ customerIds: [ben] })
    expect([await idOf('Ben'), await kind.shown(shop.client, ben)]).toEqual([ben, bensOwn])
  })
})

const loadAs = (sourceName: string, orders: readonly TestOrder[]) =>
  runToEnd(shop.client, {
    files: [{ file: shop.file('orders.csv', shopifyOrdersCsv([...orders])), options: { sourceName } }],
  })

const ONE_AND_OTHER = [
  ['one', 'other'],
  ['other', 'one'],
] as const

describe('of who is known from two sources', () => {
  const SOURCES = { one: ANNA, other: [order('#9', 'Anna Gross', { day: '2026-02-01' })] }

  test.each(ONE_AND_OTHER.flatMap(undone => ONE_AND_OTHER.map(again => [undone, again] as const)))(
    'a note outlives that %s are taken back and %s come again',
    async (undone, again) => {
      const batches = { one: await loadAs('one', SOURCES.one), other: await loadAs('other', SOURCES.other) }
      const anna = await idOf('Anna')
      await shop.client.customers.addNote({ id: anna, text: 'Klingelt zweimal' })
      for (const source of undone) await undo(batches[source])
      const brought: number[] = []
      for (const source of again) brought.push((await loadAs(source, SOURCES[source])).totals.newCustomers)
      expect(brought).toEqual([1, 0])
      expect(await shop.client.customers.get({ id: anna })).toMatchObject({
        name: 'Anna Gross',
        records: 2,
        ordersAll: 3,
        notes: [{ text: 'Klingelt zweimal' }],
      })
      expect((await shop.client.customers.search({})).total).toBe(1)
    },
  )

  test('who was joined by the e-mail before anything was said is joined by it again', async () => {
    await loadAs('one', SOURCES.one)
    const batch = await loadAs('other', SOURCES.other)
    await undo(batch)
    expect(rowsIn('former_records')).toEqual([0])
    await shop.client.customers.addNote({ id: await idOf('Anna'), text: 'Klingelt zweimal' })
    await loadAs('other', SOURCES.other)
    expect(await shop.client.customers.search({})).toMatchObject({ total: 1, customers: [{ orders: 3 }] })
  })
})

describe('of rows of one customer list with one key', () => {
  const HOME = { Straße: 'Lindenweg 7', PLZ: '01067', Ort: 'Dresden', Tel: '0351 5550123' }
  const ROWS: ListRow[] = [
    { Vorname: 'Peter', Nachname: 'Kranich', ...HOME, Geburtstag: '03.04.1950' },
    { Vorname: 'Ilse', Nachname: 'Kranich', ...HOME },
    { Vorname: 'Jan', Nachname: 'Kranich', ...HOME, Geburtstag: '11.12.1984' },
  ]
  const loadRows = (rows: readonly ListRow[]) =>
    runToEnd(shop.client, {
      files: [shop.file('customers.csv', customerListCsv(rows))],
      mapping: customerListMapping(),
    })
  const NAMES = ROWS.map(({ Vorname = '' }) => Vorname)
  const notes = () =>
    Promise.all(
      NAMES.map(async name => {
        const id = await idOf(name)
        return id === 0 ? null : (await shop.client.customers.get({ id })).notes.map(({ text }) => text)
      }),
    )

  test.each([
    ['the same order', (rows: ListRow[]) => rows],
    ['the other order', (rows: ListRow[]) => rows.toReversed()],
  ])('each has their own words again when they come in %s', async (_order, ordered) => {
    const batch = await loadRows(ROWS)
    for (const name of NAMES) await shop.client.customers.addNote({ id: await idOf(name), text: name })
    await undo(batch)
    expect(await notes()).toEqual([null, null, null])
    const { totals } = await loadRows(ordered(ROWS))
    expect(totals.newCustomers).toBe(3)
    expect(await notes()).toEqual(NAMES.map(name => [name]))
    expect(rowsIn('former_records')).toEqual([0])
  })

  test('the others’ words wait where only some come again', async () => {
    const batch = await loadRows(ROWS)
    for (const name of NAMES) await shop.client.customers.addNote({ id: await idOf(name), text: name })
    await undo(batch)
    await undo(await loadRows(ROWS.slice(2)))
    await loadRows(ROWS.slice(2))
    expect(await notes()).toEqual([null, null, ['Jan']])
    await loadRows(ROWS)
    expect(await notes()).toEqual(NAMES.map(name => [name]))
  })
})

test('whoever is kept for what was said, and of whom no import shows anything, is counted and listed nowhere', async () => {
  const { client } = shop
  const batch = await load('orders.csv', [...ANNA, ...BEN])
  const anna = await idOf('Anna')
  // What makes a customer by itself is another matter: an entry of the list that one can see and take away.
  const silent = [
    ...['contact', 'reminder that is not wanted', 'next step that was skipped', 'wish', 'request by law'],
    ...['ground on a list', 'place on a frozen list', 'confirmed address'],
  ]
  for (const kind of silent) await KINDS_OF_WORDS[kind]?.say(client, anna)
  await undo(batch)
  const [customers, former] = rowsIn('customers', 'former_records')
  // Ben stood on the lists too.
  expect([customers, former]).toEqual([2, 2])
  expect((await client.app.status()).customers).toBe(0)
  expect((await client.customers.search({})).total).toBe(0)
  const everybody = { kind: 'rule' as const, rule: { match: 'all' as const, parts: [] } }
  expect(await client.segments.count({ segment: everybody })).toMatchObject({ customers: 0 })
  expect((await client.segments.list()).frozen).toMatchObject([{ customers: 0 }])
  expect(await client.lists.check({ channel: 'post' })).toMatchObject({ total: 0, allowed: 0 })
  const { piles } = await client.reminders.due({ asOf: '2027-06-01' })
  expect(Object.values(piles).flat()).toEqual([])
  expect([await client.reminders.wishes(), await client.reminderRules.excluded()]).toEqual([[], []])
  await expect(client.customers.get({ id: anna })).rejects.toMatchObject({ data: { code: 'not_found' } })

  const file = shop.file('again.csv', shopifyOrdersCsv([...ANNA, ...BEN]))
  const { totals } = await lastPreview(file)
  expect(totals).toEqual(batch.totals)
  // To look at a file changes nothing.
  expect(rowsIn('former_records')).toEqual([2])

  async function lastPreview(path: string) {
    for await (const event of await client.imports.preview({ files: [path] }))
      if (event.kind === 'done') return event
    throw new Error('the preview ended without a result')
  }
})

test('all that was said of invented people goes with the sample shop, and nothing else does', async () => {
  const { client } = shop
  await load('orders.csv', ANNA)
  const anna = await idOf('Anna')
  await client.customers.addNote({ id: anna, text: 'Klingelt zweimal' })
  const before = rowsIn(...TABLES_OF_WORDS)
  await lastEvent(await client.sample.load())
  const { customers } = await client.customers.search({ limit: 100, minOrders: 2 })
  const invented = customers.find(
    ({ id, addressConfirmation }) => id !== anna && addressConfirmation !== null,
  )
  for (const [, kind] of KINDS) await kind.say(client, invented?.id ?? 0)
  for (const [index, rows] of rowsIn(...TABLES_OF_WORDS).entries())
    expect(rows).toBeGreaterThan(before[index] ?? 0)
  await client.sample.remove()
  // Whoever stood on lists beside them still does.
  const alone = TABLES_OF_WORDS.map((table, index) => (ON_LISTS.has(table) ? 1 : before[index]))
  expect(rowsIn(...TABLES_OF_WORDS)).toEqual(alone)
  expect(rowsIn('customers', 'former_records')).toEqual([1, 0])
  expect((await client.customers.get({ id: anna })).notes).toHaveLength(1)
})
