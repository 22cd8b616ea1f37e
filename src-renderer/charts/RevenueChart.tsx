import './chart-setup.ts'
import { useReducedMotion } from '@mantine/hooks'
import type { ChartData, ChartOptions } from 'chart.js'
import { Bar } from 'react-chartjs-2'
import type { MonthlyRevenue } from '../../shared/model/figures.ts'
import { toMajor } from '../../shared/money.ts'
import { formatMoney, formatMoneyRounded, formatMonth, formatMonthShort } from '../i18n/format.ts'
import { type ChartColors, useChartColors } from './chart-colors.ts'

export interface RevenueChartProps {
  months: readonly MonthlyRevenue[]
  currency: string
  /** Names of the three parts, in the language on the screen. */
  names: { new: string; existing: string; unattributable: string }
  /** Says in words what the chart shows. */
  label: string
  /** Opens the orders of a month. */
  onOpen: (month: MonthlyRevenue) => void
}

/** Revenue per month as stacked bars: existing customers, new ones, and what cannot be attributed. */
export function RevenueChart({ months, currency, names, label, onOpen }: RevenueChartProps) {
  const colors = useChartColors()
  const reducedMotion = useReducedMotion()
  const options: ChartOptions<'bar'> = {
    ...chartOptions(currency, colors, months),
    animation: reducedMotion ? false : { duration: 300 },
    onClick: (_event, elements) => {
      const month = months[elements[0]?.index ?? -1]
      if (month !== undefined) onOpen(month)
    },
  }
  return (
    <Bar role="img" aria-label={label} data={chartData(months, currency, names, colors)} options={options} />
  )
}

function chartData(
  months: readonly MonthlyRevenue[],
  currency: string,
  names: RevenueChartProps['names'],
  colors: ChartColors,
): ChartData<'bar'> {
  const part = (key: 'new' | 'existing' | 'unattributable') => ({
    label: names[key],
    data: months.map(month => toMajor(month[`${key}Minor`], currency)),
    backgroundColor: colors[key],
    // A line in the colour of the surface keeps the parts apart for people who see no colours.
    borderColor: colors.surface,
    borderWidth: { top: 1, bottom: 0, left: 0, right: 0 },
    maxBarThickness: 56,
  })
  const parts = [part('existing'), part('new')]
  if (months.some(month => month.unattributableMinor !== 0)) parts.push(part('unattributable'))
  return { labels: months.map(({ month }) => formatMonthShort(month)), datasets: parts }
}

function chartOptions(
  currency: string,
  colors: ChartColors,
  months: readonly MonthlyRevenue[],
): ChartOptions<'bar'> {
  const money = (major: number) => formatMoney(Math.round(major * toMinorFactor(currency)), currency)
  return {
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: { stacked: true, grid: { display: false }, ticks: { color: colors.text, maxRotation: 0 } },
      y: {
        stacked: true,
        border: { display: false },
        grid: { color: colors.grid },
        ticks: {
          color: colors.text,
          maxTicksLimit: 6,
          callback: value => formatMoneyRounded(Number(value) * toMinorFactor(currency), currency),
        },
      },
    },
    plugins: {
      tooltip: {
        callbacks: {
          title: items => formatMonth(months[items[0]?.dataIndex ?? 0]?.month ?? ''),
          label: item => ` ${item.dataset.label}: ${money(item.parsed.y ?? 0)}`,
        },
      },
    },
  }
}

function toMinorFactor(currency: string): number {
  return 1 / toMajor(1, currency)
}
