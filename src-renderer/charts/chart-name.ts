import { formatList } from '../i18n/format.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'
import { sumText } from './series-sum.ts'

/** What a chart is and what it shows, in words: for those who do not see it, and above the table behind it. */
export function chartName(data: ChartData, t: ChartWords): string {
  const name = t(`charts:name.${data.kind}`, { title: data.title })
  const parts = [extentOf(data, t), sumsOf(data, t)].filter(part => part !== null)
  return [name, ...parts].join(' ')
}

/** From where to where. */
function extentOf(data: ChartData, t: ChartWords): string | null {
  switch (data.kind) {
    case 'bars':
    case 'lines': {
      const [first, last] = [data.categories[0], data.categories.at(-1)]
      if (first === undefined || last === undefined || first === last) return null
      return t('charts:name.fromTo', { from: first.name, to: last.name })
    }
    case 'survival':
      return t('charts:name.until', { time: data.timeName, day: data.untilDay })
    case 'flow':
      return t('charts:name.fromTo', { from: data.beforeName, to: data.afterName })
    case 'heatMap':
      return t('charts:name.byBoth', { rows: data.rowName, columns: data.columnName })
    case 'histogram':
    case 'ranking':
      return null
  }
}

/** Of parts that add up: what they come to. */
function sumsOf(data: ChartData, t: ChartWords): string | null {
  if (data.kind !== 'bars') return null
  const sums = data.series.flatMap(series => {
    const sum = sumText(data, series, t)
    return sum === null ? [] : [`${series.name} ${sum}`]
  })
  return sums.length === 0 ? null : `${formatList(sums)}.`
}
