import type { ChartColors } from '../chart-colors.ts'
import type { HistogramData } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { edgeText } from '../table/histogram-table.ts'
import { COUNT } from '../unit.ts'
import { runningAxis, valueAxis } from './axes.ts'
import { type CanvasChart, COMMON_OPTIONS } from './canvas-chart.ts'

/** Bars without gaps between the edges of the bins, which are what the level axis names. */
export function histogramChart(data: HistogramData, colors: ChartColors, t: ChartWords): CanvasChart {
  const { bins } = data
  const edges = runningAxis(colors, bins.length, data.valueName)
  return {
    type: 'bar',
    data: {
      datasets: [
        {
          label: 'count',
          // A bar stands in the middle between its edges.
          data: bins.map(({ count }, index) => ({ x: index + 0.5, y: count })),
          backgroundColor: colors.series.petrol,
          borderColor: colors.surface,
          borderWidth: { left: 1, right: 1, top: 0, bottom: 0 },
          barPercentage: 1,
          categoryPercentage: 1,
        },
      ],
    },
    options: {
      ...COMMON_OPTIONS,
      scales: {
        x: {
          ...edges,
          offset: false,
          ticks: {
            ...edges.ticks,
            stepSize: 1,
            callback: place => edgeName(data, Number(place), t),
          },
        },
        y: valueAxis(COUNT, colors, data.countName),
      },
    },
    places: bins.map((_, index) => index + 0.5),
    placeWidth: 1 / bins.length,
  }
}

/** The end of the last bin is named by its upper edge, or not at all where it is open. */
function edgeName({ bins, unit }: HistogramData, place: number, t: ChartWords): string {
  const bin = bins[place]
  if (bin !== undefined) return edgeText(bin.from, unit)
  const end = bins.at(-1)?.to ?? null
  return end === null ? t('charts:bin.more') : edgeText(end, unit)
}
