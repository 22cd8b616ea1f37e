import type { Chart } from 'chart.js'
import type { HintAnchor } from '../ReadingHint.tsx'
import type { CanvasChart } from './canvas-chart.ts'

type Drawn = Chart<'bar' | 'line'>
type Places = Pick<CanvasChart, 'places' | 'placeWidth'>

/** How wide the band is at a place that has no width, in pixels. */
const LINE_WIDTH = 2

/** The part of a drawing that is pointed at, in pixels from its corner. */
export interface Band {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The row of the table that is nearest to the mouse; null outside of the axes. */
export function placeAt(
  chart: Drawn,
  { places }: Places,
  { clientX, clientY }: { clientX: number; clientY: number },
): number | null {
  const { left, top } = chart.canvas.getBoundingClientRect()
  const [x, y] = [clientX - left, clientY - top]
  const { chartArea } = chart
  if (x < chartArea.left || x > chartArea.right || y < chartArea.top || y > chartArea.bottom) return null
  const distances = places.map(place => Math.abs(pixelOf(chart, place) - x))
  const row = distances.indexOf(Math.min(...distances))
  return row === -1 ? null : row
}

export function bandOf(chart: Drawn, { places, placeWidth }: Places, row: number): Band {
  const { left, right, top, bottom } = chart.chartArea
  const width = placeWidth === null ? LINE_WIDTH : placeWidth * (right - left)
  return { left: pixelOf(chart, places[row] ?? 0) - width / 2, top, width, height: bottom - top }
}

/** Where the band is in the window. */
export function anchorOf(chart: Drawn, { left, top, width }: Band): HintAnchor {
  const canvas = chart.canvas.getBoundingClientRect()
  return { left: canvas.left + left, right: canvas.left + left + width, top: canvas.top + top }
}

function pixelOf(chart: Drawn, place: number): number {
  return chart.scales['x']?.getPixelForValue(place) ?? 0
}
