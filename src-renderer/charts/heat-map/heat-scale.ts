import type { HeatArea, HeatMapData, HeatScale } from '../chart-data.ts'

/** How many colours a scale has; the diverging one has a middle. */
export const HEAT_STEPS = 7

/** The colour of a value, as its place in the scale; values beyond the ends take the colour of the end. */
export function heatStep(value: number, scale: HeatScale): number {
  if (scale.kind === 'sequential') return clamped((value - scale.from) / (scale.to - scale.from))
  // The middle colour lies half on both sides of the middle, so that chance does not flip between two colours.
  return clamped((value - scale.middle) / (2 * scale.reach) + 0.5)
}

function clamped(place: number): number {
  // Where all values are one, the scale has no length.
  if (Number.isNaN(place)) return 0
  return Math.min(HEAT_STEPS - 1, Math.max(0, Math.floor(place * HEAT_STEPS)))
}

/** The values at which a colour begins and at which it ends. */
export function stepLimits(step: number, scale: HeatScale): { from: number; to: number } {
  const [from, length] =
    scale.kind === 'sequential'
      ? [scale.from, scale.to - scale.from]
      : [scale.middle - scale.reach, 2 * scale.reach]
  return { from: from + (length * step) / HEAT_STEPS, to: from + (length * (step + 1)) / HEAT_STEPS }
}

/** A scale from zero to the largest value, for shares and counts. */
export function scaleFromZero(cells: HeatMapData['cells']): HeatScale {
  return upTo(cells.flat().map(cell => (typeof cell === 'object' && cell !== null ? cell.value : 0)))
}

/** The scale of the areas of a map, which are larger than its cells. */
export function areaScale(areas: readonly HeatArea[]): HeatScale {
  return upTo(areas.map(({ value }) => value))
}

function upTo(values: readonly number[]): HeatScale {
  return { kind: 'sequential', from: 0, to: values.reduce((largest, value) => Math.max(largest, value), 0) }
}
