import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Channel, channelSchema, type Purpose, purposeSchema } from '../../shared/model/permission.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { shopifyOrdersCsv } from '../support/shopify-csv.ts'
import { openEverything } from '../support/test-buyers.ts'

const backend = freshBackend()

const emailOf = (index: number) => `buyer${index}@example.com`
/** A newsletter program says that there is no such mailbox. */
const GONE = 'gone@example.com'

/** Few names, addresses and numbers for many people, in several spellings. */
const somebody = fc.record({
  name: fc.constantFrom('', 'Anna Groß', 'ANNA GROß', 'Anna Gross', 'Bernd Groß'),
  street: fc.constantFrom('Lindenweg 1', 'LINDENWEG 1', 'Am Hof 2'),
  phone: fc.constantFrom('', '+49 171 5550101', '0171/5550101', 'keine'),
  acceptsMarketing: fc.constantFrom('yes', 'yes', 'no'),
  /** What the owner typed over the shop's words. */
  typed: fc.record(
    {
      email: fc.oneof(
        fc.constant(GONE),
        fc.nat(9).map(emailOf),
        fc.constantFrom(emailOf(0).toUpperCase(), 'Über@example.com', 'über@example.com'),
      ),
      company: fc.constantFrom('Teehaus', 'TEEHAUS'),
      phone: fc.constantFrom('0049 (0)171 5550101', '-'),
    },
    { requiredKeys: [] },
  ),
  isMerged: fc.constantFrom(false, false, false, true),
})
type Somebody = typeof somebody extends fc.Arbitrary<infer One> ? One : never

/** A shop of these people, who may be contacted wherever that can be stated. */
async function open(people: readonly Somebody[]): Promise<void> {
  const { client } = backend
  const orders = people.map(({ name, street, phone, acceptsMarketing }, index) => ({
    number: `#${1001 + index}`,
    ...{ name, street, phone, acceptsMarketing, email: emailOf(index) },
    ...{ zip: '50667', city: 'Köln', country: 'DE' },
  }))
  await backend.load(backend.file('orders.csv', shopifyOrdersCsv(orders)))
  const { customers } = await client.customers.search({ limit: 1000 })
  const idOf = new Map(customers.map(({ email, id }) => [email, id]))
  const ids = people.map((_, index) => idOf.get(emailOf(index)) ?? 0)
  expect(ids).not.toContain(0)
  for (const [index, { typed }] of people.entries())
    await client.customers.edit({ id: ids[index] ?? 0, values: typed })
  await backend.load(backend.file('events.csv', `Date,Event,Email\n2026-04-01,hard_bounce,${GONE}\n`))
  await openEverything(client)
  const pairs = people.flatMap(({ isMerged }, index) =>
    isMerged && index % 2 === 0 ? [{ customerIds: ids.slice(index, index + 2) }] : [],
  )
  await client.duplicates.merge({ orders: pairs })
}

/** By number, who is missing in a file for each reason that the check gives, and who stands in it. */
async function split(purpose: Purpose, channel: Channel) {
  const { client } = backend
  const request = { purpose, channel, columns: ['customerId' as const] }
  const check = await client.lists.check(request)
  const missing: number[] = []
  for (const { reason, count } of check.excluded) {
    const { total, customers } = await client.lists.excluded({ ...request, reason, limit: 1000 })
    expect([reason, total, customers.length]).toEqual([reason, count, count])
    missing.push(...customers.map(({ id }) => id))
  }
  const { content, recipients } = await client.lists.export(request)
  const [header = '', ...lines] = content.replace('\uFEFF', '').trim().split('\r\n')
  const place = header.split(';').indexOf('ID')
  const listed = lines.map(line => Number(line.split(';')[place]))
  expect([recipients, lines.length]).toEqual([check.allowed, check.allowed])
  return {
    missing,
    listed,
    shared: check.excluded.find(({ reason }) => reason === 'same_address')?.count ?? 0,
  }
}

test.each([1, 2, 3])(
  'whoever is missing in a file is counted and named in its check: shop %i',
  async seed => {
    const people = fc.sample(somebody, { numRuns: 40, seed })
    // The first ones are written to at an e-mail that is not shown, and that others have.
    await open(
      people.map((one, index) => (index < 10 ? { ...one, typed: { ...one.typed, email: GONE } } : one)),
    )
    const { customers } = await backend.client.customers.search({ limit: 1000 })
    const everybody = customers.map(({ id }) => id).sort((one, other) => one - other)
    let shared = 0
    for (const purpose of purposeSchema.options)
      for (const channel of purpose === 'address_check' ? (['post'] as const) : channelSchema.options) {
        const found = await split(purpose, channel)
        expect([...found.missing, ...found.listed].sort((one, other) => one - other)).toEqual(everybody)
        shared += found.shared
      }
    expect(shared).toBeGreaterThan(0)
  },
)
