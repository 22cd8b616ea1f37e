import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RevenueHistory } from '../../../shared/model/value-figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { BarsData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { formatDay, formatMoney, formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { daysOfMonth } from '../overview/days-of-month.ts'
import { ordersAddress } from '../overview/rows-behind.ts'
import type { ReportMonth } from './report-months.ts'

/** The revenue of the month and of the twelve before, of new and of existing customers. */
export default function RevenueChart({ month, revenue }: { month: ReportMonth; revenue: RevenueHistory }) {
  const { t } = useTranslation('report')
  const data = useRevenueData(revenue, month.to)
  const money = (minor: number) => formatMoney(minor, revenue.currency)
  return (
    <ChartCard
      data={data}
      meaning={t('chart.meaning')}
      explanation={{
        figure: 'revenueSplit',
        inputs: {
          existing: money(revenue.existingMinor),
          new: money(revenue.newMinor),
          unattributable: money(revenue.unattributableMinor),
        },
        result: money(revenue.revenueMinor),
        period: t('page.days', { from: formatDay(revenue.from), to: formatDay(revenue.to) }),
        rows: { address: ordersAddress(revenue, { counted: 'yes' }), label: t('open.orders') },
      }}
    />
  )
}

function useRevenueData(revenue: RevenueHistory, asOf: string): BarsData {
  const { t } = useTranslation(['report', 'overview'])
  return useMemo(() => {
    const { months } = revenue
    const part = (key: 'existing' | 'new' | 'unattributable', color: 'petrol' | 'ochre' | 'gray') => ({
      key,
      name: t(`overview:revenue.${key}`),
      color,
      values: months.map(month => month[`${key}Minor`]),
    })
    return {
      kind: 'bars',
      arrangement: 'stacked',
      title: t('report:chart.title'),
      asOf,
      categoryName: t('overview:revenue.month'),
      categories: months.map(({ month }) => ({
        key: month,
        name: formatMonth(month),
        shortName: formatMonthShort(month),
        address: ordersAddress(daysOfMonth(month), { counted: 'yes' }),
        // The data begin within it.
        ...(revenue.from > `${month}-01` && {
          note: t('report:chart.since', { day: formatDay(revenue.from) }),
        }),
      })),
      newestFirst: true,
      unit: { kind: 'money', currency: revenue.currency ?? '' },
      series: [
        part('existing', 'petrol'),
        part('new', 'ochre'),
        ...(revenue.unattributableMinor === 0 ? [] : [part('unattributable', 'gray')]),
      ],
      totalName: t('overview:revenue.total'),
      alongside: [
        { name: t('overview:revenue.orders'), unit: COUNT, values: months.map(({ orders }) => orders) },
      ],
    }
  }, [revenue, asOf, t])
}
