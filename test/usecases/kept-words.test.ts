import { beforeEach, describe, expect, test } from 'vitest'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { KINDS_OF_WORDS, type KindOfWord } from '../support/kept-words.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const shop = freshBackend()
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
