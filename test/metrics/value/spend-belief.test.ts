import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectedValue } from '../../../src-main/metrics/models/gamma-gamma.ts'
import { groupSpend } from '../../../src-main/metrics/models/spend-groups.ts'
import { spendBelief, usualSpend } from '../../../src-main/metrics/value/spend-belief.ts'
import { expectClose } from '../models/close.ts'
import { Draws } from '../models/simulated-shop.ts'

/** Values of customers as Gamma-Gamma has them. */
function valuesOf(customers: number, purchases: number, [p, q, v]: readonly [number, number, number]) {
  const counts = new Int32Array(customers).fill(purchases)
  const means = new Float64Array(customers)
  const next = new Float64Array(customers)
  for (let customer = 0; customer < customers; customer++) {
    const draws = new Draws(7, customer)
    const nu = draws.gamma(q, v)
    for (let purchase = 0; purchase < purchases; purchase++)
      means[customer] = (means[customer] ?? 0) + draws.gamma(p, nu)
    means[customer] = (means[customer] ?? 0) / purchases
    next[customer] = draws.gamma(p, nu)
  }
  return { counts, means, next }
}

describe('what is believed of values', () => {
  test('is nothing without a value', () => {
    expect(
      usualSpend(
        groupSpend({ valuedRepeats: new Int32Array(2), meanValues: new Float64Array(2).fill(Number.NaN) }),
      ),
    ).toBeNull()
  })

  test('of a single customer is their value, with what is usual around it', () => {
    const groups = groupSpend({ valuedRepeats: Int32Array.of(2), meanValues: Float64Array.of(5000) })
    const [p, q, v] = usualSpend(groups) ?? [0, 0, 0]
    expectClose((p * v) / (q - 1), 5000, 1e-9)
    expect(p).toBeGreaterThan(1)
    expect(q).toBeGreaterThan(1.5)
  })

  test('of many customers is what they show', () => {
    const [few, many] = [valuesOf(3000, 2, [6, 4, 1500]), valuesOf(3000, 7, [6, 4, 1500])]
    const [p, q, v] = usualSpend(
      groupSpend({
        valuedRepeats: Int32Array.of(...few.counts, ...many.counts),
        meanValues: Float64Array.of(...few.means, ...many.means),
      }),
    ) ?? [0, 0, 0]
    expectClose(p, 6, 0.2)
    expectClose(q, 4, 0.1)
    expectClose((p * v) / (q - 1), 3000, 0.03)
  })

  test('has the mean that is published, and variances that come true', () => {
    const parameters = [6, 4, 1500] as const
    const { counts, means, next } = valuesOf(40_000, 2, parameters)
    const belief = spendBelief(parameters, counts, means)
    let [square, expected] = [0, 0]
    for (let customer = 0; customer < counts.length; customer++) {
      const mean = belief.mean[customer] ?? 0
      expectClose(mean, expectedValue(parameters, 2, means[customer] ?? 0) ?? 0, 1e-12)
      // In units of its own size, as large values would outweigh all others.
      square += ((next[customer] ?? 0) / mean - 1) ** 2
      expected += ((belief.within[customer] ?? 0) + (belief.between[customer] ?? 0)) / mean ** 2
    }
    expectClose(square, expected, 0.03)
  })

  test('is a number whatever the parameters', () => {
    const factor = fc.double({ min: 0.05, max: 50, noNaN: true })
    fc.assert(
      fc.property(factor, factor, factor, fc.integer({ min: 0, max: 9 }), (p, more, v, count) => {
        const belief = spendBelief(
          [p, 1 + more, v],
          Int32Array.of(count),
          Float64Array.of(count === 0 ? Number.NaN : 30),
        )
        for (const list of [belief.mean, belief.within, belief.between]) {
          expect(list[0]).toBeGreaterThan(0)
          expect(Number.isFinite(list[0])).toBe(true)
        }
      }),
    )
  })
})
