import { describe, expect, it } from 'vitest'
import { DARK, DARK_HEAT, LIGHT, LIGHT_HEAT } from '../../../src-renderer/charts/chart-colors.ts'
import { HEAT_STEPS } from '../../../src-renderer/charts/heat-map/heat-scale.ts'
import { contrast, leastDistance, mixed } from '../../support/seeing.ts'

/** Of the text's colour in the stripes of a cell, as the style sheet and the picture have it. */
const STRIPE = 0.16

const APPEARANCES = [
  ['light', LIGHT, LIGHT_HEAT],
  ['dark', DARK, DARK_HEAT],
] as const

describe.each(APPEARANCES)('in the %s appearance', (_name, { series, surface, text }, heat) => {
  const hues = Object.entries(series)

  it.each(hues)('%s stands out from its surface', (_color, hue) => {
    expect(contrast(hue, surface)).toBeGreaterThanOrEqual(3)
  })

  it('series are told apart by everybody, whatever colours they see', () => {
    const pairs = hues.flatMap(([name, hue], place) =>
      hues.slice(place + 1).map(([other, otherHue]) => ({
        pair: `${name} and ${other}`,
        distance: leastDistance(hue, otherHue),
      })),
    )
    expect(pairs.length).toBe(10)
    expect(pairs.filter(({ distance }) => distance < 9)).toEqual([])
  })

  it('words on axes are readable', () => {
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(heat))('numbers are readable on every step of the %s scale', (_scale, steps) => {
    expect(steps).toHaveLength(HEAT_STEPS)
    for (const { fill, text: ink } of steps) {
      expect(contrast(fill, ink), fill).toBeGreaterThanOrEqual(4.5)
      expect(contrast(mixed(fill, ink, STRIPE), ink), `stripes on ${fill}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('neighbouring steps of a scale are told apart', () => {
    for (const steps of Object.values(heat)) {
      for (const [place, { fill }] of steps.entries()) {
        const next = steps[place + 1]
        if (next) expect(leastDistance(fill, next.fill), `${fill} ${next.fill}`).toBeGreaterThan(3)
      }
    }
  })
})
