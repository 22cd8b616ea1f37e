import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupPurchases, thinGroups } from '../../../src-main/metrics/models/purchase-groups.ts'

const customer = fc.record({
  repeats: fc.integer({ min: 0, max: 6 }),
  recency: fc.integer({ min: 0, max: 9 }),
  age: fc.integer({ min: 9, max: 20 }),
})

function summaryOf(customers: readonly { repeats: number; recency: number; age: number }[]) {
  return {
    repeats: Int32Array.from(customers, ({ repeats }) => repeats),
    recencies: Float64Array.from(customers, ({ repeats, recency }) => (repeats === 0 ? 0 : recency / 7)),
    ages: Float64Array.from(customers, ({ age }) => age / 7),
  }
}

describe('groups of equal customers', () => {
  test('of a table: sorted, with the moments in which they meet', () => {
    const groups = groupPurchases({
      repeats: Int32Array.of(1, 0, 1, 0, 2),
      recencies: Float64Array.of(2, 0, 2, 0, 2),
      ages: Float64Array.of(5, 5, 5, 3, 5),
    })
    expect([...groups.times]).toEqual([0, 2, 3, 5])
    expect([...groups.repeats]).toEqual([0, 0, 1, 2])
    expect([...groups.weights]).toEqual([1, 1, 2, 1])
    expect([...groups.groupOf]).toEqual([2, 1, 2, 0, 3])
    // By time, then by repeats: (0, 0); (1, 2), (2, 2); (0, 3); (0, 5), (1, 5), (2, 5).
    expect([...groups.moments.repeats]).toEqual([0, 1, 2, 0, 0, 1, 2])
    expect([...groups.moments.times]).toEqual([0, 1, 1, 2, 3, 3, 3])
    expect([...groups.moments.customers]).toEqual([0, 0, 0, 1, 1, 2, 1])
    expect(groups).toMatchObject({ customers: 5, mostRepeats: 2, totalRepeats: 4, totalAge: 23 })
  })

  test('hold every customer, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), customers => {
        const summary = summaryOf(customers)
        const groups = groupPurchases(summary)
        for (const [index, group] of groups.groupOf.entries()) {
          expect(groups.repeats[group]).toBe(summary.repeats[index])
          expect(groups.times[groups.recencies[group] ?? -1]).toBe(summary.recencies[index])
          expect(groups.times[groups.ages[group] ?? -1]).toBe(summary.ages[index])
        }
        const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)
        expect(sum(groups.weights)).toBe(customers.length)
        expect(sum(groups.byRepeats)).toBe(customers.length)
        expect(sum(groups.byAge.customers)).toBe(customers.length)
        expect(sum(groups.byAge.repeats)).toBe(groups.totalRepeats)
        expect(sum(groups.moments.customers)).toBe(customers.length)
        const keys = groups.weights.map(
          (_, group) =>
            ((groups.repeats[group] ?? 0) * 100 + (groups.recencies[group] ?? 0)) * 100 +
            (groups.ages[group] ?? 0),
        )
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).toEqual(keys.toSorted())
      }),
    )
  })

  test('many different times are told apart', () => {
    const times = Float64Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 9000) / 700)
    const groups = groupPurchases({
      repeats: new Int32Array(9000),
      recencies: new Float64Array(9000),
      ages: times,
    })
    expect(groups.times).toEqual(times.toSorted())
    expect(groups.weights.length).toBe(9000)
  })

  test('thinned ones are every n-th', () => {
    const groups = groupPurchases({
      repeats: new Int32Array(100),
      recencies: new Float64Array(100),
      ages: Float64Array.from({ length: 100 }, (_, index) => index),
    })
    const thin = thinGroups(groups, 25)
    expect([...thin.ages]).toEqual(Array.from({ length: 25 }, (_, index) => 4 * index))
    expect(thin.customers).toBe(25)
  })
})
