import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueRange } from '../../../src-main/metrics/value/value-range.ts'
import { Draws } from '../models/simulated-shop.ts'

describe('the 80 % range', () => {
  // Quantiles of the Gamma distribution of shape 5 (for instance half of those of χ² with ten degrees: 4.8652, 15.987).
  test('of a sum that is surely there is the one of a Gamma value', () => {
    const { low, high } = valueRange(0, 500, 500 * 100)
    expect(low / 50).toBeCloseTo(4.8652, 1)
    expect(high / 50).toBeCloseTo(15.987, 1)
  })

  test('begins at nothing where nothing is not unlikely, and ends there where it is nearly sure', () => {
    expect(valueRange(0.3, 50, 2000).low).toBe(0)
    expect(valueRange(0.3, 50, 2000).high).toBeGreaterThan(50)
    expect(valueRange(0.95, 3, 400)).toEqual({ low: 0, high: 0 })
    expect(valueRange(1, 0, 0)).toEqual({ low: 0, high: 0 })
    expect(valueRange(0, Number.NaN, 1).low).toBeNaN()
  })

  test('is in order and contains what always comes', () => {
    const size = fc.double({ min: 0.01, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), size, size, (none, mean, deviation) => {
        const { low, high } = valueRange(none, mean, deviation * deviation)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeGreaterThanOrEqual(low)
      }),
    )
    const sure = valueRange(0, 700, 0)
    expect([Math.round(sure.low), Math.round(sure.high)]).toEqual([700, 700])
  })

  test.each([
    { rate: 0.4, p: 6 },
    { rate: 2, p: 6 },
    { rate: 2, p: 1 },
    { rate: 12, p: 3 },
  ])('holds about 80 % of sums of a Poisson number of values ($rate of shape $p)', ({ rate, p }) => {
    // Each value Gamma(p, 1): the sum has mean rate·p and variance rate·p(p+1).
    const { low, high } = valueRange(Math.exp(-rate), rate * p, rate * p * (p + 1))
    const runs = 20_000
    let [below, above] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const draws = new Draws(3, run)
      let sum = 0
      for (let time = draws.exponential(rate); time < 1; time += draws.exponential(rate))
        sum += draws.gamma(p, 1)
      if (sum < low) below++
      if (sum > high) above++
    }
    expect(below / runs).toBeLessThan(0.12)
    expect(above / runs).toBeLessThan(0.12)
    // Not much wider than needed, either; below there may be nothing at all.
    expect(above / runs).toBeGreaterThan(0.06)
  })
})
