import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dispatchEffectsSchema, problemEffectsSchema } from '../../../shared/model/first-order-effects.ts'
import { dispatchEffects, dispatchMembers } from '../../../src-main/metrics/loyalty/dispatch-effects.ts'
import { ownLateLimit } from '../../../src-main/metrics/loyalty/first-purchase-traits.ts'
import { problemEffects, problemMembers } from '../../../src-main/metrics/loyalty/problem-effects.ts'
import { type OrderTraits, PROBLEM } from '../../../src-main/metrics/order-traits.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import { historyOf } from '../history-of.ts'

interface Order {
  customer: number
  day: number
  /** Days to dispatch; not known where it is left out. */
  wait?: number
  problem?: number
}

const NOW = 1000

/** A shop whose orders are numbered as they stand in the list. */
function shopOf(orders: readonly Order[], asOf = NOW) {
  const histories = historyOf(orders.map(({ customer, day }, index) => ({ customer, day, value: index + 1 })))
  const of = (order: number) => orders[(histories.orderIds[order] ?? 0) - 1]
  const places = [...histories.orderIds.keys()]
  const traits: OrderTraits = {
    minutes: new Int16Array(orders.length).fill(-1),
    discountsMinor: new Float64Array(orders.length).fill(Number.NaN),
    dispatchDays: Int16Array.from(places, order => of(order)?.wait ?? -1),
    problems: Uint8Array.from(places, order => of(order)?.problem ?? 0),
  }
  return { histories, traits, persons: personsAsOf(histories, asOf) }
}

function problemsOf(orders: readonly Order[], lateAfterDays: number | null = null, asOf = NOW) {
  const { histories, persons, traits } = shopOf(orders, asOf)
  return problemEffects(histories, persons, traits, { lateAfterDays })
}

/** Customers with a first order of day 100, of whom the first `back` came again after 50 days. */
function customersOf(from: number, count: number, back: number, first: Partial<Order>): Order[] {
  return Array.from({ length: count }, (_, index) => index).flatMap(index => [
    { customer: from + index, day: 100, ...first },
    ...(index < back ? [{ customer: from + index, day: 150 }] : []),
  ])
}

describe('first purchases with a problem', () => {
  const orders = [
    ...customersOf(1, 10, 3, { problem: PROBLEM.returned }),
    ...customersOf(11, 20, 12, {}),
    ...customersOf(31, 4, 1, { problem: PROBLEM.partlyRefunded | PROBLEM.late }),
    // Too young for the share, but not for the curve.
    { customer: 40, day: 900, problem: PROBLEM.returned },
    { customer: 41, day: 900 },
    // A problem of a later order does not matter, nor that of somebody who is nobody.
    { customer: 42, day: 100 },
    { customer: 42, day: 120, problem: PROBLEM.returned },
    { customer: 0, day: 100, problem: PROBLEM.returned },
  ]
  const figures = problemsOf(orders)

  test('are compared with those without any', () => {
    expect(problemEffectsSchema.parse(figures)).toEqual(figures)
    const [any, partly, returned, late] = figures.effects
    expect(any).toMatchObject({
      problem: 'any',
      withProblem: { customers: 15, tooYoung: 1, withinYear: { part: 4, whole: 14, enough: true } },
      without: { customers: 22, tooYoung: 1, withinYear: { part: 13, whole: 21 } },
      difference: { enough: true },
    })
    expect(any?.difference.value).toBeCloseTo(4 / 14 - 13 / 21, 12)
    expect(returned?.withProblem.withinYear).toMatchObject({ part: 3, whole: 10 })
    expect(partly?.withProblem.withinYear).toMatchObject({ part: 1, whole: 4, enough: false })
    expect(partly?.difference.enough).toBe(false)
    // Without a known dispatch nobody is known to have been served in time.
    expect(late).toMatchObject({ withProblem: { customers: 4 }, without: { customers: 0 } })
    expect(figures.lateAfterDays).toBeNull()
  })

  test('have an expected share that counts the young ones, too', () => {
    // Of 22: 13 came after 20 or 50 days, one more is observed for a hundred days without.
    const { expected } = figures.effects[0]?.without ?? {}
    expect(expected).toMatchObject({ days: 365, enough: true })
    expect(expected?.value).toBeGreaterThan(12.9 / 22)
    expect(expected?.value).toBeLessThan(13.1 / 21)
    const young = problemsOf(customersOf(1, 9, 3, {}).map(order => ({ ...order, day: order.day + 800 })))
    expect(young.effects[0]?.without).toMatchObject({
      customers: 9,
      tooYoung: 9,
      withinYear: { value: null, enough: false },
      expected: null,
    })
  })

  test('name the customers of each side and outcome', () => {
    const { histories, persons, traits } = shopOf(orders)
    const members = (has: boolean, outcome: 'all' | 'returned' | 'stayed_away' | 'too_young') =>
      problemMembers(histories, persons, traits, { problem: 'any', has, outcome })
    expect(members(true, 'returned')).toEqual([1, 2, 3, 31])
    expect(members(true, 'too_young')).toEqual([40])
    expect(members(false, 'too_young')).toEqual([41])
    expect(members(true, 'all')).toHaveLength(15)
    expect(members(false, 'stayed_away')).toHaveLength(8)
  })

  test('several orders of the first day are one purchase: a problem of any of them', () => {
    const figure = problemsOf([
      { customer: 1, day: 100, problem: PROBLEM.returned },
      { customer: 1, day: 100 },
    ])
    expect(figure.effects[0]).toMatchObject({
      withProblem: { customers: 1, withinYear: { part: 0, whole: 1 } },
      without: { customers: 0 },
    })
  })
})

