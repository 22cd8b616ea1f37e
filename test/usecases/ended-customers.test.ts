import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FigureMembers } from '../../shared/model/figure-members.ts'
import { expectCustomers } from '../support/rows-behind.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { lastEvent, openTestBackend, type TestBackend } from '../support/test-backend.ts'

let directory: Awaited<ReturnType<typeof temporaryDirectory>>
let backend: TestBackend

beforeAll(async () => {
  directory = await temporaryDirectory()
  backend = await openTestBackend(directory.path)
  await lastEvent(await backend.client.sample.load())
}, 60_000)
afterAll(async () => {
  await backend.close()
  await directory[Symbol.asyncDispose]()
})

const asOf = '2026-11-20'
const dayBefore = '2026-11-19'
const days = { from: '2024-01-01', to: asOf, asOf }

async function behind(figure: FigureMembers): Promise<number[]> {
  const { customers } = await backend.client.customers.search({ behind: figure, limit: 1000 })
  return customers.map(({ id }) => id)
}

/** A customer who has one product of a pair, and what is recommended to them. */
async function someTarget() {
  const { client } = backend
  for (const pair of (await client.products.associations(days)).pairs) {
    for (const id of await behind({ figure: 'pair_targets', a: pair.a.id, b: pair.b.id, asOf })) {
      const [first] = await client.products.recommendations({ customerId: id, asOf })
      if (first !== undefined) return { id, a: pair.a.id, b: pair.b.id, productId: first.product.id }
    }
  }
  throw new Error('the sample shop has pairs')
}

/** Whatever looks ahead, as of a day: numbers, and lists of customers. */
async function lookAhead(day: string, { a, b, productId }: Awaited<ReturnType<typeof someTarget>>) {
  const { client } = backend
  const { pairs } = await client.products.associations({ ...days, to: day, asOf: day })
  const pair = pairs.find(one => one.a.id === a && one.b.id === b)
  const { revenue, orders, expectedYear } = await client.figures.forecast({ asOf: day })
  const [month] = revenue.forecasts
  const { states } = await client.figures.groups({ asOf: day })
  const ofState = await Promise.all(
    states.map(async ({ state }) => behind({ figure: 'state', state, asOf: day })),
  )
  return {
    pairTargets: await behind({ figure: 'pair_targets', a, b, asOf: day }),
    pairCount: pair?.withoutB ?? 0,
    recommended: await behind({ figure: 'recommended', productId, asOf: day }),
    expected: await behind({ figure: 'expected_revenue', days: 30, who: 'known', asOf: day }),
    expectedCount: month?.customers ?? 0,
    expectedMinor: month?.valueMinor ?? 0,
    expectedOrders: orders.expectedYear ?? 0,
    expectedYearMinor: expectedYear.valueMinor,
    ofState: ofState.flat(),
    statesCount: states.reduce((sum, { customers }) => sum + customers, 0),
  }
}

const LISTS = ['pairTargets', 'recommended', 'expected', 'ofState'] as const

describe.each(['ended', 'fraud'] as const)('a customer with whom it is over (%s)', how => {
  test('is in no list and no figure that looks ahead, and back again when that is taken back', async () => {
    const { client } = backend
    const target = await someTarget()
    const { id } = target
    const before = await lookAhead(asOf, target)
    const earlier = await lookAhead(dayBefore, target)
    for (const list of LISTS) expect([list, before[list].includes(id)]).toEqual([list, true])
    if (how === 'ended') await client.customers.endRelationship({ id, day: asOf })
    else await client.customers.setFlag({ id, kind: 'fraud' })
    const after = await lookAhead(asOf, target)
    for (const list of LISTS) expect([list, after[list].includes(id)]).toEqual([list, false])
    expect(await client.products.recommendations({ customerId: id, asOf })).toEqual([])
    expect(after.expectedCount).toBe(before.expectedCount - 1)
    expect(after.expectedCount).toBe(after.expected.length)
    expect(after.statesCount).toBe(before.statesCount - 1)
    expect(after.statesCount).toBe(after.ofState.length)
    if (how === 'ended') {
      expect(after.pairCount).toBe(before.pairCount - 1)
      expect(after.pairCount).toBe(after.pairTargets.length)
      // Everybody else is expected to bring as much as before.
      expect(after.expectedMinor).toBeLessThan(before.expectedMinor)
      expect(after.expectedYearMinor).toBeLessThan(before.expectedYearMinor)
      expect(after.expectedOrders).toBeLessThan(before.expectedOrders)
      const { value } = await client.figures.customer({ id, asOf })
      expect(value?.expected.map(({ orders, valueMinor }) => [orders, valueMinor])).toEqual(
        value?.expected.map(() => [0, 0]),
      )
      // A day before the end nothing is different.
      expect(await lookAhead(dayBefore, target)).toEqual(earlier)
      await client.customers.endRelationship({ id, day: null })
    } else await client.customers.setFlag({ id, kind: null })
    expect(await lookAhead(asOf, target)).toEqual(before)
  })
})

test('what was to come and what came are of the same customers', async () => {
  const { client } = backend
  const [first] = (await client.figures.forecast({ asOf })).revenue.checked
  if (first === undefined) throw new Error('the sample shop has checked forecasts')
  const bought = { figure: 'expected_revenue', days: first.days, who: 'bought', asOf: first.asOf } as const
  const [id] = await behind(bought)
  await client.customers.endRelationship({ id: id ?? 0, day: first.asOf })
  const [now] = (await client.figures.forecast({ asOf })).revenue.checked
  expect(now?.customers).toBe(first.customers - 1)
  expect(now?.actualMinor).toBeLessThan(first.actualMinor)
  expect(await behind(bought)).not.toContain(id)
  await expectCustomers(client, [
    [first.customers - 1, { ...bought, who: 'known' }],
    [(await behind(bought)).length, bought],
  ])
})
