import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type { CurrencyFigures, Overview } from '../../../shared/model/figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { BarsData } from '../../charts/chart-data.ts'
import { COUNT } from '../../charts/unit.ts'
import { formatMoney, formatMonth, formatMonthShort } from '../../i18n/format.ts'
import { daysOfMonth } from './days-of-month.ts'
import { ordersAddress } from './rows-behind.ts'
import { usePeriodWords } from './use-period-words.ts'

export interface RevenueByMonthProps {
  overview: Pick<Overview, 'from' | 'to' | 'asOf'>
  figures: MonthlyFigures
  /** The currencies of the orders behind the figures, with commas between them; null: all. */
  currencies: string | null
}

type MonthlyFigures = Pick<
  CurrencyFigures,
  | 'currency'
  | 'months'
  | 'revenueMinor'
  | 'newRevenueMinor'
  | 'existingRevenueMinor'
  | 'unattributableRevenueMinor'
>

/** Revenue per month of new and existing customers. */
export default function RevenueByMonth({ overview, figures, currencies }: RevenueByMonthProps) {
  const { t } = useTranslation('overview')
  const period = usePeriodWords()(overview)
  const data = useRevenueData(figures, currencies, overview.asOf)
  const money = (minor: number) => formatMoney(minor, figures.currency)
  return (
    <ChartCard
      data={data}
      meaning={t('revenue.description')}
      explanation={{
        figure: 'revenueSplit',
        inputs: {
          existing: money(figures.existingRevenueMinor),
          new: money(figures.newRevenueMinor),
          unattributable: money(figures.unattributableRevenueMinor),
        },
        result: money(figures.revenueMinor),
        period,
        rows: {
          address: ordersAddress(overview, countedIn(currencies)),
          label: t('tile.revenue.open'),
        },
      }}
    />
  )
}

function countedIn(currencies: string | null) {
  return { counted: 'yes', ...(currencies !== null && { currency: currencies }) } as const
}

/** The parts that there are, from below to above; the months lead to their orders. */
function useRevenueData(figures: MonthlyFigures, currencies: string | null, asOf: string): BarsData {
  const { t } = useTranslation('overview')
  return useMemo(() => {
    const { currency, months } = figures
    const part = (key: 'existing' | 'new' | 'unattributable', color: 'petrol' | 'ochre' | 'gray') => ({
      key,
      name: t(`revenue.${key}`),
      color,
      values: months.map(month => month[`${key}Minor`]),
    })
    const hasUnattributable = months.some(({ unattributableMinor }) => unattributableMinor !== 0)
    return {
      kind: 'bars',
      arrangement: 'stacked',
      title: t('revenue.title'),
      asOf,
      categoryName: t('revenue.month'),
      categories: months.map(({ month }) => ({
        key: month,
        name: formatMonth(month),
        shortName: formatMonthShort(month),
        address: ordersAddress(daysOfMonth(month), countedIn(currencies)),
        // It will still grow.
        ...(month === monthOf(asOf) && { note: t('revenue.running') }),
      })),
      newestFirst: true,
      unit: { kind: 'money', currency },
      series: [
        part('existing', 'petrol'),
        part('new', 'ochre'),
        ...(hasUnattributable ? [part('unattributable', 'gray')] : []),
      ],
      totalName: t('revenue.total'),
      alongside: [{ name: t('revenue.orders'), unit: COUNT, values: months.map(({ orders }) => orders) }],
    }
  }, [figures, currencies, asOf, t])
}
