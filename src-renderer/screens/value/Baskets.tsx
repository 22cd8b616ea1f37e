import { SegmentedControl } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { monthOf } from '../../../shared/calendar.ts'
import type { BasketHistory, BasketSize } from '../../../shared/model/value-figures.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import type { ChartValue, LinesData } from '../../charts/chart-data.ts'
import { COUNT, type Unit } from '../../charts/unit.ts'
import type { FigureExplanation } from '../../figures/figure-explanation.ts'
import { formatCount, formatMoney, formatMonth, formatMonthShort, formatNumber } from '../../i18n/format.ts'
import { daysOfMonth } from '../overview/days-of-month.ts'
import { ordersAddress } from '../overview/rows-behind.ts'
import { usePeriodWords } from '../overview/use-period-words.ts'
import { useAddressChoice } from './use-address-choice.ts'
import classes from './Value.module.css'

const SIZES = ['money', 'items'] as const
type Size = (typeof SIZES)[number]

/** How much an order holds, in money and in items, month by month. */
export function Baskets({ baskets, asOf }: { baskets: BasketHistory; asOf: string }) {
  const { t } = useTranslation('value')
  const hasItems = baskets.total.ordersWithItems > 0
  const [chosen, choose] = useAddressChoice('basket', SIZES)
  const size = hasItems ? chosen : 'money'
  return (
    <ChartCard
      data={useBasketData(baskets, size, asOf)}
      meaning={t('basket.meaning')}
      explanation={useBasketExplanation(baskets, size)}
    >
      <div className={classes.words}>
        <p>{totalWords(baskets, t)}</p>
      </div>
      {hasItems && (
        <div className={classes.choice}>
          <SegmentedControl
            aria-label={t('basket.size')}
            value={size}
            onChange={choose}
            data={SIZES.map(value => ({ value, label: t(`basket.${value}`) }))}
          />
        </div>
      )}
    </ChartCard>
  )
}

function totalWords({ total, currency }: BasketHistory, t: TFunction<'value'>): string {
  if (!total.enough || total.averageMinor === null)
    return t('basket.few', { count: total.orders, formatted: formatCount(total.orders) })
  const value = formatMoney(total.averageMinor, currency)
  if (total.itemsPerOrder === null) return t('basket.onlyMoney', { value })
  return t('basket.words', { value, items: formatNumber(total.itemsPerOrder) })
}

function useBasketExplanation({ from, to, total, currency }: BasketHistory, size: Size): FigureExplanation {
  const { t } = useTranslation('value')
  const shared = {
    period: usePeriodWords()({ from, to }),
    rows: { address: ordersAddress({ from, to }, { counted: 'yes' }), label: t('basket.open') },
  }
  if (size === 'items')
    return {
      figure: 'itemsPerOrder',
      inputs: { items: formatCount(total.items), orders: formatCount(total.ordersWithItems) },
      ...(total.itemsPerOrder !== null && { result: formatNumber(total.itemsPerOrder, 2) }),
      ...shared,
    }
  return {
    figure: 'averageOrder',
    inputs: { revenue: formatMoney(total.revenueMinor, currency), orders: formatCount(total.valuedOrders) },
    ...(total.averageMinor !== null && { result: formatMoney(total.averageMinor, currency) }),
    ...shared,
  }
}

function useBasketData(baskets: BasketHistory, size: Size, asOf: string): LinesData {
  const { t } = useTranslation('value')
  return useMemo(() => {
    const { months, currency } = baskets
    const units: Record<Size, Unit> = {
      money: { kind: 'money', currency: currency ?? '' },
      items: { kind: 'number', decimals: 1 },
    }
    const values = (of: Size) => months.map(month => sizeOf(month, of))
    const other = size === 'money' ? 'items' : 'money'
    return {
      kind: 'lines',
      title: t('basket.title'),
      asOf,
      notes: [t('basket.rule')],
      categoryName: t('basket.month'),
      categories: months.map(({ month, orders }) => ({
        key: month,
        name: formatMonth(month),
        shortName: formatMonthShort(month),
        ...(orders > 0 && { address: ordersAddress(daysOfMonth(month), { counted: 'yes' }) }),
      })),
      newestFirst: true,
      ...(isRunning(months.at(-1), asOf) && { notFinalFrom: months.length - 1 }),
      unit: units[size],
      series: [{ key: size, name: t(`basket.series.${size}`), color: 'petrol', values: values(size) }],
      alongside: [
        { name: t(`basket.series.${other}`), unit: units[other], values: values(other) },
        { name: t('numbers.orders'), unit: COUNT, values: months.map(({ orders }) => orders) },
      ],
    }
  }, [baskets, size, asOf, t])
}

/** Whether a month that has orders is not over. */
function isRunning(month: BasketHistory['months'][number] | undefined, asOf: string): boolean {
  return month !== undefined && month.orders > 0 && month.month === monthOf(asOf)
}

/** A month of few orders says more about chance than about baskets. */
function sizeOf(month: BasketSize, size: Size): ChartValue {
  const value = size === 'money' ? month.averageMinor : month.itemsPerOrder
  return value === null || month.enough ? value : 'few'
}
