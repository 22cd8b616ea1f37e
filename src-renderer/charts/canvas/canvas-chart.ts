import type { ChartData as CanvasData, ChartOptions, Point } from 'chart.js'
import type { ChartColors } from '../chart-colors.ts'
import type { BarsData, HistogramData, LinesData, SurvivalData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { barsChart } from './bars-chart.ts'
import { histogramChart } from './histogram-chart.ts'
import { linesChart } from './lines-chart.ts'
import { survivalChart } from './survival-chart.ts'

/** The kinds of charts that are drawn on a canvas. */
export type DrawnData = BarsData | LinesData | SurvivalData | HistogramData

/** Values by their place, or with it. */
export type Points = (Point | number | null)[]
type Drawn = CanvasData<'bar' | 'line', Points, string>
export type Dataset = Drawn['datasets'][number]

/** What chart.js is given, and where on its level axis the rows of the table are. */
export interface CanvasChart {
  readonly type: 'bar' | 'line'
  readonly data: Drawn
  readonly options: ChartOptions<'bar' | 'line'>
  /** Of each row of the table, in its order: the place on the level axis. */
  readonly places: readonly number[]
  /** How wide a place is, as a part of the level axis; null: as narrow as a line. */
  readonly placeWidth: number | null
}

/** A chart as chart.js draws it. */
export function canvasChart(data: DrawnData, colors: ChartColors, t: ChartWords): CanvasChart {
  switch (data.kind) {
    case 'bars':
      return barsChart(data, colors)
    case 'lines':
      return linesChart(data, colors)
    case 'survival':
      return survivalChart(data, colors)
    case 'histogram':
      return histogramChart(data, colors, t)
  }
}

/** What all of them have in common. The library listens to no events: reading and opening is our own. */
export const COMMON_OPTIONS = {
  responsive: true,
  maintainAspectRatio: false,
  events: [],
} satisfies ChartOptions<'bar' | 'line'>
