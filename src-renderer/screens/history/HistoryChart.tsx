import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type { FigureTarget } from '../../../shared/model/figure-target.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { unitText } from '../../charts/unit.ts'
import { TargetLine } from '../../figures/TargetLine.tsx'
import { formatMonth } from '../../i18n/format.ts'
import type { HistoryChartContent } from './charts.ts'
import classes from './HistoryScreen.module.css'
import { type History, monthValue } from './history-figures.ts'
import { unitOf, useHistoryData } from './use-history-data.ts'
import { useHistoryExplanation } from './use-history-explanation.ts'

export interface HistoryChartProps {
  figures: HistoryChartContent['figures']
  history: History
  currency: string
  targets: readonly FigureTarget[]
  firstDay: string
  notes: readonly string[]
}

/** One figure over the months, with where it stands now. */
export default function HistoryChart(props: HistoryChartProps) {
  const { t } = useTranslation('history')
  const { figures, history, currency, firstDay } = props
  const data = useHistoryData(props)
  const explain = useHistoryExplanation()
  const month = history.months.at(-1)
  if (month === undefined) return null
  return (
    <ChartCard
      data={data}
      meaning={t(`meaning.${figures[0]}`)}
      explanation={explain({
        figure: figures[0],
        month,
        currency,
        firstDay,
        regularRule: history.regularRule,
      })}
    >
      <Latest {...props} />
    </ChartCard>
  )
}

const MONTHS_OF_YEAR = 12

/** The last value, that of a year before, and how it stands against its target. */
function Latest({ figures: [figure], history: { months }, currency, targets }: HistoryChartProps) {
  const { t } = useTranslation('history')
  const { t: words } = useTranslation(['charts', 'figures', 'common'])
  const month = months.at(-1)
  const yearAgo = months.at(-1 - MONTHS_OF_YEAR)
  if (month === undefined) return null
  const unit = unitOf(figure, currency)
  const { value } = monthValue(figure, month)
  const before = yearAgo === undefined ? null : monthValue(figure, yearAgo).value
  const target = targets.find(target => target.figure === figure)
  const name = formatMonth(monthOf(month.day))
  if (typeof value !== 'number')
    return (
      <p className={classes.latest}>{t('latest', { month: name, value: words('common:state.tooFew') })}</p>
    )
  return (
    <div className={classes.latest}>
      <strong>{t('latest', { month: name, value: unitText(value, unit, words) })}</strong>
      {typeof before === 'number' && <span>{t('yearAgo', { value: unitText(before, unit, words) })}</span>}
      {target !== undefined && <TargetLine value={value} target={target} unit={unit} />}
    </div>
  )
}
