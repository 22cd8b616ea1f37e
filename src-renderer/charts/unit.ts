import { currencyExponent, toMajor } from '../../shared/money.ts'
import { formatCount, formatMoney, formatMoneyRounded, formatNumber, formatPercent } from '../i18n/format.ts'
import type { ChartWords } from './chart-words.ts'

/**
 * What a number counts. Money is in minor units, percentages are shares (0.25 is 25 %), days may have decimals.
 */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'number'; readonly decimals: number }
  | { readonly kind: 'percent'; readonly decimals?: number }
  | { readonly kind: 'days'; readonly decimals?: number }

export const COUNT: Unit = { kind: 'count' }
export const PERCENT: Unit = { kind: 'percent' }

/** A value as it is read: "1.234,50 €", "21,9 %", "12 Tage". */
export function unitText(value: number, unit: Unit, t: ChartWords): string {
  if (unit.kind !== 'days') return bareText(value, unit)
  return t('common:count.days', { count: value, formatted: bareText(value, unit) })
}

/** A value without the word for days. */
export function bareText(value: number, unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return formatMoney(Math.round(value), unit.currency)
    case 'count':
      return formatCount(value)
    case 'number':
      return formatNumber(value, unit.decimals)
    case 'percent':
      return formatPercent(value, unit.decimals ?? 1)
    case 'days':
      return formatNumber(value, unit.decimals ?? 0)
  }
}

/** A value with as few digits as an axis, a coarse range or a small cell needs. */
export function coarseText(value: number, unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return formatMoneyRounded(Math.round(value), unit.currency)
    case 'percent':
      return formatPercent(value, 0)
    case 'days':
      return formatNumber(value, 0)
    default:
      return bareText(value, unit)
  }
}

/** A value with as few digits as it is sure, with the word for days. */
export function coarseWords(value: number, unit: Unit, t: ChartWords): string {
  if (unit.kind !== 'days') return coarseText(value, unit)
  return t('common:count.days', { count: Math.round(value), formatted: coarseText(value, unit) })
}

/** How many decimals a value keeps in a file: all that it can have, without what is only binary noise. */
const FILE_DECIMALS = 4

/** A value as a file holds it: the bare number in the unit that {@link fileUnit} names. */
export function fileNumber(value: number, unit: Unit, decimalMark: ',' | '.'): string {
  return plainNumber(value, unit).replace('.', decimalMark)
}

function plainNumber(value: number, unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return toMajor(Math.round(value), unit.currency).toFixed(currencyExponent(unit.currency))
    case 'percent':
      return trimmed(value * 100)
    default:
      return trimmed(value)
  }
}

function trimmed(value: number): string {
  return String(Number(value.toFixed(FILE_DECIMALS)))
}

/** What stands behind the name of a column in a file; null where its numbers are counts. */
export function fileUnit(unit: Unit, t: ChartWords): string | null {
  switch (unit.kind) {
    case 'days':
      return t('charts:unit.days')
    case 'money':
      return unit.currency
    case 'percent':
      return '%'
    default:
      return null
  }
}
