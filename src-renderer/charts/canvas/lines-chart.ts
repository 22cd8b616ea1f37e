import type { ChartColors } from '../chart-colors.ts'
import type { Interval, LineSeries, LinesData } from '../chart-data.ts'
import { DASHES, POINT_STYLES, TARGET_DASH } from '../pattern.ts'
import type { Unit } from '../unit.ts'
import { namesAxis, onAxis, valueAxis } from './axes.ts'
import { bandDatasets } from './band.ts'
import { type CanvasChart, COMMON_OPTIONS, type Dataset } from './canvas-chart.ts'
import { shortNames, tablePlaces } from './category-places.ts'

/** More points than this and each would cover its neighbours. */
const MOST_POINTS = 40

export function linesChart(data: LinesData, colors: ChartColors): CanvasChart {
  const { series, unit } = data
  return {
    type: 'line',
    data: {
      labels: shortNames(data),
      datasets: [
        ...series.map(one => lineDataset(one, data, colors)),
        ...series.flatMap(({ key, color, intervals }) =>
          intervals === undefined
            ? []
            : bandDatasets(key, colors.series[color], {
                low: limits(intervals, 'low', unit),
                high: limits(intervals, 'high', unit),
              }),
        ),
      ],
    },
    options: {
      ...COMMON_OPTIONS,
      scales: { x: { ...namesAxis(colors), offset: true }, y: valueAxis(unit, colors) },
    },
    places: tablePlaces(data),
    placeWidth: null,
  }
}

function limits(intervals: readonly (Interval | null)[], limit: keyof Interval, unit: Unit) {
  return intervals.map(interval => onAxis(interval?.[limit] ?? null, unit))
}

function lineDataset(
  { key, color, values, isTarget = false }: LineSeries,
  { unit, notFinalFrom = Number.POSITIVE_INFINITY }: LinesData,
  colors: ChartColors,
): Dataset {
  return {
    label: key,
    data: values.map(value => onAxis(value, unit)),
    borderColor: colors.series[color],
    backgroundColor: colors.series[color],
    borderWidth: 2,
    pointStyle: POINT_STYLES[color],
    ...(isTarget && { borderDash: [...(DASHES[TARGET_DASH] ?? [])] }),
    pointRadius: isTarget || values.length > MOST_POINTS ? 0 : 3.5,
    // A value that can still change is only outlined, and reached by a dashed line.
    pointBackgroundColor: values.map((_, index) =>
      index >= notFinalFrom ? colors.surface : colors.series[color],
    ),
    segment: { borderDash: ({ p1DataIndex }) => (p1DataIndex >= notFinalFrom ? [5, 4] : undefined) },
  }
}
