import { useTranslation } from 'react-i18next'
import { Panel } from '../../components/Panel.tsx'
import { formatMonth } from '../../i18n/format.ts'
import classes from './HistoryScreen.module.css'
import { firstMonthOf, type History, type HistoryFigure } from './history-figures.ts'

export interface StillToComeProps {
  figures: readonly HistoryFigure[]
  history: History
  firstDay: string
}

/** The figures that no month has a value of yet, and when they begin. */
export function StillToCome({ figures, history, firstDay }: StillToComeProps) {
  const { t } = useTranslation('history')
  const last = history.months.at(-1)?.day ?? ''
  return (
    <Panel title={t('later.title')} description={t('later.text')}>
      <dl className={classes.later}>
        {figures.map(figure => {
          const first = firstMonthOf(figure, firstDay)
          const isDue = first <= last.slice(0, 7)
          return (
            <div key={figure}>
              <dt>{t(`figure.${figure}`)}</dt>
              <dd>{isDue ? t('later.few') : t('later.from', { month: formatMonth(first) })}</dd>
            </div>
          )
        })}
      </dl>
    </Panel>
  )
}
