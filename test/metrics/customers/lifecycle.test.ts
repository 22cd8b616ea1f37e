import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../../shared/calendar.ts'
import { CUSTOMER_STATES } from '../../../shared/model/customer-states.ts'
import {
  DEFAULT_REGULAR,
  FLOW_STAGES,
  LIFECYCLE_STAGES,
  type RegularDefinition,
} from '../../../shared/model/lifecycle.ts'
import {
  type BesideOrders,
  type CustomerStages,
  lifecycleStages,
  type SinceDays,
  STAGE_CODES,
  stageOf,
} from '../../../src-main/metrics/customers/lifecycle.ts'
import {
  flowMembers,
  stageCounts,
  stageFlow,
  stageMembers,
} from '../../../src-main/metrics/customers/stage-flow.ts'
import type { Histories } from '../../../src-main/metrics/histories.ts'
import { anyDay, anyPurchases, expectSameHowever, OPENING } from '../any-shop.ts'
import { historyOf } from '../history-of.ts'
import { comingAfter, onDay, steadyCustomers } from './shop-of.ts'

const NOBODY: BesideOrders = {
  prospects: { customerIds: [], days: [] },
  ended: { customerIds: [], days: [] },
}

function since(days: Readonly<Record<number, string>>): SinceDays {
  const entries = Object.entries(days)
  return { customerIds: entries.map(([id]) => Number(id)), days: entries.map(([, day]) => dayNumber(day)) }
}

function stagesOn(
  histories: Histories,
  asOf: string,
  beside: BesideOrders = NOBODY,
  regular?: RegularDefinition,
): CustomerStages {
  const { persons, figures } = onDay(histories, asOf)
  return lifecycleStages(persons, figures, beside, regular)
}

function stageOn(histories: Histories, customer: number, asOf: string, beside?: BesideOrders) {
  const { customerIds, stages } = stagesOn(histories, asOf, beside)
  const place = customerIds.indexOf(customer)
  return place < 0 ? null : LIFECYCLE_STAGES[stages[place] ?? -1]
}

describe('the stage of a buyer', () => {
  test.each([
    [1, 'active', false, 'new'],
    [1, 'due', false, 'new'],
    [1, 'late', false, 'dormant'],
    [1, 'at_risk', false, 'dormant'],
    [1, 'lost', false, 'lost'],
    [2, 'active', false, 'repeat'],
    [2, 'due', false, 'repeat'],
    [2, 'late', false, 'at_risk'],
    [2, 'at_risk', false, 'at_risk'],
    [2, 'lost', false, 'lost'],
    [2, 'active', true, 'won_back'],
    [3, 'active', false, 'regular'],
    [3, 'due', false, 'regular'],
    [3, 'late', false, 'at_risk'],
    [9, 'lost', false, 'lost'],
    [9, 'active', true, 'won_back'],
    [9, 'due', true, 'won_back'],
    [9, 'late', true, 'at_risk'],
    [9, 'lost', true, 'lost'],
  ] as const)('%i orders, %s, came back lost %s: %s', (orders, state, cameBackLost, stage) => {
    expect(stageOf(orders, state, cameBackLost, DEFAULT_REGULAR)).toBe(stage)
  })

  test('who is regular is for the owner to say', () => {
    const strict = { fewestOrders: 5, upToState: 'active' } as const
    expect([4, 5].map(orders => stageOf(orders, 'active', false, strict))).toEqual(['repeat', 'regular'])
    expect(stageOf(5, 'due', false, strict)).toBe('repeat')
    const lenient = { fewestOrders: 2, upToState: 'at_risk' } as const
    expect([1, 2].map(orders => stageOf(orders, 'late', false, lenient))).toEqual(['dormant', 'regular'])
    expect(stageOf(2, 'lost', false, lenient)).toBe('lost')
  })

  test('nobody is regular after a single order, nor without one the stage of a buyer', () => {
    const all = { fewestOrders: 1, upToState: 'at_risk' } as const
    for (const state of CUSTOMER_STATES) expect(stageOf(1, state, false, all)).not.toBe('regular')
    for (const orders of [1, 2, 3, 10])
      for (const state of CUSTOMER_STATES)
        for (const cameBackLost of [false, true])
          expect(['prospect', 'ended']).not.toContain(stageOf(orders, state, cameBackLost, all))
  })
})

