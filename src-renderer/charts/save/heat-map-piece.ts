import { LIGHT, LIGHT_HEAT } from '../chart-colors.ts'
import type { HeatArea, HeatCell, HeatMapData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { areaScale, heatStep } from '../heat-map/heat-scale.ts'
import { cellText } from '../reading.ts'
import { coarseText } from '../unit.ts'
import { PICTURE_WIDTH, type Piece } from './piece.ts'
import { cutText, fontOf } from './text-piece.ts'

const ROW_HEIGHT = 30
const NAMED_ROW_HEIGHT = 46
/** Three lines of an area that is one row high. */
const AREA_ROW_HEIGHT = 66
/** Of the areas one column wide. */
const AREA_WIDTH = 150
const AREA_LINE = 19
const HEAD_HEIGHT = 52
/** The middle of the names of the columns. */
const HEAD_LINE = 38
const NAME_WIDTH = 150
/** Names of rows beside areas are sentences nearly. */
const LONG_NAME_WIDTH = 180
const BESIDE_WIDTH = 90
const GAP = 2
const TEXT = { size: 13 }
const BOLD = { size: 13, weight: 600 }
/** How much of the text's colour the stripes have. */
const STRIPE_OPACITY = 0.16

/** The map as on the screen, its columns as wide as the picture allows. */
export function heatMapPiece(data: HeatMapData, t: ChartWords): Piece {
  const left = nameWidth(data) + BESIDE_WIDTH * (data.alongside?.length ?? 0)
  const width = Math.min(
    data.areas === undefined ? 110 : AREA_WIDTH,
    (PICTURE_WIDTH - left) / data.columns.length,
  )
  const hasNames = data.cells.flat().some(cell => typeof cell === 'object' && cell?.name !== undefined)
  const rowHeight = data.areas === undefined ? (hasNames ? NAMED_ROW_HEIGHT : ROW_HEIGHT) : AREA_ROW_HEIGHT
  return {
    height: HEAD_HEIGHT + data.rows.length * rowHeight,
    paint: context => {
      context.textBaseline = 'middle'
      paintHead(context, data, { left, width })
      paintNamesOfRows(context, data)
      for (const [row, { name }] of data.rows.entries()) {
        const top = HEAD_HEIGHT + row * rowHeight
        paintRowName(context, { name, middle: top + rowHeight / 2, data, row }, t)
        if (data.areas !== undefined) continue
        for (const column of data.columns.keys()) {
          const box = { x: left + column * width, y: top, width: width - GAP, height: rowHeight - GAP }
          paintCell(context, data, data.cells[row]?.[column] ?? null, box)
        }
      }
      if (data.areas !== undefined) paintAreas(context, data, data.areas, { left, width, rowHeight })
    },
  }
}

function nameWidth({ areas }: HeatMapData): number {
  return areas === undefined ? NAME_WIDTH : LONG_NAME_WIDTH
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function paintHead(
  context: CanvasRenderingContext2D,
  { columns, columnName }: HeatMapData,
  { left, width }: { left: number; width: number },
): void {
  context.fillStyle = LIGHT.text
  context.font = fontOf(TEXT)
  context.textAlign = 'center'
  for (const [column, { name, shortName }] of columns.entries()) {
    const text = cutText(shortName ?? name, fontOf(TEXT), width - 4)
    context.fillText(text, left + (column + 0.5) * width, HEAD_LINE)
  }
  context.textAlign = 'left'
  context.font = fontOf(BOLD)
  context.fillText(cutText(columnName, fontOf(BOLD), PICTURE_WIDTH - left), left, HEAD_LINE - 24)
}

/** What the rows are, and what stands beside their names. */
function paintNamesOfRows(context: CanvasRenderingContext2D, data: HeatMapData): void {
  const { rowName, alongside = [] } = data
  context.font = fontOf(BOLD)
  context.textAlign = 'left'
  context.fillText(cutText(rowName, fontOf(BOLD), nameWidth(data) - 8), 0, HEAD_LINE)
  context.textAlign = 'right'
  for (const [place, { name }] of alongside.entries()) {
    const text = cutText(name, fontOf(BOLD), BESIDE_WIDTH - 12)
    context.fillText(text, nameWidth(data) + (place + 1) * BESIDE_WIDTH - 12, HEAD_LINE)
  }
}

function paintRowName(
  context: CanvasRenderingContext2D,
  { name, middle, data, row }: { name: string; middle: number; data: HeatMapData; row: number },
  t: ChartWords,
): void {
  context.fillStyle = LIGHT.text
  context.font = fontOf(TEXT)
  context.textAlign = 'left'
  context.fillText(cutText(name, fontOf(TEXT), nameWidth(data) - 8), 0, middle)
  context.textAlign = 'right'
  for (const [place, column] of (data.alongside ?? []).entries()) {
    const text = cellText(column.values[row] ?? null, column, t)
    context.fillText(text, nameWidth(data) + (place + 1) * BESIDE_WIDTH - 12, middle)
  }
}

function paintCell(
  context: CanvasRenderingContext2D,
  data: HeatMapData,
  cell: HeatCell | 'few' | null,
  box: Box,
): void {
  if (cell === null) return
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  context.textAlign = 'center'
  context.font = fontOf(TEXT)
  context.fillStyle = LIGHT.text
  if (cell === 'few') {
    context.fillText('·', middle.x, middle.y)
    return
  }
  const color = LIGHT_HEAT[data.scale.kind][heatStep(cell.value, data.scale)]
  if (color === undefined) return
  context.fillStyle = color.fill
  context.fillRect(box.x, box.y, box.width, box.height)
  if (cell.running === true) paintStripes(context, box, color.text)
  context.fillStyle = color.text
  const value = `${coarseText(cell.value, data.unit)}${cell.marked === true ? '*' : ''}`
  context.fillText(value, middle.x, middle.y + (cell.name === undefined ? 0 : 9))
  if (cell.name === undefined) return
  context.font = fontOf(BOLD)
  context.fillText(cutText(cell.name, fontOf(BOLD), box.width - 6), middle.x, middle.y - 9)
}

/** Each with its name, its value, and what stands below. */
function paintAreas(
  context: CanvasRenderingContext2D,
  { unit }: HeatMapData,
  areas: readonly HeatArea[],
  { left, width, rowHeight }: { left: number; width: number; rowHeight: number },
): void {
  const scale = areaScale(areas)
  context.textAlign = 'center'
  for (const area of areas) {
    const color = LIGHT_HEAT[scale.kind][heatStep(area.value, scale)]
    if (color === undefined) continue
    const box = {
      x: left + area.left * width,
      y: HEAD_HEIGHT + area.top * rowHeight,
      width: (area.right - area.left) * width - GAP,
      height: (area.bottom - area.top) * rowHeight - GAP,
    }
    context.fillStyle = color.fill
    context.fillRect(box.x, box.y, box.width, box.height)
    context.fillStyle = color.text
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const lines = [
      { text: area.name, font: fontOf(BOLD) },
      { text: coarseText(area.value, unit), font: fontOf(TEXT) },
      { text: area.detail ?? '', font: fontOf(TEXT) },
    ].filter(({ text }) => text !== '')
    for (const [place, { text, font }] of lines.entries()) {
      context.font = font
      const y = middle.y + (place - (lines.length - 1) / 2) * AREA_LINE
      context.fillText(cutText(text, font, box.width - 6), middle.x, y)
    }
  }
}

function paintStripes(context: CanvasRenderingContext2D, box: Box, ink: string): void {
  context.save()
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.clip()
  context.globalAlpha = STRIPE_OPACITY
  context.strokeStyle = ink
  context.lineWidth = 1.5
  for (let x = box.x - box.height; x < box.x + box.width; x += 8) {
    context.beginPath()
    context.moveTo(x, box.y + box.height)
    context.lineTo(x + box.height, box.y)
    context.stroke()
  }
  context.restore()
}
