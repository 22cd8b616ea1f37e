import type { ChartColors } from '../chart-colors.ts'
import type { SurvivalData, SurvivalStep } from '../chart-data.ts'
import { DASHES } from '../pattern.ts'
import { survivalDays } from '../table/survival-table.ts'
import { PERCENT } from '../unit.ts'
import { runningAxis, valueAxis } from './axes.ts'
import { bandDatasets } from './band.ts'
import { type CanvasChart, COMMON_OPTIONS } from './canvas-chart.ts'

/** About so many marks have room on the axis. */
const MOST_MARKS = 12

export function survivalChart(data: SurvivalData, colors: ChartColors): CanvasChart {
  const { curves, untilDay, tableEveryDays } = data
  const marks = Math.ceil(untilDay / tableEveryDays / MOST_MARKS)
  const days = runningAxis(colors, untilDay, data.timeName)
  return {
    type: 'line',
    data: {
      datasets: [
        ...curves.map(({ key, color, steps }, index) => ({
          label: key,
          data: pointsOf(steps, 'share', untilDay),
          borderColor: colors.series[color],
          borderWidth: 2,
          borderDash: [...(DASHES[index] ?? [])],
          pointRadius: 0,
          stepped: 'before' as const,
        })),
        ...curves.flatMap(({ key, color, steps }) =>
          bandDatasets(
            key,
            colors.series[color],
            { low: pointsOf(steps, 'low', untilDay), high: pointsOf(steps, 'high', untilDay) },
            'before',
          ),
        ),
      ],
    },
    options: {
      ...COMMON_OPTIONS,
      scales: {
        x: { ...days, ticks: { ...days.ticks, stepSize: marks * tableEveryDays } },
        y: valueAxis(PERCENT, colors),
      },
    },
    places: survivalDays(data),
    placeWidth: null,
  }
}

/** The last step holds up to the end of the axis. */
function pointsOf(steps: readonly SurvivalStep[], name: 'share' | 'low' | 'high', untilDay: number) {
  const shown = steps.filter(({ day }) => day <= untilDay)
  const last = shown.at(-1)
  const points = last === undefined ? [] : [...shown, { ...last, day: untilDay }]
  return points.map(step => ({ x: step.day, y: 100 * step[name] }))
}
