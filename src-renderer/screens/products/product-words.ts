import type { TFunction } from 'i18next'
import type { Interval } from '../../charts/chart-data.ts'
import { formatCount, formatNumber } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/language.ts'

export type ProductWords = TFunction<['products', 'common']>

/**
 * A share as cases of ten, or of a hundred where it is small: 0.42 is 4 of 10, 0.03 is 3 of 100. null: less than one of a
 * hundred; `nearly_all`: ten of ten would say too much.
 */
export function casesOf(share: number): { part: number; whole: number } | 'nearly_all' | null {
  if (share >= 0.95) return 'nearly_all'
  if (share >= 0.095) return { part: Math.round(10 * share), whole: 10 }
  const part = Math.round(100 * share)
  return part === 0 ? null : { part, whole: 100 }
}

/** "in 4 von 10 Fällen" */
export function casesInWords(share: number, t: ProductWords): string {
  const cases = casesOf(share)
  if (cases === null) return t('products:inHardlyAny')
  if (cases === 'nearly_all') return t('products:inNearlyAll')
  return t('products:inCases', cases)
}

/** So many of a hundred, as coarse as people count. */
export function of100(share: number): string {
  return formatCount(Math.round(100 * share))
}

const WHOLE_FROM = 10

/** A factor without more digits than it deserves: 9.5, 12. */
export function factorText(factor: number): string {
  return factor >= WHOLE_FROM ? formatCount(Math.round(factor)) : formatNumber(factor)
}

/** "9,5-mal" */
export function factorInWords(factor: number, t: ProductWords): string {
  return t('products:times', { factor: factorText(factor) })
}

/** "zwischen 5,4- und 14,6-mal"; limits that read the same become "etwa 10-mal". */
export function factorRange({ low, high }: Interval, t: ProductWords): string {
  const texts = { low: factorText(low), high: factorText(high) }
  return texts.low === texts.high
    ? t('products:timesAbout', { value: texts.low })
    : t('products:timesRange', texts)
}

/** The name of a month of the year, 1 to 12. */
export function monthName(month: number): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'de-DE'
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, month - 1, 1)),
  )
}

/** "12 Bestellungen" */
export function ordersInWords(orders: number, t: ProductWords): string {
  return t('common:count.orders', { count: orders, formatted: formatCount(orders) })
}

/** "12 Tage" */
export function daysInWords(days: number, t: ProductWords): string {
  return t('common:count.days', { count: days, formatted: formatCount(days) })
}
