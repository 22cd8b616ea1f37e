import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { loadCanvas } from '../../charts/load-canvas.ts'
import { Computing } from '../../components/Computing.tsx'
import { ReportPage } from '../../figures/ReportPage.tsx'
import type { AsOf } from '../../figures/use-as-of.ts'
import {
  formatCount,
  formatDay,
  formatDayLong,
  formatList,
  formatMoneyRounded,
  formatMonth,
} from '../../i18n/format.ts'
import { BestProducts } from './BestProducts.tsx'
import { revenueComparison } from './difference-words.ts'
import { FigureTable } from './FigureTable.tsx'
import { PageNotes } from './PageNotes.tsx'
import classes from './ReportScreen.module.css'
import type { ReportMonth } from './report-months.ts'
import type { BestSellers, WhatHappened } from './use-report.ts'

/** Comes after the figures: what draws is large. */
const RevenueChart = lazy(() => {
  void loadCanvas()
  return import('./RevenueChart.tsx')
})

export interface HappenedPageProps {
  month: ReportMonth
  happened: WhatHappened
  /** undefined while it is being read. */
  products: BestSellers | undefined
  known: Pick<AsOf, 'firstDay' | 'lastDay'>
}

/** The first page: what happened in the month. */
export function HappenedPage({ month, happened, products, known }: HappenedPageProps) {
  const { t } = useTranslation('report')
  const name = formatMonth(month.month)
  return (
    <ReportPage
      title={t('page.happened', { month: name })}
      subtitle={t('page.days', { from: formatDayLong(month.from), to: formatDayLong(month.to) })}
      footer={t('page.footer', { month: name, day: formatDay(month.to), page: 1 })}
    >
      <Lead happened={happened} />
      <FigureTable happened={happened} />
      <Suspense fallback={null}>
        <RevenueChart month={month} revenue={happened.values.revenue} />
      </Suspense>
      {products === undefined ? <Computing /> : <BestProducts month={month} ranking={products} />}
      <PageNotes {...{ month, happened, known }} />
    </ReportPage>
  )
}

/** Too few to say more of a month than what they are. */
const FEW_ORDERS = 5

/** The month in two or three sentences. */
function Lead({ happened: { now, before, yearBefore } }: { happened: WhatHappened }) {
  const { t } = useTranslation(['report', 'common'])
  const { overview, revenue } = now
  const name = formatMonth(now.month)
  if (overview.countedOrders === 0)
    return <p className={classes.lead}>{t('report:lead.none', { month: name })}</p>
  const orders = t('common:count.orders', {
    count: overview.countedOrders,
    formatted: formatCount(overview.countedOrders),
  })
  const comparisons = [before, yearBefore].flatMap(other =>
    other === null ? [] : [revenueComparison(now, other, formatMonth(other.month), t)],
  )
  const isNew = overview.customers - overview.existingShare.part
  const customersKey =
    isNew === overview.customers ? 'customersNew' : isNew === 0 ? 'customersKnown' : 'customers'
  const sentences = [
    t('report:lead.revenue', {
      month: name,
      revenue: formatMoneyRounded(revenue.revenueMinor, revenue.currency ?? ''),
      orders,
    }),
    ...(comparisons.length > 0 ? [t('report:lead.compared', { list: formatList(comparisons) })] : []),
    ...(overview.customers > 0
      ? [
          t(`report:lead.${customersKey}`, {
            count: overview.customers,
            formatted: formatCount(overview.customers),
            new: formatCount(isNew),
          }),
        ]
      : []),
    ...(overview.countedOrders < FEW_ORDERS ? [t('report:lead.few')] : []),
  ]
  return <p className={classes.lead}>{sentences.join(' ')}</p>
}
