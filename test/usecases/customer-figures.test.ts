import { describe, expect, test } from 'vitest'
import { FLOW_STAGES } from '../../shared/model/lifecycle.ts'
import { freshBackend } from '../support/fresh-backend.ts'
import { type CustomerClaim, expectCustomers } from '../support/rows-behind.ts'
import { shopifyOrdersCsv, type TestOrder } from '../support/shopify-csv.ts'
import { lastEvent } from '../support/test-backend.ts'

const backend = freshBackend()

const AS_OF = '2026-06-30'

describe('every number of customers opens as many customers', () => {
  const backend = freshBackend(async ({ client }) => lastEvent(await client.sample.load()))
  const sample = async () => backend.client.figures

  test('of groups, classes, states and stages', async () => {
    const figures = await sample()
    const { rfm, abc, states, stages, regular } = await figures.groups({ asOf: AS_OF })
    await expectCustomers(backend.client, [
      ...rfm.groups.map(
        ({ group, customers }): CustomerClaim => [customers, { figure: 'rfm_group', group, asOf: AS_OF }],
      ),
      ...rfm.cells.map(
        ({ recency, fmBand, customers }): CustomerClaim => [
          customers,
          { figure: 'rfm_cell', recency, fmBand, asOf: AS_OF },
        ],
      ),
      ...abc.classes.map(
        (one): CustomerClaim => [one.customers, { figure: 'abc', class: one.class, asOf: AS_OF }],
      ),
      [abc.withoutRevenue, { figure: 'abc', class: 'none', asOf: AS_OF }],
      ...states.map(
        ({ state, customers }): CustomerClaim => [customers, { figure: 'state', state, asOf: AS_OF }],
      ),
      ...stages.map(
        ({ stage, customers }): CustomerClaim => [customers, { figure: 'stage', stage, asOf: AS_OF }],
      ),
      [regular.customers.part, { figure: 'regular', asOf: AS_OF }],
    ])
    const sum = (list: readonly { customers: number }[]) => list.reduce((all, one) => all + one.customers, 0)
    expect(sum(rfm.groups)).toBe(rfm.customers)
    expect(sum(rfm.cells)).toBe(rfm.customers)
    expect(sum(states)).toBe(rfm.customers)
    expect(sum(stages)).toBeGreaterThanOrEqual(rfm.customers)
    expect(sum(abc.classes) + abc.withoutRevenue).toBe(rfm.customers)
  })

  test('of the flow between two days, whose sums are the stages of these days', async () => {
    const figures = await sample()
    const [from, to] = ['2025-06-30', AS_OF]
    const flow = await figures.flow({ from, to })
    await expectCustomers(
      backend.client,
      FLOW_STAGES.flatMap((fromStage, row) =>
        FLOW_STAGES.map((toStage, column): CustomerClaim => {
          const behind = { figure: 'flow', from, to, fromStage, toStage } as const
          return [flow.counts[row]?.[column] ?? 0, behind]
        }),
      ),
    )
    for (const [asOf, sums] of [
      [from, flow.before],
      [to, flow.after],
    ] as const) {
      const { stages } = await figures.groups({ asOf })
      expect(sums.slice(0, stages.length)).toEqual(stages.map(({ customers }) => customers))
    }
  })

  test('of the ladder, second purchases, cohorts and who left', async () => {
    const figures = await sample()
    const { stopped, steps, secondPurchase, tooYoung } = await figures.ladder({ asOf: AS_OF })
    const { cohorts } = await figures.cohorts({ asOf: AS_OF, unit: 'quarter' })
    const { rate } = await figures.churn({ asOf: AS_OF })
    const { part, whole } = secondPurchase
    await expectCustomers(backend.client, [
      ...stopped.map(
        (customers, index): CustomerClaim => [
          customers,
          { figure: 'ladder', step: index + 1, who: 'stopped', asOf: AS_OF },
        ],
      ),
      ...steps.map(
        ({ from, soFar }): CustomerClaim => [
          soFar.part,
          { figure: 'ladder', step: from, who: 'went_on', asOf: AS_OF },
        ],
      ),
      [part, { figure: 'second_purchase', outcome: 'returned', asOf: AS_OF }],
      [whole - part, { figure: 'second_purchase', outcome: 'stayed_away', asOf: AS_OF }],
      [tooYoung, { figure: 'second_purchase', outcome: 'too_young', asOf: AS_OF }],
      [rate.part, { figure: 'churn', fate: 'left', asOf: AS_OF }],
      [rate.whole - rate.part, { figure: 'churn', fate: 'stayed', asOf: AS_OF }],
      ...cohorts
        .slice(-6)
        .flatMap(({ cohort, customers, secondSoFar, active }): CustomerClaim[] => [
          [customers, { figure: 'cohort', cohort, who: 'all', asOf: AS_OF }],
          [secondSoFar, { figure: 'cohort', cohort, who: 'second_so_far', asOf: AS_OF }],
          ...active.map(
            (count, offset): CustomerClaim => [
              count,
              { figure: 'cohort', cohort, who: 'active', offset, asOf: AS_OF },
            ],
          ),
        ]),
    ])
  })
})

