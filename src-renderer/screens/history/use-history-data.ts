import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import type { LineSeries, LinesData } from '../../charts/chart-data.ts'
import { COUNT, PERCENT, type Unit } from '../../charts/unit.ts'
import { formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { type History, type HistoryFigure, monthValue } from './history-figures.ts'
import { historyRows } from './history-rows.ts'

const COLORS = ['petrol', 'ochre'] as const

/** What a figure is counted in. */
export function unitOf(figure: HistoryFigure, currency: string): Unit {
  switch (figure) {
    case 'revenue':
    case 'existingRevenue':
    case 'average':
      return { kind: 'money', currency }
    case 'orders':
    case 'customers':
    case 'regular':
      return COUNT
    default:
      return PERCENT
  }
}

export interface HistoryDataInput {
  /** In one chart; the rows behind a month are those of the first. */
  figures: readonly [HistoryFigure, ...HistoryFigure[]]
  history: History
  currency: string
  targets: readonly FigureTarget[]
  firstDay: string
  /** What readers have to know besides. */
  notes: readonly string[]
}

/** The lines of figures over the months, with their targets; what cannot be said of a month is left out and noted. */
export function useHistoryData(input: HistoryDataInput): LinesData {
  const { t } = useTranslation('history')
  const { figures, history, currency, targets, firstDay, notes } = input
  return useMemo(() => {
    const [first] = figures
    const { months, asOf } = history
    const values = figures.map(figure => months.map(month => monthValue(figure, month)))
    const series = figures.flatMap((figure, index): LineSeries[] => {
      const own = values[index] ?? []
      const color = COLORS[index] ?? 'petrol'
      const name = t(`figure.${figure}`)
      const target = targets.find(target => target.figure === figure)?.target
      const line: LineSeries = {
        key: figure,
        name,
        color,
        values: own.map(({ value }) => value),
        ...(own.some(({ interval }) => interval !== null) && {
          intervals: own.map(({ interval }) => interval),
        }),
      }
      if (target === undefined) return [line]
      const targetName = figures.length === 1 ? t('target') : t('targetOf', { name })
      const aim = { key: `${figure} target`, name: targetName, color, isTarget: true } as const
      return [line, { ...aim, values: months.map(() => target) }]
    })
    const hasGaps = values.flat().some(({ value }) => typeof value !== 'number')
    return {
      kind: 'lines',
      title: t(`figure.${first}`),
      asOf,
      categoryName: t('month'),
      categories: months.map(({ day }, index) => {
        const lacks = values.map(own => own[index]?.lacks ?? null).find(reason => reason !== null)
        const month = monthOf(day)
        return {
          key: month,
          name: formatMonth(month),
          shortName: formatMonthShort(month),
          address: historyRows(first, day, firstDay),
          ...(lacks != null && { note: t(`lacks.${lacks}`) }),
        }
      }),
      newestFirst: true,
      unit: unitOf(first, currency),
      series,
      notes: hasGaps ? [t('note.gaps'), ...notes] : notes,
    }
  }, [figures, history, currency, targets, firstDay, notes, t])
}
