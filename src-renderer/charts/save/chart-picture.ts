import { formatDay } from '../../i18n/format.ts'
import { blankText } from '../blank-bars.ts'
import { LIGHT } from '../chart-colors.ts'
import type { ChartData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { bandPercent, legendEntries, lineRemarks } from '../legend-entries.ts'
import { canvasPiece } from './canvas-piece.ts'
import { flowPiece } from './flow-piece.ts'
import { heatLegendPiece } from './heat-legend-piece.ts'
import { heatMapPiece } from './heat-map-piece.ts'
import { legendPiece } from './legend-piece.ts'
import { type Piece, pictureOf } from './piece.ts'
import { rankingPiece } from './ranking-piece.ts'
import { textPiece } from './text-piece.ts'

export interface PictureContent {
  data: ChartData
  /** What the chart tells, in one sentence. */
  meaning: string
}

const TITLE = { size: 26, weight: 650, color: '#1d2022' }
const MEANING = { size: 16, color: LIGHT.text }
const NOTE = { size: 14, color: LIGHT.text }

/**
 * A chart as a PNG that speaks for itself: with title, meaning, legend, notes and day, in light colours on white.
 * @throws where the browser cannot make the picture
 */
export function chartPicture(
  { data, meaning }: PictureContent,
  t: ChartWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = legendEntries(data, t)
  const blank = blankText(data, t)
  const notes = [
    ...(blank === null ? [] : [blank]),
    ...lineRemarks(data).map(remark => t(`charts:picture.${remark}`, { percent: bandPercent(data) })),
    ...(data.notes ?? []),
    t('charts:picture.source', { day: formatDay(data.asOf) }),
  ]
  return pictureOf([
    textPiece(data.title, TITLE),
    textPiece(meaning, MEANING),
    ...(entries.length > 0 ? [legendPiece(entries)] : []),
    ...(data.kind === 'heatMap' ? [heatLegendPiece(data, t)] : []),
    drawingPiece(data, t),
    ...notes.map(note => textPiece(note, NOTE)),
  ])
}

function drawingPiece(data: ChartData, t: ChartWords): Piece {
  switch (data.kind) {
    case 'bars':
    case 'lines':
    case 'survival':
    case 'histogram':
      return canvasPiece(data, t)
    case 'heatMap':
      return heatMapPiece(data, t)
    case 'flow':
      return flowPiece(data)
    case 'ranking':
      return rankingPiece(data, t)
  }
}
