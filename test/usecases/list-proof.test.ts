import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

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

test('who stood on a list on which ground outlives their import, without a name until they come again', async () => {
  const { client } = backend
  const orders = backend.file('orders.csv', shopifyOrdersCsv(PEOPLE))
  const done = await backend.load(orders)
  const { exportId, recipients } = await client.lists.export({ channel: 'post', target: 'csv' })
  expect(recipients).toBe(3)
  const proof = await client.lists.proof({ exportId })
  expect(proof.people.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name))

  // One of them is still shown by another import, and stands before those without a name.
  const clara = backend.file('clara.csv', shopifyOrdersCsv([{ ...PEOPLE[2], number: '#2001' }]))
  await backend.load(clara)
  await client.imports.undo({ batchId: done.batchId ?? 0 })
  const without = await client.lists.proof({ exportId })
  expect([without.total, without.grounds]).toEqual([proof.total, proof.grounds])
  const [anna, bernd, last] = proof.people
  expect(without.people).toEqual([last, { ...anna, name: null }, { ...bernd, name: null }])
  expect(await client.lists.log()).toMatchObject([{ exportId, recipients: 3, canRecord: true }])

  await backend.load(orders)
  expect(await client.lists.proof({ exportId })).toEqual(proof)
})

test('of people of the sample shop nothing is kept, of the list itself that it was taken out', async () => {
  const { client } = backend
  await lastEvent(await client.sample.load())
  const { exportId, recipients } = await client.lists.export({ channel: 'post', target: 'csv' })
  expect((await client.lists.proof({ exportId })).total).toBe(recipients)
  await client.sample.remove()
  expect(await client.lists.proof({ exportId })).toEqual({ total: 0, grounds: [], people: [] })
  expect(await client.lists.log()).toMatchObject([{ exportId, recipients }])
})
