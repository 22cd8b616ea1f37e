import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const backend = freshBackend()

const PEOPLE = ['Anna Groß', 'Bernd Lang', 'Clara Weiß'].map((name, index) => ({
  number: `#${1001 + index}`,
  name,
  email: `buyer${index}@example.com`,
  day: `2026-0${index + 1}-05`,
  street: `Ringweg ${index + 1}`,
  zip: '50667',
  city: 'Köln',
  country: 'DE',
}))

test('the log of a list tells later who stood in it on which ground, whatever was said since', async () => {
  const { client } = backend
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv(PEOPLE)))
  const { customers } = await client.customers.search({ sort: 'name', limit: 10 })
  const [anna, bernd, clara] = customers.map(({ id }) => id)
  await client.permission.object({ customerId: clara ?? 0 })
  const made = await client.lists.export({ channel: 'post', target: 'letters' })
  const before = {
    total: 2,
    grounds: [{ ground: 'own_customer_post', count: 2 }],
    people: [
      { customerId: anna, name: 'Anna Groß', ground: 'own_customer_post', groundDay: '2026-01-05' },
      { customerId: bernd, name: 'Bernd Lang', ground: 'own_customer_post', groundDay: '2026-02-05' },
    ],
  }
  expect(await client.lists.proof({ exportId: made.exportId })).toEqual(before)

  // An objection stops the next list and not what was so when this one was made.
  await client.permission.object({ customerId: anna ?? 0 })
  expect(await client.lists.proof({ exportId: made.exportId })).toEqual(before)
  const next = await client.lists.export({ channel: 'post', target: 'letters' })
  const proof = await client.lists.proof({ exportId: next.exportId })
  expect(proof.people.map(({ customerId }) => customerId)).toEqual([bernd])

  // Merged, both stand under one name; a page is a part of it.
  await client.duplicates.merge({ orders: [{ customerIds: [bernd ?? 0, anna ?? 0] }] })
  const merged = await client.lists.proof({ exportId: made.exportId })
  expect([merged.total, merged.people.map(({ customerId }) => customerId)]).toEqual([2, [bernd, bernd]])
  const second = await client.lists.proof({ exportId: made.exportId, limit: 1, offset: 1 })
  expect([second.total, second.people]).toEqual([2, merged.people.slice(1)])
})

test('what is known of people goes with them', async () => {
  const { client } = backend
  const done = await backend.load(backend.file('orders.csv', shopifyOrdersCsv(PEOPLE)))
  const { exportId, recipients } = await client.lists.export({ channel: 'post', target: 'csv' })
  expect(recipients).toBe(3)
  await client.imports.undo({ batchId: done.batchId ?? 0 })
  expect(await client.lists.proof({ exportId })).toEqual({ total: 0, grounds: [], people: [] })
  expect(await client.lists.log()).toMatchObject([{ exportId, recipients: 3 }])
})
