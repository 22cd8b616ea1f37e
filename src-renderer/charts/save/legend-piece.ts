import { LIGHT } from '../chart-colors.ts'
import type { LegendEntry } from '../legend-entries.ts'
import { canvasFill, DASHES, POINT_PATHS } from '../pattern.ts'
import { PICTURE_WIDTH, type Piece } from './piece.ts'
import { fontOf, widthOf } from './text-piece.ts'

const ROW_HEIGHT = 26
const AREA_WIDTH = 24
const LINE_WIDTH = 36
const DISTANCE = 28
const TEXT = { size: 15 }
const SUM = { size: 15, weight: 600 }

interface Placed {
  readonly entry: LegendEntry
  readonly x: number
  readonly y: number
}

/** The series with their signs, in as many lines as they need. */
export function legendPiece(entries: readonly LegendEntry[]): Piece {
  const placed = inLines(entries)
  return {
    height: ((placed.at(-1)?.y ?? 0) + 1) * ROW_HEIGHT,
    paint: context => {
      for (const { entry, x, y } of placed) {
        context.save()
        context.translate(x, y * ROW_HEIGHT)
        paintEntry(context, entry)
        context.restore()
      }
    },
  }
}

function inLines(entries: readonly LegendEntry[]): Placed[] {
  const placed: Placed[] = []
  let [x, y] = [0, 0]
  for (const entry of entries) {
    const width = signWidth(entry) + textWidth(entry)
    if (x > 0 && x + width > PICTURE_WIDTH) [x, y] = [0, y + 1]
    placed.push({ entry, x, y })
    x += width + DISTANCE
  }
  return placed
}

function signWidth({ look }: LegendEntry): number {
  return look === 'area' ? AREA_WIDTH : LINE_WIDTH
}

function textWidth({ name, sum }: LegendEntry): number {
  return widthOf(`${name}  `, fontOf(TEXT)) + (sum === undefined ? 0 : widthOf(sum, fontOf(SUM)))
}

function paintEntry(context: CanvasRenderingContext2D, entry: LegendEntry): void {
  const { name, sum, color, look } = entry
  const left = signWidth(entry)
  const hue = LIGHT.series[color]
  context.fillStyle = context.strokeStyle = hue
  context.lineWidth = 2
  if (look === 'area') {
    context.fillStyle = canvasFill(color, hue, LIGHT.surface)
    context.fillRect(0, 6, 14, 14)
  } else {
    context.translate(0, 6)
    context.setLineDash(typeof look === 'object' ? [...(DASHES[look.dash] ?? [])] : [])
    context.stroke(new Path2D('M0 7H28'))
    context.setLineDash([])
    if (look === 'line') paintPoint(context, POINT_PATHS[color])
    context.translate(0, -6)
  }
  context.textBaseline = 'middle'
  context.fillStyle = LIGHT.text
  context.font = fontOf(TEXT)
  context.fillText(name, left, ROW_HEIGHT / 2)
  if (sum === undefined) return
  const x = left + widthOf(`${name}  `, fontOf(TEXT))
  context.font = fontOf(SUM)
  context.fillText(sum, x, ROW_HEIGHT / 2)
}

function paintPoint(context: CanvasRenderingContext2D, path: string): void {
  const shape = new Path2D(path)
  context.fill(shape)
  context.stroke(shape)
}
