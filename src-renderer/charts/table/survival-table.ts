import type { SurvivalData, SurvivalStep } from '../chart-data.ts'
import type { ChartWords } from '../chart-words.ts'
import { COUNT, PERCENT } from '../unit.ts'
import type { ChartTable, TableCell, TableColumn } from './table-model.ts'

/** The curves at regular days; of each the share, its interval, and how many are still observed. */
export function survivalTable(data: SurvivalData, t: ChartWords): ChartTable {
  return {
    title: data.title,
    rowName: data.timeName,
    columns: data.curves.flatMap(({ name, color }): TableColumn[] => [
      { name, unit: PERCENT, color },
      { name: t('charts:table.low', { name }), unit: PERCENT, limit: 'low' },
      { name: t('charts:table.high', { name }), unit: PERCENT, limit: 'high' },
      { name: t('charts:table.atRisk', { name }), unit: COUNT },
    ]),
    rows: survivalDays(data).map(day => ({
      key: String(day),
      name: String(day),
      cells: data.curves.flatMap(({ steps }): TableCell[] => {
        const step = stepAt(steps, day)
        return step === null ? [null, null, null, null] : [step.share, step.low, step.high, step.atRisk]
      }),
    })),
  }
}

/** The days that the table has rows for: from 0 in equal distances, and the last one. */
export function survivalDays({ untilDay, tableEveryDays }: SurvivalData): number[] {
  const days: number[] = []
  for (let day = 0; day < untilDay; day += tableEveryDays) days.push(day)
  return [...days, untilDay]
}

/** The step that holds on a day, which is the last one until then; null before the first. */
export function stepAt(steps: readonly SurvivalStep[], day: number): SurvivalStep | null {
  return steps.findLast(step => step.day <= day) ?? null
}
