import type { Interval } from '../charts/chart-data.ts'
import type { ChartWords } from '../charts/chart-words.ts'
import { bareText, coarseText, coarseWords, type Unit } from '../charts/unit.ts'

/**
 * The limits of a value in words, as coarse as they are sure: "zwischen 21 % und 27 %". Limits that read the same
 * become "etwa 24 %".
 */
export function rangeWords({ low, high }: Interval, unit: Unit, t: ChartWords): string {
  const words = { low: coarseText(low, unit), high: coarseText(high, unit) }
  if (words.low === words.high) return t('figures:range.about', { value: coarseWords(low, unit, t) })
  if (unit.kind === 'days') {
    // The number of the noun follows the upper limit: "zwischen 0 und 1 Tag".
    const count = Math.round(high)
    return t('figures:range.betweenDays', { count, ...words })
  }
  return t('figures:range.between', words)
}

/** The limits as exactly as the value itself, for the explanation. */
export function exactLimits({ low, high }: Interval, unit: Unit): { low: string; high: string } {
  return { low: bareText(low, unit), high: bareText(high, unit) }
}
