import type { TFunction } from 'i18next'
import { formatCount, formatMoney, formatMoneyRounded, formatPercent } from '../../i18n/format.ts'
import type { MonthFigures } from './use-report.ts'

type Words = TFunction<'report'>

/** A difference with its sign: "+5", "−65,40 €", "±0". */
export function signedText(difference: number, currency: string | null): string {
  if (difference === 0) return '±0'
  const size = Math.abs(difference)
  const text = currency === null ? formatCount(size) : formatMoney(size, currency)
  return `${difference > 0 ? '+' : '−'}${text}`
}

/** "65 € mehr", "65 € weniger", "gleich viel". */
export function moneyDifference(minor: number, currency: string, t: Words): string {
  if (minor === 0) return t('difference.same')
  return t(minor > 0 ? 'difference.more' : 'difference.less', {
    value: formatMoneyRounded(Math.abs(minor), currency),
  })
}

/** Part of an earlier month is said of so many orders in both; of fewer it only looks exact. */
const ENOUGH_ORDERS = 5

/**
 * How the revenue of a month compares with that of another one: "65 € (10 %) weniger als im September 2026".
 * @param name of the other month.
 */
export function revenueComparison(now: MonthFigures, other: MonthFigures, name: string, t: Words): string {
  const difference = now.revenue.revenueMinor - other.revenue.revenueMinor
  if (difference === 0) return t('compare.same', { month: name })
  const value = formatMoneyRounded(Math.abs(difference), now.revenue.currency ?? '')
  const isEnough = Math.min(now.revenue.orders, other.revenue.orders) >= ENOUGH_ORDERS
  const share = difference / other.revenue.revenueMinor
  const withShare =
    isEnough && other.revenue.revenueMinor > 0 ? `${value} (${formatPercent(Math.abs(share), 0)})` : value
  return t(difference > 0 ? 'compare.more' : 'compare.less', { value: withShare, month: name })
}
