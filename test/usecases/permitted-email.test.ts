import { beforeEach, expect, test } from 'vitest'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const OLD = 'anna.beispiel@example.com'
const NEW = 'anna.neu@example.com'
const shop = freshBackend(async ({ load, file, client }) => {
  const anna = { name: 'Anna Beispiel', acceptsMarketing: 'yes' }
  await load(
    file(
      'orders.csv',
      shopifyOrdersCsv([
        { ...anna, number: '#1', email: OLD, day: '2026-05-01' },
        { ...anna, number: '#2', email: NEW, day: '2026-10-01' },
        { number: '#3', email: 'ben.muster@example.com', name: 'Ben Muster', street: 'Ahornallee 3' },
      ]),
    ),
  )
  for (const { source } of await client.permission.statements())
    await client.permission.state({ sourceId: source.id, origin: 'double_opt_in', wording: 'Ja' })
  const { customers } = await client.customers.search({ query: 'Anna' })
  await client.duplicates.merge({ orders: [{ customerIds: customers.map(({ id }) => id) }] })
})

let anna = 0
beforeEach(async () => {
  const { customers } = await shop.client.customers.search({ query: 'Anna' })
  anna = customers[0]?.id ?? 0
})

/** The addresses in a list of everybody. */
async function listed(purpose: 'advertising' | 'transactional'): Promise<string[]> {
  const { content } = await shop.client.lists.export({ purpose, channel: 'email' })
  return content.match(/[^\s;,"]+@[^\s;,"]+/g) ?? []
}

test('a draft goes to the address that a list would hold, whatever the card shows', async () => {
  const { client } = shop
  const input = { customerId: anna, purpose: 'advertising' as const }
  expect(await client.contacts.permittedEmail(input)).toMatchObject({
    email: NEW,
    verdict: { allowed: true },
  })
  const bounced = `Email Address,MEMBER_RATING,OPTIN_TIME,LEID,EUID,CLEAN_TIME\n${NEW},2,2024-01-01 10:00:00,1,a,2026-11-03 10:00:00\n`
  await shop.load(shop.file('cleaned.csv', bounced))
  expect((await client.customers.get({ id: anna })).email).toBe(NEW)
  expect(await listed('advertising')).toEqual([OLD])
  expect(await client.contacts.permittedEmail(input)).toMatchObject({
    email: OLD,
    verdict: { allowed: true },
  })
})

test('who objected is written to about their order, and of nothing else', async () => {
  const { client } = shop
  await client.permission.object({ customerId: anna })
  expect(await client.contacts.permittedEmail({ customerId: anna, purpose: 'advertising' })).toMatchObject({
    email: null,
    verdict: { allowed: false, reason: 'objection' },
  })
  expect(await client.contacts.permittedEmail({ customerId: anna, purpose: 'transactional' })).toMatchObject({
    email: NEW,
    verdict: { allowed: true, ground: 'contract' },
  })
  expect(await listed('transactional')).toContain(NEW)
  const nobody = { customerId: 99_999, purpose: 'advertising' as const }
  await expect(client.contacts.permittedEmail(nobody)).rejects.toThrow()
})
