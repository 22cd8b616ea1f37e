import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, addMonths, monthOf } from '../../../shared/calendar.ts'
import type { ShopRhythmFigures } from '../../../shared/model/customer-overview.ts'
import type { MonthlyRevenue } from '../../../shared/model/figures.ts'
import type { RevenueHistory } from '../../../shared/model/value-figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { HeatCell, HeatMapData } from '../../charts/chart-data.ts'
import { scaleFromZero } from '../../charts/heat-map/heat-scale.ts'
import { ordersBehind } from '../../figures/rows-behind.ts'
import { formatCount, formatDay, formatList, formatMoney } from '../../i18n/format.ts'
import { monthName } from './month-name.ts'
import classes from './Returning.module.css'
import { FEWEST_YEARS, seasonOf, seasonYears } from './season.ts'
import { useSpanWords } from './share-words.ts'

export interface SeasonCalendarProps {
  revenue: RevenueHistory
  /** Undefined while it is loaded. */
  rhythm: ShopRhythmFigures | undefined
}

/** What existing customers spent by calendar month, a year in each row. */
export default function SeasonCalendar({ revenue, rhythm }: SeasonCalendarProps) {
  const { t } = useTranslation(['returning', 'overview'])
  const { currency } = revenue
  const data = useSeasonData(revenue)
  if (currency === null) return null
  const money = (minor: number) => formatMoney(minor, currency)
  return (
    <ChartCard
      data={data}
      meaning={t('returning:season.meaning')}
      explanation={{
        figure: 'revenueSplit',
        inputs: {
          existing: money(revenue.existingMinor),
          new: money(revenue.newMinor),
          unattributable: money(revenue.unattributableMinor),
        },
        result: money(revenue.revenueMinor),
        period: t('overview:range', { from: formatDay(revenue.from), to: formatDay(revenue.to) }),
      }}
    >
      <p className={classes.sentence}>
        <SeasonInWords revenue={revenue} /> {rhythm !== undefined && <YearlyBuyers rhythm={rhythm} />}
      </p>
    </ChartCard>
  )
}

function SeasonInWords({ revenue }: { revenue: RevenueHistory }) {
  const { t } = useTranslation('returning')
  const { years, high } = seasonOf(seasonYears(revenue.months), revenue)
  if (years < FEWEST_YEARS) return t('season.young')
  if (high.length === 0) return t('season.flat', { years })
  return t('season.high', { years, months: formatList(high.map(month => monthName(month))) })
}

/** Who comes once a year is not lost in between. */
function YearlyBuyers({ rhythm: { yearlyCustomers, limits } }: { rhythm: ShopRhythmFigures }) {
  const { t } = useTranslation('returning')
  const spanWords = useSpanWords()
  if (yearlyCustomers === 0) return null
  return t('season.yearly', {
    count: yearlyCustomers,
    formatted: formatCount(yearlyCustomers),
    days: spanWords({ amount: limits.yearlyLostFromDays, unit: 'days' }, 'spanOf'),
  })
}

function useSeasonData(revenue: RevenueHistory): HeatMapData {
  const { t } = useTranslation('returning')
  return useMemo(() => {
    const { to, currency } = revenue
    const years = seasonYears(revenue.months)
    const cellOf = (month: MonthlyRevenue | null): HeatCell | null => {
      if (month === null) return null
      const first = `${month.month}-01`
      const last = addDays(addMonths(first, 1), -1)
      const { orders } = month
      return {
        value: month.existingMinor,
        basis: t('season.basis', { count: orders, formatted: formatCount(orders) }),
        address: ordersBehind({ rows: 'kind', kind: 'existing', from: first, to: last, asOf: to }),
        ...(month.month === monthOf(to) && to < last && { running: true }),
      }
    }
    const cells = years.map(({ months }) => months.map(cellOf))
    return {
      kind: 'heatMap',
      title: t('season.title'),
      asOf: to,
      rowName: t('season.year'),
      columnName: t('season.month'),
      rows: years.map(({ year }) => ({ key: year, name: year })),
      columns: Array.from({ length: 12 }, (_, month) => ({
        key: String(month),
        name: monthName(month),
        shortName: monthName(month, 'short'),
      })),
      cells,
      unit: { kind: 'money', currency: currency ?? 'EUR' },
      scale: scaleFromZero(cells),
    }
  }, [revenue, t])
}
