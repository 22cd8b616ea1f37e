import '../canvas/chart-setup.ts'
import { Chart } from 'chart.js'
import { canvasChart, type DrawnData } from '../canvas/canvas-chart.ts'
import { LIGHT } from '../chart-colors.ts'
import type { ChartWords } from '../chart-words.ts'
import { FINENESS, PICTURE_WIDTH, type Piece } from './piece.ts'

const HEIGHT = 420

/** The chart as on the screen, drawn anew in the size of the picture. */
export function canvasPiece(data: DrawnData, t: ChartWords): Piece {
  return {
    height: HEIGHT,
    paint: context => {
      const canvas = document.createElement('canvas')
      canvas.width = PICTURE_WIDTH
      canvas.height = HEIGHT
      const { type, data: drawn, options } = canvasChart(data, LIGHT, t)
      const still = { responsive: false, animation: false, devicePixelRatio: FINENESS } as const
      const chart = new Chart(canvas, { type, data: drawn, options: { ...options, ...still } })
      context.drawImage(chart.canvas, 0, 0, PICTURE_WIDTH, HEIGHT)
      chart.destroy()
    },
  }
}
