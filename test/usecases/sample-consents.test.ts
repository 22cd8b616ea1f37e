import { expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const shop = freshBackend()
const OWN = shopifyOrdersCsv([{ number: '#1', acceptsMarketing: 'yes', day: '2026-11-01' }])

async function mayMail(): Promise<number> {
  return (await shop.client.lists.check({})).allowed
}

async function stated() {
  return (await shop.client.permission.statements()).map(({ statement }) => statement?.origin ?? null)
}

test('in the sample shop people can be written to, and with it goes what was said for it', async () => {
  await lastEvent(await shop.client.sample.load())
  expect(await stated()).toEqual(['double_opt_in'])
  expect(await mayMail()).toBeGreaterThan(50)
  await shop.client.sample.remove()
  await shop.load(shop.file('orders.csv', OWN))
  expect(await stated()).toEqual([null])
  expect(await mayMail()).toBe(0)
})

test('orders of one’s own beside the sample never count as consented to, nor does the sample then', async () => {
  await lastEvent(await shop.client.sample.load())
  await shop.load(shop.file('orders.csv', OWN))
  expect(await stated()).toEqual([null])
  expect(await mayMail()).toBe(0)
  const { total } = await shop.client.customers.search({ emailAllowed: true })
  expect(total).toBe(0)
})

test('what is stated of one’s own shop stays as it is when the sample is loaded', async () => {
  await shop.load(shop.file('orders.csv', OWN))
  const [own] = await shop.client.permission.statements()
  const sourceId = own?.source.id ?? 0
  await shop.client.permission.state({ sourceId, origin: 'preticked_box', wording: null })
  await lastEvent(await shop.client.sample.load())
  expect(await stated()).toEqual(['preticked_box'])
  expect(await mayMail()).toBe(0)
})

test('without a word of the owner the sample says nothing for a shop of one’s own that was there before', async () => {
  await shop.load(shop.file('orders.csv', OWN))
  await lastEvent(await shop.client.sample.load())
  expect(await stated()).toEqual([null])
  expect(await mayMail()).toBe(0)
})
