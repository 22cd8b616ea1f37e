import type { SeriesColor } from './chart-colors.ts'

/** A tile that repeats over a surface: lines or dots in the colour of the surface behind. */
export interface Pattern {
  readonly size: number
  /** SVG path, drawn as a line with round ends. */
  readonly path: string
  readonly width: number
}

/** What each colour carries, so that it can be told without seeing colours; null: nothing. */
export const PATTERNS: Readonly<Record<SeriesColor, Pattern | null>> = {
  petrol: null,
  ochre: { size: 9, path: 'M-2 2L2-2M-2 11L11-2M7 11L11 7', width: 1.2 },
  gray: { size: 7, path: 'M3.5 3.5h.01', width: 2 },
  plum: { size: 6, path: 'M-1 3H7', width: 1.2 },
  sky: { size: 6, path: 'M3-1V7', width: 1.2 },
}

/** Enough to be seen, little enough not to flicker. */
export const PATTERN_OPACITY = 0.65

/** The shape that stands for a line's values. */
export const POINT_STYLES = {
  petrol: 'circle',
  ochre: 'triangle',
  gray: 'rect',
  plum: 'rectRot',
  sky: 'star',
} as const satisfies Readonly<Record<SeriesColor, string>>

/** The same shapes as SVG paths, within 28 by 14. */
export const POINT_PATHS: Readonly<Record<SeriesColor, string>> = {
  petrol: 'M10 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  ochre: 'M14 2.5L18.5 10.5H9.5Z',
  gray: 'M10.5 3.5H17.5V10.5H10.5Z',
  plum: 'M14 2L19 7L14 12L9 7Z',
  sky: 'M14 2V12M9 7H19M10.5 3.5L17.5 10.5M17.5 3.5L10.5 10.5',
}

/** How bare lines are told apart, by their place among the others; beyond the last they are drawn through. */
export const DASHES: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [8, 3, 2, 3]]

/** The place among the dashes of a line that is to be reached. */
export const TARGET_DASH = 1

/** Tiles are drawn finer than they appear, so that pictures and paper stay sharp. */
const FINENESS = 4

/** A filling for canvas drawings. */
export function canvasFill(color: SeriesColor, hue: string, surface: string): string | CanvasPattern {
  const pattern = PATTERNS[color]
  if (pattern === null) return hue
  const tile = document.createElement('canvas')
  tile.width = tile.height = pattern.size * FINENESS
  const context = tile.getContext('2d')
  if (context === null) return hue
  context.scale(FINENESS, FINENESS)
  context.fillStyle = hue
  context.fillRect(0, 0, pattern.size, pattern.size)
  context.lineWidth = pattern.width
  context.lineCap = 'round'
  context.strokeStyle = surface
  context.globalAlpha = PATTERN_OPACITY
  context.stroke(new Path2D(pattern.path))
  const filling = context.createPattern(tile, 'repeat')
  filling?.setTransform(new DOMMatrix().scale(1 / FINENESS))
  return filling ?? hue
}
