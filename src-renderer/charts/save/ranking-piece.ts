import { LIGHT } from '../chart-colors.ts'
import type { RankingData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { longestBar, partOf } from '../ranking/longest-bar.ts'
import { cellText } from '../reading.ts'
import { PICTURE_WIDTH, type Piece } from './piece.ts'
import { cutText, fontOf } from './text-piece.ts'

const ROW_HEIGHT = 34
const BAR_HEIGHT = 18
const NAME_WIDTH = 320
const VALUE_WIDTH = 170
const BAR_LEFT = NAME_WIDTH + 16
const BAR_WIDTH = PICTURE_WIDTH - BAR_LEFT - VALUE_WIDTH
const NAME = { size: 15 }
const VALUE = { size: 15, weight: 600 }

/** The bars with their names and values. */
export function rankingPiece(data: RankingData, t: ChartWords): Piece {
  const longest = longestBar(data)
  return {
    height: data.categories.length * ROW_HEIGHT,
    paint: context => {
      context.textBaseline = 'middle'
      for (const [index, { name }] of data.categories.entries()) {
        const middle = (index + 0.5) * ROW_HEIGHT
        context.fillStyle = LIGHT.text
        context.font = fontOf(NAME)
        context.textAlign = 'left'
        context.fillText(cutText(name, fontOf(NAME), NAME_WIDTH), 0, middle)
        context.font = fontOf(VALUE)
        context.textAlign = 'right'
        const value = cellText(data.values[index] ?? null, { name: data.valueName, unit: data.unit }, t)
        context.fillText(value, PICTURE_WIDTH, middle)
        paintBar(context, data, index, { longest, middle })
      }
    },
  }
}

function paintBar(
  context: CanvasRenderingContext2D,
  data: RankingData,
  index: number,
  { longest, middle }: { longest: number; middle: number },
): void {
  const value = data.values[index]
  if (typeof value !== 'number') return
  const x = (of: number) => BAR_LEFT + BAR_WIDTH * partOf(of, longest)
  context.fillStyle = LIGHT.series.petrol
  context.fillRect(BAR_LEFT, middle - BAR_HEIGHT / 2, x(value) - BAR_LEFT, BAR_HEIGHT)
  const interval = data.intervals?.[index]
  if (interval == null) return
  context.fillStyle = LIGHT.text
  context.fillRect(x(interval.low), middle - 1.5, x(interval.high) - x(interval.low), 3)
}
