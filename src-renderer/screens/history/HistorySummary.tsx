import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type { KeyFigures } from '../../../shared/model/key-figures.ts'
import { formatDayLong, formatMoneyRounded, formatMonth, formatPercent } from '../../i18n/format.ts'
import classes from './HistoryScreen.module.css'
import { firstMonthOf, type History, monthValue, surelyDiffer } from './history-figures.ts'

const MONTHS_OF_YEAR = 12

/** What the last twelve months say beside the twelve before, in two sentences. */
export function HistorySummary({ history, firstDay }: { history: History; firstDay: string }) {
  const { t } = useTranslation('history')
  const { months, currency } = history
  const now = months.at(-1)
  if (now === undefined || currency === null) return null
  const before = months.at(-1 - MONTHS_OF_YEAR)
  if (!now.coversYear)
    return (
      <p className={classes.lead}>
        {t('summary.young', {
          day: formatDayLong(firstDay),
          month: formatMonth(firstMonthOf('revenue', firstDay)),
        })}
      </p>
    )
  return (
    <p className={classes.lead}>
      <RevenueSentence now={now} before={before} currency={currency} />{' '}
      <RepeatSentence now={now} before={before} />
    </p>
  )
}

interface Compared {
  now: KeyFigures
  before: KeyFigures | undefined
}

function RevenueSentence({ now, before, currency }: Compared & { currency: string }) {
  const { t } = useTranslation('history')
  const words = {
    month: formatMonth(monthOf(now.day)),
    revenue: formatMoneyRounded(now.revenueMinor, currency),
  }
  if (before?.coversYear !== true || before.revenueMinor <= 0) return t('summary.revenue', words)
  const change = Math.round((now.revenueMinor / before.revenueMinor - 1) * 100) / 100
  if (change === 0) return t('summary.revenueSame', words)
  return t(change > 0 ? 'summary.revenueMore' : 'summary.revenueLess', {
    ...words,
    change: formatPercent(Math.abs(change), 0),
  })
}

function RepeatSentence({ now, before }: Compared) {
  const { t } = useTranslation('history')
  const rate = monthValue('repeat', now)
  if (typeof rate.value !== 'number') return null
  const earlier = before === undefined ? null : monthValue('repeat', before)
  const sentence = t('summary.repeat', { now: ofHundred(rate.value) })
  if (earlier === null || typeof earlier.value !== 'number') return sentence
  const isSure = surelyDiffer(rate.interval, earlier.interval)
  return `${sentence} ${t(isSure ? 'summary.repeatBefore' : 'summary.repeatChance', { before: ofHundred(earlier.value) })}`
}

function ofHundred(share: number): string {
  return String(Math.round(share * 100))
}
