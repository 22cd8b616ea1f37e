import { beforeEach, describe, expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { FIXED_NOW_MS } from '../support/test-backend.ts'

const backend = freshBackend()

const order = (number: string, name: string, email: string, day: string) => ({
  number,
  name,
  email,
  day,
  street: 'Lindenweg 7',
  zip: '01067',
  city: 'Dresden',
  country: 'DE',
  items: [{ name: 'Green tea', price: '8.00' }],
})
const orders = [
  order('#1', 'Anna Berg', 'anna@example.com', '2026-01-05'),
  order('#2', 'Anna Holm', 'holm@example.com', '2026-01-06'),
  order('#3', 'Anna Holm', 'holm@example.com', '2026-01-07'),
  order('#4', 'A. Berg', 'a.berg@example.com', '2026-01-08'),
]

/** The three customers in the file, by the beginning of their e-mails. */
let anna: number
let holm: number
let short: number

beforeEach(async () => {
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv(orders)))
  const { customers } = await backend.client.customers.search({ limit: 10, offset: 0 })
  const idOf = (email: string) => customers.find(customer => customer.email === email)?.id ?? 0
  ;[anna, holm, short] = [idOf('anna@example.com'), idOf('holm@example.com'), idOf('a.berg@example.com')]
})

const merge = (...customerIds: number[]) => backend.client.duplicates.merge({ orders: [{ customerIds }] })
const mergedFrom = async (id: number) => (await backend.client.customers.get({ id })).mergedFrom

describe('a card', () => {
  test('says nothing where nothing was merged', async () => {
    expect(await mergedFrom(anna)).toEqual([])
  })

  test('says what was merged into it, as it would stand by itself, the last first', async () => {
    await backend.client.customers.addNote({ id: holm, text: 'Rings twice' })
    await backend.client.customers.edit({ id: short, values: { firstName: 'Annegret' } })
    await merge(anna, holm)
    await merge(anna, short)
    expect(await mergedFrom(anna)).toEqual([
      {
        customerId: short,
        survivorId: anna,
        name: 'Annegret Berg',
        email: 'a.berg@example.com',
        sourceNames: ['Shopify'],
        orders: 1,
        notes: 0,
        // No two merges have the same instant.
        mergedAtMs: FIXED_NOW_MS + 1,
        inBulk: false,
        chosen: {},
      },
      expect.objectContaining({ customerId: holm, name: 'Anna Holm', orders: 2, notes: 1 }),
    ])
  })

  test('counts with a merged customer what had been merged into that one', async () => {
    await merge(holm, short)
    await merge(anna, holm)
    const merged = await mergedFrom(anna)
    expect(merged.find(({ customerId }) => customerId === holm)).toMatchObject({
      survivorId: anna,
      orders: 3,
    })
    expect(merged.find(({ customerId }) => customerId === short)).toMatchObject({
      survivorId: holm,
      orders: 1,
    })
    await backend.client.customers.split({ customerIds: [holm] })
    expect(await mergedFrom(anna)).toEqual([])
    expect(await mergedFrom(holm)).toMatchObject([{ customerId: short }])
  })

  test('tells what was chosen for the result', async () => {
    await backend.client.duplicates.merge({
      orders: [{ customerIds: [anna, holm], chosen: { lastName: 'Berg-Holm', phone: '' } }],
    })
    expect(await mergedFrom(anna)).toMatchObject([{ chosen: { lastName: 'Berg-Holm', phone: null } }])
  })
})
