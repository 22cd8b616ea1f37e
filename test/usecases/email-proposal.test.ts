import { expect, test } from 'vitest'
import { proposeEmail } from '../../shared/email-typo.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'

const backend = freshBackend()

/** Imports one order with a mistyped address and gives its customer's number. */
async function importMistyped(): Promise<number> {
  const path = backend.file(
    'orders.csv',
    shopifyOrdersCsv([{ number: '#1', day: '2026-01-05', email: 'ben@gmial.com', name: 'BEN MUSTER' }]),
  )
  const done = await backend.load(path)
  const issues = done.files[0]?.issues ?? []
  expect(issues.filter(issue => issue.code === 'email_typo')).toMatchObject([
    { count: 1, examples: [{ row: 2, raw: 'ben@gmial.com' }] },
  ])
  const { customers } = await backend.client.customers.search({ limit: 10, offset: 0 })
  return customers[0]?.id ?? 0
}

test('a mistyped address stays until the owner takes the proposal', async () => {
  const id = await importMistyped()
  const before = await backend.client.customers.get({ id })
  expect(before.displayed).toMatchObject({ firstName: 'Ben', lastName: 'Muster', email: 'ben@gmial.com' })
  expect(before.knownContacts[0]?.imported).toMatchObject({ fullName: 'BEN MUSTER' })

  await backend.client.customers.edit({ id, values: { email: proposeEmail('ben@gmial.com') } })
  const after = await backend.client.customers.get({ id })
  expect(after.displayed.email).toBe('ben@gmail.com')
  expect(after.imported.email).toBe('ben@gmial.com')
})

test('an address that the owner calls right is an entry of the owner, so that nobody asks again', async () => {
  const id = await importMistyped()
  await backend.client.customers.edit({ id, values: { email: 'ben@gmial.com' } })
  const card = await backend.client.customers.get({ id })
  expect(card.edited).toContain('email')
  expect(card.displayed.email).toBe('ben@gmial.com')
})
