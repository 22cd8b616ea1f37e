import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CustomerFilter, CustomerRow } from '../../shared/model/customer.ts'
import { platformSchema } from '../../shared/model/platform.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { lastEvent, openTestBackend, type TestBackend } from '../support/test-backend.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: TestBackend
/** The whole list, by name. */
let everybody: CustomerRow[]
/** What a letter to each of them says above the text, whatever its case. */
let addressees: Map<number, string>

beforeAll(async () => {
  directory = await temporaryDirectory()
  backend = await openTestBackend(directory.path)
  const { client } = backend
  await lastEvent(await client.sample.load())
  for (const { source } of await client.permission.statements())
    await client.permission.state({ sourceId: source.id, origin: 'double_opt_in', wording: 'Newsletter' })
  const { customers } = await client.customers.search({ limit: 1000 })
  for (const { id } of customers.slice(0, 5)) await client.permission.object({ customerId: id })
  // Two people with one address, and one without any.
  const [one, another] = customers.filter(
    customer => customer.emailVerdict.allowed && customer.email !== null,
  )
  if (one === undefined || another === undefined) throw new Error('nobody may be written to')
  await client.customers.edit({ id: one.id, values: { email: another.email } })
  everybody = (await client.customers.search({ limit: 1000 })).customers
  addressees = new Map(
    await Promise.all(everybody.map(async ({ id }) => [id, await addresseeOf(client, id)] as const)),
  )
})

async function addresseeOf(client: TestBackend['client'], id: number): Promise<string> {
  const { displayed } = await client.customers.get({ id })
  const { firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city } = displayed
  const parts = [firstName, lastName, company, street, houseNumber, addressLine2, postalCode, city]
  return parts.map(part => (part ?? '').toLowerCase()).join('\n')
}

afterAll(async () => {
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

const day = fc
  .date({ min: new Date('2023-10-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const filter: fc.Arbitrary<CustomerFilter> = fc.record(
  {
    platforms: fc.subarray(platformSchema.options),
    minOrders: fc.integer({ min: 0, max: 4 }),
    maxOrders: fc.integer({ min: 1, max: 5 }),
    minValueMinor: fc.integer({ min: 0, max: 20_000 }),
    maxValueMinor: fc.integer({ min: 1000, max: 40_000 }),
    lastOrderFrom: day,
    lastOrderTo: day,
    emailAllowed: fc.boolean(),
    postAllowed: fc.boolean(),
    ids: fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 50, maxLength: 300 }),
  },
  { requiredKeys: [] },
)

function fits(row: CustomerRow, wanted: CustomerFilter): boolean {
  const { platforms = [], lastOrderFrom, lastOrderTo } = wanted
  return (
    (platforms.length === 0 || platforms.some(platform => row.platforms.includes(platform))) &&
    row.orders >= (wanted.minOrders ?? 0) &&
    row.orders <= (wanted.maxOrders ?? Number.POSITIVE_INFINITY) &&
    row.valueMinor >= (wanted.minValueMinor ?? 0) &&
    row.valueMinor <= (wanted.maxValueMinor ?? Number.POSITIVE_INFINITY) &&
    (lastOrderFrom === undefined || (row.lastOrderDay !== null && row.lastOrderDay >= lastOrderFrom)) &&
    (lastOrderTo === undefined || (row.lastOrderDay !== null && row.lastOrderDay <= lastOrderTo)) &&
    (wanted.emailAllowed ?? row.emailVerdict.allowed) === row.emailVerdict.allowed &&
    (wanted.postAllowed ?? row.postVerdict.allowed) === row.postVerdict.allowed &&
    (wanted.ids === undefined || wanted.ids.includes(row.id))
  )
}

test('any filter finds whom it describes, page by page, either way round', async () => {
  await fc.assert(
    fc.asyncProperty(filter, fc.integer({ min: 1, max: 60 }), async (wanted, limit) => {
      const expected = everybody.filter(row => fits(row, wanted))
      const found: CustomerRow[] = []
      do {
        const page = await backend.client.customers.search({ ...wanted, limit, offset: found.length })
        expect(page.total).toBe(expected.length)
        expect(page.customers.length).toBe(Math.min(limit, expected.length - found.length))
        found.push(...page.customers)
      } while (found.length < expected.length)
      expect(found).toEqual(expected)
      const backwards = await backend.client.customers.search({ ...wanted, direction: 'desc', limit })
      expect(backwards.customers).toEqual(expected.toReversed().slice(0, limit))
    }),
  )
})

test.each([
  ['orders', (row: CustomerRow) => row.orders],
  ['value', (row: CustomerRow) => row.valueMinor],
  ['firstOrder', (row: CustomerRow) => row.firstOrderDay ?? ''],
  ['lastOrder', (row: CustomerRow) => row.lastOrderDay ?? ''],
] as const)('the list by %s', async (sort, value) => {
  const { customers } = await backend.client.customers.search({ sort, direction: 'asc', limit: 1000 })
  const expected = everybody.toSorted((a, b) =>
    value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : a.id - b.id,
  )
  expect(customers.map(row => row.id)).toEqual(expected.map(row => row.id))
})

test('the check of a list counts the verdicts that the list of customers shows', async () => {
  await fc.assert(
    fc.asyncProperty(filter, fc.constantFrom('email', 'post'), async (audience, channel) => {
      const rows = everybody.filter(row => fits(row, audience))
      const verdict = (row: CustomerRow) => (channel === 'email' ? row.emailVerdict : row.postVerdict)
      const check = await backend.client.lists.check({ audience, channel })
      const allowed = rows.filter(row => verdict(row).allowed)
      const addresses = new Set(
        allowed.map(row => (channel === 'email' ? row.email : addressees.get(row.id))),
      )
      expect([check.total, check.allowed]).toEqual([rows.length, addresses.size])
      expect(check.grounds.reduce((sum, { count }) => sum + count, 0)).toBe(addresses.size)
      const counts = new Map(check.excluded.map(({ reason, count }) => [reason, count]))
      expect(counts.get('same_address') ?? 0).toBe(allowed.length - addresses.size)
      counts.delete('same_address')
      for (const [reason, count] of counts) {
        const expected = rows.filter(row => {
          const one = verdict(row)
          return !one.allowed && one.reason === reason
        })
        expect(count).toBe(expected.length)
        const excluded = await backend.client.lists.excluded({ audience, channel, reason, limit: 1000 })
        expect(excluded).toEqual({ total: count, customers: expected })
      }
    }),
    // The sample shop has people twice, which hardly any filter meets.
    { examples: [[{}, 'post'] as [CustomerFilter, 'post'], [{}, 'email'] as [CustomerFilter, 'email']] },
  )
})
