import { LIGHT, LIGHT_HEAT } from '../chart-colors.ts'
import type { HeatMapData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { heatLegend } from '../heat-map/heat-legend.ts'
import { areaScale } from '../heat-map/heat-scale.ts'
import type { Piece } from './piece.ts'
import { fontOf, widthOf } from './text-piece.ts'

const HEIGHT = 20
const STEP_WIDTH = 24
const TEXT = { size: 14 }

/** What the colours mean, from few to many. */
export function heatLegendPiece(data: HeatMapData, t: ChartWords): Piece {
  const scale = data.areas === undefined ? data.scale : areaScale(data.areas)
  const { low, high, remarks } = heatLegend({ ...data, scale }, t)
  return {
    height: HEIGHT,
    paint: context => {
      context.textBaseline = 'middle'
      context.font = fontOf(TEXT)
      context.fillStyle = LIGHT.text
      context.fillText(low, 0, HEIGHT / 2)
      let x = widthOf(low, fontOf(TEXT)) + 8
      for (const { fill } of LIGHT_HEAT[scale.kind]) {
        context.fillStyle = fill
        context.fillRect(x, 3, STEP_WIDTH - 1, HEIGHT - 6)
        x += STEP_WIDTH
      }
      context.fillStyle = LIGHT.text
      context.fillText(
        [high, ...remarks.map(({ sign, text }) => `${sign} ${text}`)].join('     '),
        x + 8,
        HEIGHT / 2,
      )
    },
  }
}