describe('a life with the shop', () => {
  const first = '2022-01-01'
  const days = [0, 60, 120, 180].map(after => addDays(first, after))
  const back = addDays(first, 800)
  const histories = historyOf([
    ...[...days, back].map(day => ({ customer: 1, day })),
    ...steadyCustomers('2019-01-01'),
  ])
  const beside = {
    prospects: since({ 1: '2021-12-01' }),
    ended: since({ 1: '2024-12-24' }),
  }

  test.each([
    ['2021-11-30', null],
    ['2021-12-01', 'prospect'],
    ['2021-12-31', 'prospect'],
    ['2022-01-01', 'new'],
    [addDays(first, 59), 'new'],
    [addDays(first, 60), 'repeat'],
    [addDays(first, 120), 'regular'],
    [addDays(first, 240), 'regular'],
    [addDays(first, 241), 'at_risk'],
    [addDays(first, 180 + 179), 'at_risk'],
    [addDays(first, 180 + 180), 'lost'],
    [addDays(back, -1), 'lost'],
    [back, 'won_back'],
    [addDays(back, 60), 'won_back'],
    [addDays(back, 200), 'lost'],
    ['2024-12-23', 'lost'],
    ['2024-12-24', 'ended'],
    ['2030-01-01', 'ended'],
  ])('on %s: %s', (asOf, stage) => {
    expect(stageOn(histories, 1, asOf, beside)).toBe(stage)
  })

  test('won back ends with the next order', () => {
    const ordering = historyOf([
      ...[...days, back, addDays(back, 30)].map(day => ({ customer: 1, day })),
      ...steadyCustomers('2019-01-01'),
    ])
    expect(stageOn(ordering, 1, addDays(back, 29))).toBe('won_back')
    expect(stageOn(ordering, 1, addDays(back, 30))).toBe('regular')
  })

  test('a single order that nothing follows goes to sleep', () => {
    const once = historyOf([{ customer: 1, day: '2022-01-01' }, ...steadyCustomers('2019-01-01')])
    const after = [60, 61, 179, 180].map(passed => stageOn(once, 1, addDays('2022-01-01', passed)))
    expect(after).toEqual(['new', 'dormant', 'dormant', 'lost'])
  })

  test('a yearly buyer is neither at risk nor lost in May', () => {
    const christmas = historyOf([
      ...['2021-12-10', '2022-12-14', '2023-12-01'].map(day => ({ customer: 1, day })),
      ...steadyCustomers('2019-01-01'),
    ])
    expect(['2023-05-15', '2024-05-15'].map(day => stageOn(christmas, 1, day))).toEqual(['repeat', 'regular'])
  })
})

describe('everybody known', () => {
  test('is in the list once, also who ordered, was a prospect and is over', () => {
    const beside = {
      prospects: since({ 1: '2023-01-01', 3: '2023-01-01', 7: '2023-01-01', 9: '2030-01-01' }),
      ended: since({ 3: '2023-06-01', 2: '2023-06-01', 8: '2023-06-01', 1: '2030-01-01' }),
    }
    const histories = historyOf([...comingAfter(1, '2023-01-05', [10]), ...comingAfter(2, '2023-01-05', [])])
    const { customerIds, stages } = stagesOn(histories, '2023-07-01', beside)
    expect([...customerIds]).toEqual([1, 2, 3, 7, 8])
    expect([...stages].slice(1).map(stage => LIFECYCLE_STAGES[stage])).toEqual([
      'ended',
      'ended',
      'prospect',
      'ended',
    ])
  })

  test('stays the earliest when the same is said twice', () => {
    const prospects = { customerIds: [4, 4], days: [dayNumber('2024-01-01'), dayNumber('2023-01-01')] }
    const { customerIds, stages } = stagesOn(historyOf([]), '2023-06-01', { ...NOBODY, prospects })
    expect([[...customerIds], [...stages]]).toEqual([[4], [STAGE_CODES.prospect]])
  })
})

