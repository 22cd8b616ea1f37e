import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantile, quantilesOf } from '../../../src-main/metrics/statistics/quantile.ts'

describe('quantiles', () => {
  // quantile(c(1, 2, 4, 8, 16), type = 7) of R, as its documentation defines it.
  test.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])('%f', (share, value) => {
    expect(quantile([1, 2, 4, 8, 16], share)).toBeCloseTo(value, 12)
  })

  test('of nothing there are none', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(quantilesOf(new Float64Array(0), [0.5])).toBeNull()
  })

  test('without sorting are those with sorting', () => {
    const value = fc.oneof(
      fc.constant(-0),
      fc.integer({ min: 0, max: 5 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    )
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), shares, (list, some) => {
        const sorted = Float64Array.from(list).sort()
        const ascending = some.toSorted((a, b) => a - b)
        expect(quantilesOf(Float64Array.from(list), ascending)).toEqual(
          ascending.map(share => quantile(sorted, share)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
