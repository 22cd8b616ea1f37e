import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { formatCount, formatDay } from '../../i18n/format.ts'
import { CHARTS } from './charts.ts'
import classes from './HistoryScreen.module.css'
import { HistorySummary } from './HistorySummary.tsx'
import { HistoryTable } from './HistoryTable.tsx'
import { type History, type HistoryFigure, isRead, monthValue } from './history-figures.ts'
import { StillToCome } from './StillToCome.tsx'

/** Come after the words: what draws is large. */
const HistoryChart = lazy(() => {
  void loadCanvas()
  return import('./HistoryChart.tsx')
})

export interface HistoryFiguresProps {
  /** With at least one month. */
  history: History
  targets: readonly FigureTarget[]
  firstDay: string
}

/** Words, a chart for each figure, and everything in one table. */
export function HistoryFigures({ history, targets, firstDay }: HistoryFiguresProps) {
  const currency = history.currency ?? ''
  const charts = CHARTS.filter(({ figures: [figure] }) => isRead(figure, history))
  const hasValue = (figure: HistoryFigure) =>
    history.months.some(month => typeof monthValue(figure, month).value === 'number')
  const shown = charts.filter(({ figures: [figure] }) => hasValue(figure))
  const later = charts
    .filter(({ figures: [figure] }) => !hasValue(figure))
    .map(({ figures: [figure] }) => figure)
  const notes = useNotes(history, firstDay)
  return (
    <>
      <HistorySummary history={history} firstDay={firstDay} />
      <div className={classes.charts}>
        <Suspense fallback={null}>
          {shown.map(({ figures, note }) => (
            <HistoryChart
              key={figures[0]}
              {...{ figures, history, currency, targets, firstDay }}
              notes={notes[note]}
            />
          ))}
        </Suspense>
      </div>
      {later.length > 0 && <StillToCome figures={later} history={history} firstDay={firstDay} />}
      <HistoryTable history={history} currency={currency} />
    </>
  )
}

/** What has to be known besides, by what a chart is about. */
function useNotes(history: History, firstDay: string) {
  const { t } = useTranslation(['history', 'groups'])
  return useMemo(() => {
    const withoutRate = history.months.at(-1)?.ordersWithoutRate ?? 0
    const money =
      withoutRate === 0
        ? []
        : [t('history:note.withoutRate', { count: withoutRate, formatted: formatCount(withoutRate) })]
    const firstSeen = t('history:note.firstSeen', { day: formatDay(firstDay) })
    const rule = history.regularRule
    const regular =
      rule === undefined
        ? []
        : [
            t('history:note.regularRule', {
              rule: t('groups:regulars.short', {
                orders: formatCount(rule.fewestOrders),
                states: t(`groups:regulars.upTo.${rule.upToState}`),
              }),
            }),
          ]
    return { none: [], money, regular, split: [...money, firstSeen], firstSeen: [firstSeen] }
  }, [history, firstDay, t])
}
