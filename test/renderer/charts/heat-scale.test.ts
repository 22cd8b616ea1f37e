import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeatScale } from '../../../src-renderer/charts/chart-data.ts'
import {
  HEAT_STEPS,
  heatStep,
  scaleFromZero,
  stepLimits,
} from '../../../src-renderer/charts/heat-map/heat-scale.ts'

const shares: HeatScale = { kind: 'sequential', from: 0, to: 0.7 }
const ratios: HeatScale = { kind: 'diverging', middle: 1, reach: 0.7 }

describe('the colour of a value', () => {
  it('goes from the first to the last as the value goes from one end to the other', () => {
    expect([0, 0.099, 0.11, 0.35, 0.69, 0.7].map(value => heatStep(value, shares))).toEqual([
      0, 0, 1, 3, 6, 6,
    ])
  })

  it('is the one of the end for values beyond', () => {
    expect([-1, 5].map(value => heatStep(value, shares))).toEqual([0, 6])
  })

  it('is the middle one around the middle, and differs on both sides', () => {
    expect([1, 0.95, 1.05].map(value => heatStep(value, ratios))).toEqual([3, 3, 3])
    expect([0.31, 0.5, 1.45, 1.69].map(value => heatStep(value, ratios))).toEqual([0, 1, 5, 6])
  })

  it('is the first where the scale has no length', () => {
    expect(heatStep(0, { kind: 'sequential', from: 0, to: 0 })).toBe(0)
  })

  it('lies between the limits that the legend names', () => {
    const scale = fc.constantFrom(shares, ratios)
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 0.7, noNaN: true }), scale, (value, of) => {
        const { from, to } = stepLimits(heatStep(value, of), of)
        expect(value).toBeGreaterThanOrEqual(from - 1e-9)
        expect(value).toBeLessThanOrEqual(to + 1e-9)
      }),
    )
  })

  it('never goes back as values grow', () => {
    const values = fc.array(fc.double({ min: -2, max: 4, noNaN: true }))
    fc.assert(
      fc.property(values, numbers => {
        const steps = numbers.toSorted((a, b) => a - b).map(value => heatStep(value, ratios))
        expect(steps).toEqual(steps.toSorted((a, b) => a - b))
        expect(steps.every(step => step >= 0 && step < HEAT_STEPS)).toBe(true)
      }),
    )
  })
})

it('a scale from zero ends at the largest value, without those that are too few or missing', () => {
  expect(
    scaleFromZero([
      [{ value: 0.2 }, 'few'],
      [null, { value: 0.5 }],
    ]),
  ).toEqual({
    kind: 'sequential',
    from: 0,
    to: 0.5,
  })
  expect(scaleFromZero([])).toEqual({ kind: 'sequential', from: 0, to: 0 })
})
