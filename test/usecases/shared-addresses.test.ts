import { expect, test } from 'vitest'
import type { Channel } from '../../shared/model/permission.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'

const backend = freshBackend()

const HOME = { street: 'Lindenweg 1', zip: '50667', city: 'Köln', country: 'DE' }
const AWAY = { street: 'Am Hof 2', zip: '20095', city: 'Hamburg', country: 'DE' }

/** Each with another e-mail, so that they are customers of their own. */
const people: readonly Omit<TestOrder, 'number'>[] = [
  { name: 'Anna Groß', email: 'anna1@example.com', phone: '+49 171 5550101', ...HOME },
  // The same person once more: one letter will do; and her number, written otherwise.
  { name: 'Anna Groß', email: 'anna2@example.com', phone: '0171/5550101', ...HOME },
  // Of the same household: a letter of their own, and the phone is one.
  { name: 'Bernd Groß', email: 'bernd@example.com', phone: '+49 171 5550101', ...HOME },
  // Only a namesake in the same place.
  { name: 'Anna Groß', email: 'anna3@example.com', phone: '+49 171 5550103', ...HOME, street: 'Ringweg 9' },
  { name: 'Clara Lang', email: 'clara@example.com', phone: '+49 171 5550104', ...AWAY },
]
const file = () =>
  backend.file(
    'orders.csv',
    shopifyOrdersCsv(people.map((one, index) => ({ number: `#${1001 + index}`, ...one }))),
  )

/** How many lines check, preview and file of a list for an order have, and who is left out for sharing one. */
async function linesOf(channel: Channel) {
  const { client } = backend
  const request = { purpose: 'transactional' as const, channel }
  const check = await client.lists.check(request)
  const preview = await client.lists.preview(request)
  const made = await client.lists.export(request)
  const left = await client.lists.excluded({ ...request, reason: 'same_address' })
  expect([preview.recipients, preview.rows.length, made.recipients]).toEqual(Array(3).fill(check.allowed))
  expect(made.check).toEqual(check)
  expect(check.excluded.find(({ reason }) => reason === 'same_address')?.count ?? 0).toBe(left.total)
  expect(check.total).toBe(people.length)
  return { lines: check.allowed, left: left.customers.map(({ name }) => name) }
}

test('whoever shares a line is counted in the check and shown, on every way as the file has it', async () => {
  await backend.load(file())
  expect(await linesOf('post')).toEqual({ lines: 4, left: ['Anna Groß'] })
  expect(await linesOf('email')).toEqual({ lines: 5, left: [] })
  expect(await linesOf('phone')).toEqual({ lines: 3, left: ['Anna Groß', 'Bernd Groß'] })
  expect(await linesOf('sms')).toEqual({ lines: 3, left: ['Anna Groß', 'Bernd Groß'] })
})

test('what the owner types counts, and a line is only shared with who is in the list', async () => {
  const { client } = backend
  await backend.load(file())
  const { customers } = await client.customers.search({ limit: 100 })
  const idOf = (email: string) => customers.find(one => one.email === email)?.id ?? 0
  await client.customers.edit({ id: idOf('clara@example.com'), values: { phone: '0049 (0)171 5550103' } })
  expect((await linesOf('phone')).left).toEqual(['Anna Groß', 'Bernd Groß', 'Clara Lang'])
  const audience = { ids: [idOf('anna2@example.com'), idOf('clara@example.com')] }
  const some = await client.lists.check({ audience, purpose: 'transactional', channel: 'phone' })
  expect(some).toMatchObject({ total: 2, allowed: 2, excluded: [] })
  // Merged, they are one person.
  await client.duplicates.merge({
    orders: [{ customerIds: [idOf('anna1@example.com'), idOf('anna2@example.com')] }],
  })
  const merged = await client.lists.check({ purpose: 'transactional', channel: 'post' })
  expect(merged).toMatchObject({ total: 4, allowed: 4, excluded: [] })
})

test('who is known by a user name alone shares a letter with the next such one at the same address', async () => {
  const buyer = (number: number, user: string, street: string) =>
    `"${number}";"05-1-${number}";"${user}";"";"";"${street}";"Lyon";"69001";"France";"";"";"1";"20,00 EUR";"4,00 EUR";"24,00 EUR";"05-oct.-26";"05-oct.-26"`
  const header =
    '"Numéro de vente";"Numéro de commande";"Pseudo de l\'acheteur";"Nom de l\'acheteur";"Adresse e-mail de l\'acheteur";"Adresse 1 de l\'acheteur";"Ville de l\'acheteur";"Code postal de l\'acheteur";"Pays de l\'acheteur";"Numéro de l\'objet";"Titre de l\'objet";"Quantité";"Vendu pour";"Livraison et traitement";"Prix total";"Date de la vente";"Date de paiement"'
  const rows = [
    buyer(88, 'Petite1', '1 rue Haute'),
    buyer(89, 'grande2', '1 rue Haute'),
    buyer(90, 'autre3', '2 rue Basse'),
  ]
  await backend.load(backend.file('ebay.csv', [header, ...rows, ''].join('\n')))
  const request = { purpose: 'transactional' as const, channel: 'post' as const }
  const check = await backend.client.lists.check(request)
  expect(check).toMatchObject({ total: 3, allowed: 2, excluded: [{ reason: 'same_address', count: 1 }] })
  expect((await backend.client.lists.export(request)).recipients).toBe(2)
})

test('an address check keeps everybody, as each ID wants its answer', async () => {
  await backend.load(file())
  const check = await backend.client.lists.check({ purpose: 'address_check' })
  expect(check).toMatchObject({ total: 5, allowed: 5, excluded: [] })
  expect((await backend.client.lists.export({ purpose: 'address_check' })).recipients).toBe(5)
})

test('examples are looked for until three differ in what is known, beyond the first lines', async () => {
  const { client } = backend
  const many = Array.from({ length: 60 }, (_, index) => ({
    number: `#${1001 + index}`,
    name: index === 59 ? 'Zoe' : `Anna Berg${String.fromCharCode(97 + (index % 26))}${index}`,
    email: `buyer${index}@example.com`,
    ...HOME,
    items: [{ name: 'Tee', price: '10.00' }],
  }))
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv(many)))
  const { customers } = await client.customers.search({ query: 'zoe' })
  await client.customers.edit({ id: customers[0]?.id ?? 0, values: { firstName: null, lastName: 'Zoe' } })
  const request = {
    purpose: 'transactional' as const,
    columns: ['firstName' as const],
    fallbacks: { firstName: 'Hallo' },
  }
  const { examples, examplesAmong, rows } = await client.lists.preview(request)
  expect(rows).toHaveLength(10)
  expect(examples).toHaveLength(3)
  expect(examples.map(({ fields }) => fields[0]?.isFallback)).toContain(true)
  expect(examplesAmong).toBeNull()
})
