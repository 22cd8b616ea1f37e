import type { BarsData, ChartData } from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'

/** Whether no bar has a height. */
export function isBlank({ series }: Pick<BarsData, 'series'>): boolean {
  return series.every(({ values }) => values.every(value => typeof value !== 'number' || value === 0))
}

/** What is said where there is nothing to see, as bare axes look like a drawing that failed; else null. */
export function blankText(data: ChartData, t: ChartWords): string | null {
  return data.kind === 'bars' && isBlank(data) ? (data.blankText ?? t('charts:blank')) : null
}
