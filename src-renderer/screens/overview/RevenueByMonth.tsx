import { SegmentedControl } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { CurrencyFigures, MonthlyRevenue } from '../../../shared/model/figures.ts'
import { Panel } from '../../components/Panel.tsx'
import { formatMoney, formatMonth } from '../../i18n/format.ts'
import { daysOfMonth } from './days-of-month.ts'
import classes from './OverviewScreen.module.css'
import { RevenueTable } from './RevenueTable.tsx'
import { ordersAddress } from './rows-behind.ts'

/** Comes after the figures: the library that draws is large, and the figures do not wait for it. */
const RevenueChart = lazy(async () => ({
  default: (await import('../../charts/RevenueChart.tsx')).RevenueChart,
}))

export interface RevenueByMonthProps {
  figures: CurrencyFigures
  /** The currencies of the orders behind the figures, with commas between them. */
  currencies: string
  today: string
}

/** Revenue per month of new and existing customers, as a chart or as a table. */
export function RevenueByMonth({ figures, currencies, today }: RevenueByMonthProps) {
  const { t } = useTranslation('overview')
  const [view, setView] = useState('chart')
  const navigate = useNavigate()
  const { currency, months } = figures
  const label = useChartLabel(figures)
  const open = ({ month }: MonthlyRevenue) =>
    void navigate(ordersAddress(daysOfMonth(month), { counted: 'yes', currency: currencies }))
  const names = {
    new: t('revenue.new'),
    existing: t('revenue.existing'),
    unattributable: t('revenue.unattributable'),
  }
  return (
    <Panel
      title={t('revenue.title')}
      description={t('revenue.description')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('revenue.view')}
          value={view}
          onChange={setView}
          data={[
            { value: 'chart', label: t('revenue.chart') },
            { value: 'table', label: t('revenue.table') },
          ]}
        />
      }
    >
      {view === 'table' ? (
        <RevenueTable figures={figures} today={today} names={names} />
      ) : (
        <>
          <Legend figures={figures} names={names} />
          <div className={classes.chart}>
            <Suspense fallback={null}>
              <RevenueChart months={months} currency={currency} names={names} label={label} onOpen={open} />
            </Suspense>
          </div>
        </>
      )}
    </Panel>
  )
}

function useChartLabel(figures: CurrencyFigures): string {
  const { t } = useTranslation('overview')
  const { months, currency } = figures
  return t('revenue.chartLabel', {
    from: formatMonth(months[0]?.month ?? ''),
    to: formatMonth(months.at(-1)?.month ?? ''),
    newRevenue: formatMoney(figures.newRevenueMinor, currency),
    existingRevenue: formatMoney(figures.existingRevenueMinor, currency),
    unattributableRevenue: formatMoney(figures.unattributableRevenueMinor, currency),
  })
}

interface LegendProps {
  figures: CurrencyFigures
  names: { new: string; existing: string; unattributable: string }
}

/** Colours with the sums of the whole period. */
function Legend({ figures, names }: LegendProps) {
  const parts = [
    { key: 'existing', minor: figures.existingRevenueMinor },
    { key: 'new', minor: figures.newRevenueMinor },
    { key: 'unattributable', minor: figures.unattributableRevenueMinor },
  ] as const
  return (
    <ul className={classes.legend}>
      {parts
        .filter(({ key, minor }) => key !== 'unattributable' || minor !== 0)
        .map(({ key, minor }) => (
          <li key={key}>
            <span className={classes.swatch} data-part={key} aria-hidden="true" />
            <span>{names[key]}</span>
            <strong>{formatMoney(minor, figures.currency)}</strong>
          </li>
        ))}
    </ul>
  )
}
