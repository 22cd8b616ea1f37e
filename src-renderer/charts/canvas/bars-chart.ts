import { isBlank } from '../blank-bars.ts'
import type { ChartColors } from '../chart-colors.ts'
import type { BarsData } from '../chart-data.ts'
import { canvasFill } from '../pattern.ts'
import { blankAxis, namesAxis, onAxis, valueAxis } from './axes.ts'
import { type CanvasChart, COMMON_OPTIONS } from './canvas-chart.ts'
import { shortNames, tablePlaces } from './category-places.ts'

export function barsChart(data: BarsData, colors: ChartColors): CanvasChart {
  const stacked = data.arrangement === 'stacked'
  return {
    type: 'bar',
    data: {
      labels: shortNames(data),
      datasets: data.series.map(({ key, color, values }) => ({
        label: key,
        data: values.map(value => onAxis(value, data.unit)),
        backgroundColor: canvasFill(color, colors.series[color], colors.surface),
        // A line in the colour of the surface keeps the parts apart.
        borderColor: colors.surface,
        borderWidth: { top: stacked ? 1 : 0, bottom: 0, left: 0, right: 0 },
        maxBarThickness: 56,
      })),
    },
    options: {
      ...COMMON_OPTIONS,
      scales: {
        x: { ...namesAxis(colors), stacked },
        y: { ...valueAxis(data.unit, colors), stacked, ...(isBlank(data) && blankAxis(data.unit)) },
      },
    },
    places: tablePlaces(data),
    placeWidth: 1 / data.categories.length,
  }
}
