import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogramEdges } from '../../shared/histogram-edges.ts'

describe('the edges of a histogram', () => {
  it('are round numbers around all values', () => {
    expect(histogramEdges(3, 97, { bins: 10, smallestWidth: 1 })).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100,
    ])
    expect(histogramEdges(0, 230_00, { bins: 12, smallestWidth: 100 })).toEqual(
      [0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 240].map(euros => euros * 100),
    )
  })

  it('leave room for the highest value, as a bin does not hold its upper edge', () => {
    expect(histogramEdges(0, 100, { bins: 11, smallestWidth: 1 }).at(-1)).toBe(110)
  })

  it('are never closer than one of what is counted', () => {
    expect(histogramEdges(1, 4, { bins: 20, smallestWidth: 1 })).toEqual([1, 2, 3, 4, 5])
    // A width of 2.5 is round, but no number of days.
    expect(histogramEdges(0, 22, { bins: 10, smallestWidth: 1 })).toEqual([0, 5, 10, 15, 20, 25])
  })

  it('know what to do with a single value, and with none below zero', () => {
    expect(histogramEdges(7, 7, { bins: 5, smallestWidth: 1 })).toEqual([7, 8])
    expect(histogramEdges(-12, 9, { bins: 6, smallestWidth: 1 })).toEqual([-15, -10, -5, 0, 5, 10])
  })

  it('carry nothing that binary fractions leave over', () => {
    expect(histogramEdges(0, 0.65, { bins: 7, smallestWidth: 0.1 })).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7,
    ])
  })

  it('hold every value in exactly one of not too many bins', () => {
    const values = fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 40 }), (amounts, bins) => {
        const edges = histogramEdges(Math.min(...amounts), Math.max(...amounts), { bins, smallestWidth: 1 })
        expect(edges.length - 1).toBeLessThanOrEqual(bins)
        const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))
        expect(new Set(widths).size).toBe(1)
        for (const amount of amounts) {
          const holding = edges.filter((edge, index) => edge <= amount && amount < (edges[index + 1] ?? edge))
          expect(holding).toHaveLength(1)
        }
      }),
    )
  })
})
