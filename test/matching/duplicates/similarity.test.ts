import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitCount, editDistance, letterMask } from '../../../src-main/matching/duplicates/similarity.ts'

/** The textbook's table, written as plainly as can be. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, y) =>
    Array.from({ length: b.length + 1 }, (_, x) => (y === 0 ? x : x === 0 ? y : 0)),
  )
  const at = (y: number, x: number): number => table[y]?.[x] ?? 0
  for (let y = 1; y <= a.length; y += 1) {
    for (let x = 1; x <= b.length; x += 1) {
      const cost = a[y - 1] === b[x - 1] ? 0 : 1
      let value = Math.min(at(y - 1, x) + 1, at(y, x - 1) + 1, at(y - 1, x - 1) + cost)
      if (y > 1 && x > 1 && a[y - 1] === b[x - 2] && a[y - 2] === b[x - 1])
        value = Math.min(value, at(y - 2, x - 2) + 1)
      const row = table[y]
      if (row !== undefined) row[x] = value
    }
  }
  return at(a.length, b.length)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 })

describe('edit distance', () => {
  test.each([
    ['meier', 'meire', 1],
    ['meier', 'maier', 1],
    ['meier', 'meyer', 1],
    ['krzyzewski', 'krzyewzski', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s, %s: %i', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance)
  })

  test('is the textbook’s, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 6 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(plainDistance(one, other), limit + 1))
      }),
      { numRuns: 2000 },
    )
  })

  test('a slip changes at most two letters of the mask', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(bitCount(letterMask(one) ^ letterMask(other))).toBeLessThanOrEqual(
          2 * plainDistance(one, other),
        )
      }),
    )
  })
})
