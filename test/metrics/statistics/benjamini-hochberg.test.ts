import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjustedPValues } from '../../../src-main/metrics/statistics/benjamini-hochberg.ts'

/** The fifteen comparisons of Benjamini and Hochberg 1995, section 4.1: four of them are accepted at 5 %. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
]

test('the published example', () => {
  const adjusted = adjustedPValues(PUBLISHED)
  expect(adjusted.filter(q => q <= 0.05)).toHaveLength(4)
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12)
  expect(adjusted[14]).toBe(1)
})

test('tests that could not come out count, and need not be listed', () => {
  const listed = adjustedPValues(PUBLISHED.slice(0, 9), 15)
  const all = adjustedPValues([...PUBLISHED.slice(0, 9), ...Array.from({ length: 6 }, () => 1)])
  expect([...listed]).toEqual([...all].slice(0, 9))
})

test('equals the step-up rule at any level, whatever the order', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
  fc.assert(
    fc.property(chances, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (pValues, level) => {
      const sorted = [...pValues].sort((one, other) => one - other)
      const count = sorted.findLastIndex((p, place) => (p * sorted.length) / (place + 1) <= level) + 1
      const limit = sorted[count - 1] ?? -1
      const adjusted = adjustedPValues(pValues)
      for (const [index, p] of pValues.entries()) expect((adjusted[index] ?? 1) <= level).toBe(p <= limit)
    }),
  )
})