const anySince: fc.Arbitrary<SinceDays> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 900 })), { maxLength: 12 })
  .map(list => ({
    customerIds: list.map(([id]) => id),
    days: list.map(([, after]) => dayNumber(OPENING) + after),
  }))
const anyBeside = fc.record({ prospects: anySince, ended: anySince })

describe('the flow between two days', () => {
  test('adds up to the stages of both days, with its members', () => {
    fc.assert(
      fc.property(anyPurchases, anyBeside, anyDay, anyDay, (purchases, beside, one, other) => {
        const histories = historyOf(purchases)
        const [before, after] = [one, other].toSorted().map(day => stagesOn(histories, day, beside)) as [
          CustomerStages,
          CustomerStages,
        ] // two days, two lists
        const flow = stageFlow(before, after)
        const rows = flow.counts.map(row => row.reduce((sum, count) => sum + count, 0))
        const columns = FLOW_STAGES.map((_, to) => flow.counts.reduce((sum, row) => sum + (row[to] ?? 0), 0))
        expect(rows).toEqual(flow.before)
        expect(columns).toEqual(flow.after)
        expect(flow.before.slice(0, -1)).toEqual(stageCounts(before))
        expect(flow.after.slice(0, -1)).toEqual(stageCounts(after))
        // With the same lists nobody is forgotten, and whoever is not there on either day is not in the flow.
        expect(flow.after.at(-1)).toBe(0)
        const members = FLOW_STAGES.flatMap((from, row) =>
          FLOW_STAGES.flatMap((to, column) => {
            const ids = flowMembers(before, after, from, to)
            expect(ids).toHaveLength(flow.counts[row]?.[column] ?? -1)
            return ids
          }),
        )
        expect(members.toSorted((a, b) => a - b)).toEqual([...after.customerIds])
      }),
      { numRuns: 60 },
    )
  })

  test('is the same whatever was imported first, and whatever came later', () => {
    fc.assert(
      fc.property(anyPurchases, anyBeside, anyDay, (purchases, beside, asOf) => {
        expectSameHowever(purchases, asOf, histories =>
          stageFlow(stagesOn(histories, addDays(asOf, -90), beside), stagesOn(histories, asOf, beside)),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('has everybody in exactly one stage', () => {
    fc.assert(
      fc.property(anyPurchases, anyBeside, anyDay, (purchases, beside, asOf) => {
        const stages = stagesOn(historyOf(purchases), asOf, beside)
        const members = LIFECYCLE_STAGES.flatMap(stage => stageMembers(stages, stage))
        expect(members.toSorted((a, b) => a - b)).toEqual([...stages.customerIds])
        expect(new Set(stages.customerIds).size).toBe(stages.customerIds.length)
      }),
      { numRuns: 60 },
    )
  })

  test('shows who is known on one of the days only as not there on the other', () => {
    const before = { asOf: 0, customerIds: Int32Array.of(1, 2), stages: Uint8Array.of(0, 1) }
    const after = { asOf: 9, customerIds: Int32Array.of(2, 5), stages: Uint8Array.of(3, 1) }
    expect(flowMembers(before, after, 'prospect', 'not_there')).toEqual([1])
    expect(flowMembers(before, after, 'new', 'regular')).toEqual([2])
    expect(flowMembers(before, after, 'not_there', 'new')).toEqual([5])
    expect(stageFlow(before, after)).toMatchObject({ from: '1970-01-01', to: '1970-01-10' })
  })
})
