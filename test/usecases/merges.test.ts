import { describe, expect, test } from 'vitest'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { mergeCustomers, splitCustomers } from '../../src-main/usecases/duplicates/merge-customers.ts'
import { dumpTables } from '../support/dump.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const backend = freshBackend()

/** Runs use cases on the customer base of the test; each in a transaction of its own. */
function withDatabase<Result>(work: (db: ReturnType<typeof connect>) => Result): Result {
  const db = connect(databasePath(backend.dataDirectory))
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const merge = (...customerIds: number[]) =>
  withDatabase(db => mergeCustomers(db, [{ customerIds }], false, 1_760_000_000_000))
const split = (...customerIds: number[]) => withDatabase(db => splitCustomers(db, customerIds))

const HOME = { street: 'Lindenweg 7', zip: '01067', city: 'Dresden', country: 'DE' }
const january = shopifyOrdersCsv([
  {
    number: '#1',
    name: 'Anna Berg',
    email: 'anna@example.com',
    ...HOME,
    day: '2026-01-05',
    items: [{ name: 'Green tea', price: '8.00' }],
  },
  {
    number: '#2',
    name: 'Anna Berg-Holm',
    email: 'a.berg@example.org',
    ...HOME,
    day: '2026-01-09',
    items: [{ name: 'Cup', price: '5.00' }],
  },
  {
    number: '#3',
    name: 'Jan Kühn',
    email: 'jan@example.com',
    ...HOME,
    day: '2026-01-11',
    items: [{ name: 'Cup', price: '5.00' }],
  },
])
const february = shopifyOrdersCsv([
  {
    number: '#4',
    name: 'Anna Berg',
    email: 'anna@example.com',
    ...HOME,
    day: '2026-02-05',
    items: [{ name: 'Green tea', price: '8.00' }],
  },
  {
    number: '#5',
    name: 'Anna Berg',
    email: 'a.berg@example.org',
    ...HOME,
    day: '2026-02-06',
    items: [{ name: 'Black tea', price: '9.00' }],
  },
])

/** All tables but the search index, whose bytes tell in which order it was written. */
function dump() {
  const tables = Object.entries(dumpTables(backend.dataDirectory))
  return Object.fromEntries(tables.filter(([name]) => !name.startsWith('customer_search')))
}

async function customerIds(): Promise<Record<string, number>> {
  const { customers } = await backend.client.customers.search({ limit: 100, offset: 0 })
  return Object.fromEntries(customers.map(customer => [customer.email, customer.id]))
}

async function threeCustomers() {
  await backend.load(backend.file('january.csv', january))
  const ids = await customerIds()
  const [anna = 0, second = 0, jan = 0] = ['anna@example.com', 'a.berg@example.org', 'jan@example.com'].map(
    email => ids[email],
  )
  return { anna, second, jan }
}

describe('customers that are merged', () => {
  test('count as one, with all orders; the totals stay', async () => {
    const { anna, second } = await threeCustomers()
    const before = await backend.client.figures.overview({})
    expect(merge(anna, second)).toEqual([second])
    const { total, customers } = await backend.client.customers.search({ limit: 100, offset: 0 })
    expect(total).toBe(2)
    expect(customers.find(({ id }) => id === anna)).toMatchObject({ orders: 2, valueMinor: 4000 })
    const after = await backend.client.figures.overview({})
    expect(after.currencies.map(({ revenueMinor }) => revenueMinor)).toEqual(
      before.currencies.map(({ revenueMinor }) => revenueMinor),
    )
    expect(after.countedOrders).toBe(before.countedOrders)
    const card = await backend.client.customers.get({ id: second })
    expect(card.id).toBe(anna)
    expect(card.orderHistory.map(({ number }) => number)).toEqual(['#2', '#1'])
  })

  test('keep what the owner wrote for each of them', async () => {
    const { anna, second } = await threeCustomers()
    await backend.client.customers.addNote({ id: anna, text: 'Likes green tea' })
    await backend.client.customers.addNote({ id: second, text: 'Rings twice' })
    await backend.client.customers.edit({ id: second, values: { phone: '+49 351 1234567' } })
    merge(anna, second)
    const card = await backend.client.customers.get({ id: anna })
    expect(card.notes.map(({ text }) => text)).toEqual(['Rings twice', 'Likes green tea'])
    expect(card.displayed.phone).toBe('+49 351 1234567')
    await backend.client.customers.edit({ id: anna, values: { phone: null } })
    expect((await backend.client.customers.get({ id: anna })).displayed.phone).toBeNull()
    split(second)
    expect((await backend.client.customers.get({ id: second })).displayed.phone).toBe('+49 351 1234567')
    expect((await backend.client.customers.get({ id: second })).notes).toHaveLength(1)
  })

  test('may be written to only where each of them may', async () => {
    const { anna, second } = await threeCustomers()
    for (const id of [anna, second])
      await backend.client.permission.recordConsent({
        customerId: id,
        channel: 'email',
        origin: 'written',
        day: '2026-02-01',
        wording: 'News',
      })
    await backend.client.permission.object({ customerId: second, channels: ['email'] })
    expect((await backend.client.customers.get({ id: anna })).emailVerdict.allowed).toBe(true)
    merge(anna, second)
    expect((await backend.client.customers.get({ id: anna })).emailVerdict.allowed).toBe(false)
    split(second)
    expect((await backend.client.customers.get({ id: anna })).emailVerdict.allowed).toBe(true)
  })
})

test('an objection while they are one holds for each of them afterwards', async () => {
  const { anna, second } = await threeCustomers()
  merge(anna, second)
  await backend.client.permission.object({ customerId: anna, channels: ['post'] })
  split(second)
  for (const id of [anna, second])
    expect((await backend.client.customers.get({ id })).postVerdict.allowed).toBe(false)
})

describe('a merge that is taken back', () => {
  test('leaves nothing behind', async () => {
    const { anna, second, jan } = await threeCustomers()
    const before = dump()
    merge(anna, second, jan)
    expect(merge(jan, anna)).toEqual([])
    split(second)
    split(jan)
    expect(dump()).toEqual(before)
  })

  test('leaves what would be there had it never been, after an import and an edit', async () => {
    const { anna, second } = await threeCustomers()
    merge(second, anna)
    await backend.load(backend.file('february.csv', february))
    await backend.client.customers.addNote({ id: second, text: 'Called' })
    split(anna)
    const { customers } = await backend.client.customers.search({ limit: 100, offset: 0 })
    const { newCustomers } = { newCustomers: customers.length }
    expect(newCustomers).toBe(3)
    expect(
      (await backend.client.customers.get({ id: anna })).orderHistory.map(({ number }) => number),
    ).toEqual(['#4', '#1'])
    expect(
      (await backend.client.customers.get({ id: second })).orderHistory.map(({ number }) => number),
    ).toEqual(['#5', '#2'])
    expect((await backend.client.customers.get({ id: second })).notes).toHaveLength(1)
  })

  test('goes with the import that showed one of the two', async () => {
    await backend.load(backend.file('february.csv', february))
    const before = dumpTables(backend.dataDirectory)
    const done = await backend.load(backend.file('january.csv', january))
    const ids = await customerIds()
    merge(ids['jan@example.com'] ?? 0, ids['anna@example.com'] ?? 0)
    merge(ids['jan@example.com'] ?? 0, ids['a.berg@example.org'] ?? 0)
    await backend.client.imports.undo({ batchId: done.batchId ?? 0 })
    expect(dumpTables(backend.dataDirectory)).toEqual(before)
  })
})