describe('late', () => {
  const waits = [0, 0, 1, 1, 1, 1, 2, 2, 2, 9]
  const orders: Order[] = waits.map((wait, index) => ({ customer: index + 1, day: 100, wait }))

  test('is what took longer than nine in ten orders of the shop', () => {
    // Nine tenths of the way through ten sorted values: 2 + 0.1 · 7 = 2.7, so three days and more.
    expect(problemsOf(orders)).toMatchObject({ lateAfterDays: 2, isLateGiven: false })
    expect(problemsOf(orders).effects[3]).toMatchObject({
      problem: 'late',
      withProblem: { customers: 1 },
      without: { customers: 9 },
    })
  })

  test('or than the owner says', () => {
    const figures = problemsOf(orders, 1)
    expect(figures).toMatchObject({ lateAfterDays: 1, isLateGiven: true })
    expect(figures.effects[3]?.withProblem.customers).toBe(4)
    expect(figures.effects[0]?.withProblem.customers).toBe(4)
  })

  test('is nothing that is sent on the next day, and not known of few orders', () => {
    const fast = shopOf(
      Array.from({ length: 20 }, (_, index) => ({
        customer: index + 1,
        day: 100,
        wait: index === 0 ? 1 : 0,
      })),
    )
    expect(ownLateLimit(fast.histories, fast.traits, NOW)).toBe(1)
    const few = shopOf(orders.slice(0, 4))
    expect(ownLateLimit(few.histories, few.traits, NOW)).toBeNull()
  })

  test('is not known before it was sent', () => {
    const before = problemsOf(orders, 5, 108)
    expect(before.effects[3]).toMatchObject({ withProblem: { customers: 0 }, without: { customers: 9 } })
    expect(problemsOf(orders, 5, 109).effects[3]?.withProblem.customers).toBe(1)
  })
})

describe('days to dispatch of the first purchase', () => {
  const { histories, persons, traits } = shopOf([
    ...customersOf(1, 10, 8, { wait: 0 }),
    ...customersOf(11, 10, 6, { wait: 1 }),
    ...customersOf(21, 8, 3, { wait: 2 }),
    ...customersOf(31, 8, 1, { wait: 7 }),
    ...customersOf(41, 3, 1, {}),
    // Two parcels on one day: the last one counts; where one is not known, the wait is not.
    { customer: 50, day: 100, wait: 0 },
    { customer: 50, day: 100, wait: 4 },
    { customer: 51, day: 100, wait: 0 },
    { customer: 51, day: 100 },
  ])
  const figures = dispatchEffects(histories, persons, traits)

  test('and how many came again', () => {
    expect(dispatchEffectsSchema.parse(figures)).toEqual(figures)
    expect(figures.unknown).toBe(4)
    expect(figures.waits.map(({ wait, withinYear }) => [wait, withinYear.part, withinYear.whole])).toEqual([
      ['up_to_one', 14, 20],
      ['two', 3, 8],
      ['three_or_more', 1, 9],
    ])
    const [fast, , slow] = figures.waits
    expect(fast?.difference).toBeNull()
    expect(slow?.difference?.value).toBeCloseTo(1 / 9 - 14 / 20, 12)
    expect(slow?.difference?.high).toBeLessThan(0)
  })

  test('with the customers of each', () => {
    const members = (wait: 'two' | 'three_or_more' | null) =>
      dispatchMembers(histories, persons, traits, { wait, outcome: 'all' })
    expect(members('two')).toHaveLength(8)
    expect(members('three_or_more')).toContain(50)
    expect(members(null)).toEqual([41, 42, 43, 51])
    expect(
      dispatchMembers(histories, persons, traits, { wait: 'three_or_more', outcome: 'returned' }),
    ).toEqual([31])
  })
})

test('of any shop: the sides hold everybody once, and later orders change nothing', () => {
  const order = fc.record({
    customer: fc.integer({ min: 0, max: 9 }),
    day: fc.integer({ min: 0, max: 900 }),
    wait: fc.integer({ min: -1, max: 6 }),
    problem: fc.integer({ min: 0, max: 7 }),
  })
  fc.assert(
    fc.property(fc.array(order, { maxLength: 60 }), fc.integer({ min: -1, max: 1300 }), (orders, asOf) => {
      const of = (list: typeof orders) => {
        const { histories, persons, traits } = shopOf(list, asOf)
        return [
          problemEffects(histories, persons, traits),
          dispatchEffects(histories, persons, traits),
          persons.count,
        ] as const
      }
      const [problems, dispatch, count] = of(orders)
      const any = problems.effects[0]
      expect((any?.withProblem.customers ?? 0) + (any?.without.customers ?? 0)).toBe(count)
      expect(dispatch.unknown + dispatch.waits.reduce((sum, { customers }) => sum + customers, 0)).toBe(count)
      expect(of(orders.toReversed())).toEqual([problems, dispatch, count])
      expect(of(orders.filter(({ day }) => day <= asOf))).toEqual([problems, dispatch, count])
    }),
  )
})