async function load(orders: readonly TestOrder[], name = 'orders.csv') {
  return backend.load(backend.file(name, shopifyOrdersCsv(orders)))
}

const ordersOf = (email: string, days: readonly string[], from = 1): TestOrder[] =>
  days.map((day, index) => ({ number: `#${from + index}`, email, name: email, day }))

describe('one customer', () => {
  test('comes by a rhythm, is overdue, and has a stage', async () => {
    await load(ordersOf('anna@example.com', ['2026-01-01', '2026-02-12', '2026-03-26', '2026-05-07']))
    const { customers } = await backend.client.customers.search({})
    const figures = await backend.client.figures.customer({ id: customers[0]?.id ?? 0, asOf: '2026-07-09' })
    expect(figures.rhythm).toMatchObject({ rhythmDays: 42, source: 'own', daysSince: 63, overdueDays: 21 })
    expect(figures.rhythm?.spoken).toEqual({
      rhythm: { amount: 6, unit: 'weeks' },
      since: { amount: 9, unit: 'weeks' },
      untilDue: null,
      overdue: { amount: 3, unit: 'weeks' },
    })
    // Of the shop nothing is known: one and a half times the rhythm is the last day of being due.
    expect(figures.rhythm?.state).toBe('due')
    expect(figures).toMatchObject({ stage: 'regular', rfmGroup: null })
  })

  test('without its value the rest is the same', async () => {
    await load(ordersOf('anna@example.com', ['2026-01-01', '2026-02-12']))
    const { customers } = await backend.client.customers.search({})
    const input = { id: customers[0]?.id ?? 0, asOf: '2026-03-01' }
    const figures = await backend.client.figures.customer(input)
    expect(figures.value).not.toBeNull()
    expect(await backend.client.figures.customer({ ...input, value: false })).toEqual({
      ...figures,
      value: null,
    })
  })

  test('whose relationship ended has the day on the card', async () => {
    await load(ordersOf('anna@example.com', ['2026-01-01']))
    const { client } = backend
    const id = (await client.customers.search({})).customers[0]?.id ?? 0
    expect((await client.customers.get({ id })).endedDay).toBeNull()
    await client.customers.endRelationship({ id, day: '2026-03-01' })
    expect((await client.customers.get({ id })).endedDay).toBe('2026-03-01')
    expect((await client.figures.customer({ id, asOf: '2026-03-01' })).stage).toBe('ended')
  })

  test('later orders change nothing in what a past day says', async () => {
    await load(ordersOf('anna@example.com', ['2026-01-01', '2026-02-12']))
    const { customers } = await backend.client.customers.search({})
    const id = customers[0]?.id ?? 0
    const before = await backend.client.figures.customer({ id, asOf: '2026-03-01' })
    await load(ordersOf('anna@example.com', ['2026-03-05', '2026-03-09'], 11), 'later.csv')
    expect(await backend.client.figures.customer({ id, asOf: '2026-03-01' })).toEqual(before)
    expect((await backend.client.figures.customer({ id, asOf: '2026-03-31' })).rhythm?.orders).toBe(4)
  })

  test('of a number that nobody has, and as of a day that does not exist', async () => {
    const { client } = backend
    expect(await client.figures.customer({ id: 77 })).toMatchObject({ rhythm: null, stage: null, abc: null })
    await expect(client.figures.customer({ id: 77, asOf: '2026-02-30' })).rejects.toMatchObject({
      data: { code: 'invalid', field: 'asOf' },
    })
    await expect(client.figures.flow({ from: 'gestern' })).rejects.toMatchObject({
      data: { code: 'invalid', field: 'from' },
    })
  })
})

test('an empty base has figures of nothing', async () => {
  const { figures } = backend.client
  const { rfm, abc, regular } = await figures.groups({})
  expect(rfm).toMatchObject({ customers: 0, lack: 'few_customers' })
  expect(abc).toMatchObject({ customers: 0, enough: false })
  expect(regular.customers).toMatchObject({ part: 0, whole: 0, enough: false })
  expect((await figures.ladder({})).reached).toEqual([0, 0, 0, 0])
  expect((await figures.rhythm({})).isAssumed).toBe(true)
  expect((await figures.history({})).months).toEqual([])
  expect((await figures.values({})).revenue).toMatchObject({ revenueMinor: 0, currency: null })
})
