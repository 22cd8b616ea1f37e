import { expect, it } from 'vitest'
import { blankText } from '../../../src-renderer/charts/blank-bars.ts'
import { barsChart } from '../../../src-renderer/charts/canvas/bars-chart.ts'
import { LIGHT } from '../../../src-renderer/charts/chart-colors.ts'
import type { BarsData, ChartValue } from '../../../src-renderer/charts/chart-data.ts'
import { chartName } from '../../../src-renderer/charts/chart-name.ts'
import { legendEntries } from '../../../src-renderer/charts/legend-entries.ts'
import { PERCENT } from '../../../src-renderer/charts/unit.ts'
import { lines, stackedBars } from '../../support/chart-examples.ts'
import { speak } from '../../support/window-language.ts'

const barsOf = (...values: ChartValue[][]): BarsData => ({
  ...stackedBars,
  unit: PERCENT,
  series: values.map((one, index) => ({
    key: `${index}`,
    name: `Teil ${index}`,
    color: 'petrol',
    values: one,
  })),
})

it.each([
  ['every value is 0', [[0, 0]], true],
  ['there are no values', [[null, 'few']], true],
  ['there is no series', [], true],
  [
    'a single one is not 0',
    [
      [0, 0],
      [0, 0.001],
    ],
    false,
  ],
  ['one lies below 0', [[0, -5]], false],
] as [string, ChartValue[][], boolean][])('bars are blank where %s: %j', async (_what, values, isBlank) => {
  const t = await speak('de')
  const data = barsOf(...values)
  expect(blankText(data, t)).toBe(isBlank ? 'Hier ist nichts zu sehen: Alle Werte sind 0 oder fehlen.' : null)
  expect(blankText({ ...data, blankText: 'Niemand.' }, t)).toBe(isBlank ? 'Niemand.' : null)
  // The axis of shares goes on to 100 %, that of amounts wherever the library ends it.
  const ends = (bars: BarsData) => Object.keys(barsChart(bars, LIGHT).options.scales?.['y'] ?? {})
  expect(ends(data).includes('suggestedMax')).toBe(isBlank)
  expect(ends({ ...data, unit: stackedBars.unit })).not.toContain('suggestedMax')
})

it('lines can be seen at 0, too', async () => {
  const zero = { ...lines, series: lines.series.map(one => ({ ...one, values: one.values.map(() => 0) })) }
  expect(blankText(zero, await speak('de'))).toBeNull()
})

it('shares of several months are added up nowhere', async () => {
  const t = await speak('de')
  const data = barsOf([0.5, 0.5], [0.5, 0.5])
  expect(legendEntries(data, t).map(({ sum }) => sum)).toEqual([undefined, undefined])
  expect(legendEntries(stackedBars, t)[0]?.sum).toBeDefined()
  expect(chartName(data, t)).not.toContain('%')
})
