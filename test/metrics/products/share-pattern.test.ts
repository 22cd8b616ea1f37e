import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peculiarCells, sharePattern } from '../../../src-main/metrics/products/share-pattern.ts'
import { chiSquareTail } from '../../../src-main/metrics/statistics/tails.ts'

function independent(counts: readonly number[], all: readonly number[]) {
  const own = counts.reduce((sum, count) => sum + count, 0)
  const total = all.reduce((sum, count) => sum + count, 0)
  return sharePattern(counts, all, 1 / own + 1 / (total - own))
}

describe('the spread over cells', () => {
  test('Agresti 2007, An Introduction to Categorical Data Analysis, table 2.5: women and men by party', () => {
    // Published: X² = 30.07, G² = 30.02, df = 2. The smaller one counts.
    const pattern = independent([762, 327, 468], [762 + 484, 327 + 239, 468 + 477])
    expect(pattern.chiSquare).toBeCloseTo(30.02, 2)
    expect(pattern.degrees).toBe(2)
    expect(pattern.pValue).toBeCloseTo(chiSquareTail(30.02, 2), 8)
    expect(peculiarCells(pattern)).toEqual([true, false, true])
    const [democrat] = pattern.cells
    expect(democrat).toMatchObject({ count: 762, share: 762 / 1557, usualShare: 1246 / 2757 })
    expect(democrat?.factor).toBeCloseTo(762 / 1557 / (1246 / 2757), 12)
  })

  test('cells with hardly anything expected are taken together', () => {
    const pattern = independent([20, 10, 2, 1, 0], [2000, 1000, 60, 30, 10])
    expect(pattern.degrees).toBe(1)
    // One order in a cell of next to nothing is a large factor, but no sign of anything.
    expect(independent([15, 14, 0, 0, 1], [2000, 2000, 60, 30, 1]).pValue).toBeGreaterThan(0.3)
  })

  test('cases in clumps say less', () => {
    const counts = [40, 10, 10]
    const all = [400, 400, 400]
    const plain = independent(counts, all)
    const clumped = sharePattern(counts, all, 4 / 60 + 1 / 1140)
    expect(clumped.chiSquare).toBeLessThan(plain.chiSquare / 3.5)
    expect(clumped.cells[0]?.low).toBeLessThan(plain.cells[0]?.low ?? 0)
  })

  test('nothing to compare with: nothing to say', () => {
    expect(sharePattern([0, 0], [3, 4], 1)).toMatchObject({ pValue: 1, degrees: 0 })
    expect(sharePattern([3, 4], [3, 4], 1)).toMatchObject({ pValue: 1, degrees: 0 })
    expect(sharePattern([0, 0], [0, 0], 1).cells).toMatchObject([{ factor: null }, { factor: null }])
    expect(peculiarCells(sharePattern([3, 4], [3, 4], 1))).toEqual([false, false])
  })

  test('shares add up, factors lie in their intervals, and the same spread is never found', () => {
    const cell = fc.tuple(fc.nat(50), fc.nat(400))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), cells => {
        const counts = cells.map(([count]) => count)
        const pattern = independent(
          counts,
          cells.map(([count, others]) => count + others),
        )
        const own = counts.reduce((sum, count) => sum + count, 0)
        if (own > 0) expect(pattern.cells.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (const { factor, low, high } of pattern.cells) {
          if (factor === null || low === null || high === null) continue
          expect(low).toBeLessThanOrEqual(factor + 1e-9)
          expect(high).toBeGreaterThanOrEqual(factor - 1e-9)
        }
        expect(pattern.pValue).toBeGreaterThanOrEqual(0)
        expect(pattern.pValue).toBeLessThanOrEqual(1)
        const same = independent(
          counts,
          counts.map(count => count * 7),
        )
        expect(same.pValue).toBeGreaterThan(0.99)
      }),
    )
  })
})
