import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Order, orderStatusSchema } from '../../shared/model/order.ts'
import { type Platform, platformSchema } from '../../shared/model/platform.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { lastEvent, openTestBackend, type TestBackend } from '../support/test-backend.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: TestBackend
/** Oldest first. */
let allOrders: Order[]
let unattributable: ReadonlySet<number>

beforeAll(async () => {
  directory = await temporaryDirectory()
  backend = await openTestBackend(directory.path)
  await lastEvent(await backend.client.sample.load())
  allOrders = []
  for (let total = 1; allOrders.length < total; ) {
    const page = await backend.client.orders.search({
      direction: 'asc',
      limit: 1000,
      offset: allOrders.length,
    })
    total = page.total
    allOrders.push(...page.orders)
  }
  const { customers } = await backend.client.customers.search({ limit: 1000 })
  unattributable = new Set(customers.filter(customer => !customer.attributable).map(({ id }) => id))
})
afterAll(async () => {
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

interface Filter {
  query?: string
  platforms?: Platform[]
  from?: string
  to?: string
  status?: Order['status'][]
  counted?: boolean
  attributable?: boolean
  currency?: string
}

const day = fc
  .date({ min: new Date('2023-10-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    query: fc
      .tuple(fc.nat(), fc.integer({ min: 0, max: 6 }), fc.constantFrom('', '#', ' '))
      .map(([which, length, sign]) => {
        const { externalId = '' } = allOrders[which % allOrders.length] ?? {}
        return sign + externalId.replace('#', '').slice(0, length)
      }),
    platforms: fc.subarray(platformSchema.options),
    from: day,
    to: day,
    status: fc.subarray(orderStatusSchema.options),
    counted: fc.boolean(),
    attributable: fc.boolean(),
    currency: fc.constantFrom('EUR', 'CHF'),
  },
  { requiredKeys: [] },
)

function fits(order: Order, wanted: Filter): boolean {
  const { query = '', platforms = [], from, to, status = [] } = wanted
  const typed = query.trim().replace('#', '')
  const isKnown = order.customerId !== null && !unattributable.has(order.customerId)
  return (
    (order.externalId.startsWith(typed) || order.externalId.startsWith(`#${typed}`)) &&
    (platforms.length === 0 || platforms.includes(order.source)) &&
    (from === undefined || (order.day !== null && order.day >= from)) &&
    (to === undefined || (order.day !== null && order.day <= to)) &&
    (status.length === 0 || status.includes(order.status)) &&
    (wanted.counted ?? order.countedValueMinor !== null) === (order.countedValueMinor !== null) &&
    (wanted.attributable ?? isKnown) === isKnown &&
    (wanted.currency === undefined || wanted.currency === order.currency)
  )
}

test('any filter finds the orders it describes, by day', async () => {
  const found = new Set<boolean>()
  await fc.assert(
    fc.asyncProperty(filter, async wanted => {
      const expected = allOrders.filter(order => fits(order, wanted))
      found.add(expected.length > 0)
      const page = await backend.client.orders.search({ ...wanted, direction: 'asc', limit: 20 })
      expect(page.total).toBe(expected.length)
      expect(page.orders).toEqual(expected.slice(0, 20))
      const last = await backend.client.orders.search({ ...wanted, limit: 20, offset: 5 })
      expect(last.orders).toEqual(expected.toReversed().slice(5, 25))
    }),
    { numRuns: 200 },
  )
  expect(found).toEqual(new Set([true, false]))
})
