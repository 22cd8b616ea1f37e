import { formatCount } from '../../i18n/format.ts'
import { LIGHT } from '../chart-colors.ts'
import type { FlowData } from '../chart-data.ts'
import { type FlowNode, flowLayout, NODE_WIDTH } from '../flow/flow-layout.ts'
import { PICTURE_WIDTH, type Piece } from './piece.ts'
import { cutText, fontOf } from './text-piece.ts'

const LABEL_WIDTH = 230
const TOTAL_HEIGHT = 380
const HEAD_HEIGHT = 30
const HEAD = { size: 15, weight: 600 }
const LABEL = { size: 15 }
const BAND_OPACITY = 0.32

/** The flows as on the screen, in the size of the picture. */
export function flowPiece(data: FlowData): Piece {
  const layout = flowLayout(data, {
    width: PICTURE_WIDTH,
    labelWidth: LABEL_WIDTH,
    totalHeight: TOTAL_HEIGHT,
  })
  return {
    height: HEAD_HEIGHT + layout.height,
    paint: context => {
      context.textBaseline = 'middle'
      context.fillStyle = LIGHT.text
      context.font = fontOf(HEAD)
      context.fillText(data.beforeName, 0, HEAD_HEIGHT / 3)
      context.textAlign = 'right'
      context.fillText(data.afterName, PICTURE_WIDTH, HEAD_HEIGHT / 3)
      context.translate(0, HEAD_HEIGHT)
      context.strokeStyle = LIGHT.surface
      for (const { color, path } of layout.bands) {
        const band = new Path2D(path)
        context.globalAlpha = BAND_OPACITY
        context.fillStyle = LIGHT.series[color]
        context.fill(band)
        context.globalAlpha = 1
        context.stroke(band)
      }
      for (const node of layout.nodes) paintNode(context, node)
    },
  }
}

function paintNode(context: CanvasRenderingContext2D, node: FlowNode): void {
  const { side, name, color, count, x, y, height } = node
  context.fillStyle = LIGHT.series[color]
  context.fillRect(x, y, NODE_WIDTH, height)
  context.fillStyle = LIGHT.text
  context.font = fontOf(LABEL)
  context.textAlign = side === 'before' ? 'right' : 'left'
  const text = cutText(`${name}  ${formatCount(count)}`, fontOf(LABEL), LABEL_WIDTH - 12)
  context.fillText(text, side === 'before' ? x - 8 : x + NODE_WIDTH + 8, y + height / 2)
}
