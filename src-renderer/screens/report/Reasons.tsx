import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatCount, formatList, formatMoney, formatMonth } from '../../i18n/format.ts'
import { moneyDifference } from './difference-words.ts'
import { figureOf, type ReportFigure, shownFigures } from './figure-rows.ts'
import { ReportSection } from './ReportSection.tsx'
import type { MonthFigures, WhatHappened } from './use-report.ts'

type Words = TFunction<'report'>

const PARTS = [
  'newRevenue',
  'existingRevenue',
  'unattributableRevenue',
] as const satisfies readonly ReportFigure[]

/** Whose revenue made the difference to the month before and to the year before, and whether it was orders or their value. */
export function Reasons({ happened: { now, before, yearBefore } }: { happened: WhatHappened }) {
  const { t } = useTranslation('report')
  const others = [before, yearBefore].filter(month => month !== null)
  return (
    <ReportSection title={t('reasons.title')}>
      {others.length === 0 && <p>{t('reasons.none')}</p>}
      {others.map(other => (
        <p key={other.month}>
          <strong>{t('reasons.against', { month: formatMonth(other.month) })}</strong>{' '}
          {reasonSentences(now, other, t).join(' ')}
        </p>
      ))}
    </ReportSection>
  )
}

function reasonSentences(now: MonthFigures, other: MonthFigures, t: Words): string[] {
  const currency = now.revenue.currency ?? ''
  const shown = shownFigures([now, other])
  const main = mainPart(now, other)
  const parts = PARTS.filter(part => shown.includes(part)).map(part =>
    t(`reasons.part.${part}`, { difference: moneyDifference(changeOf(part, now, other), currency, t) }),
  )
  const orders = {
    now: formatCount(now.overview.countedOrders),
    before: formatCount(other.overview.countedOrders),
  }
  const [average, earlier] = [figureOf('average', now), figureOf('average', other)]
  const values =
    typeof average === 'number' && typeof earlier === 'number'
      ? { value: formatMoney(average, currency), earlier: formatMoney(earlier, currency) }
      : null
  return [
    t('reasons.total', { difference: moneyDifference(changeOf('revenue', now, other), currency, t) }),
    t('reasons.parts', { list: formatList(parts) }),
    ...(main === null ? [] : [t(`reasons.main.${main}`)]),
    values === null
      ? t('reasons.orders', { count: now.overview.countedOrders, ...orders })
      : t('reasons.ordersAndValue', { count: now.overview.countedOrders, ...orders, ...values }),
  ]
}

function changeOf(
  figure: (typeof PARTS)[number] | 'revenue',
  now: MonthFigures,
  other: MonthFigures,
): number {
  return Number(figureOf(figure, now)) - Number(figureOf(figure, other))
}

/** The part that moved the furthest in the direction of the whole; null where the whole did not move. */
function mainPart(now: MonthFigures, other: MonthFigures): (typeof PARTS)[number] | null {
  const direction = Math.sign(changeOf('revenue', now, other))
  if (direction === 0) return null
  const [first] = PARTS.toSorted(
    (one, another) => direction * (changeOf(another, now, other) - changeOf(one, now, other)),
  )
  return first ?? null
}
