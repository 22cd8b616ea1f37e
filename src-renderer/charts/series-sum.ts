import type { BarsData, Series } from './chart-data.ts'
import type { ChartWords } from './chart-words.ts'
import { unitText } from './unit.ts'

/**
 * What a series of parts adds up to over all categories, in words; what is not known adds nothing. null where that would
 * mean nothing: shares of one month and of another are no share of both.
 */
export function sumText(
  { unit, totalName }: BarsData,
  { values }: Pick<Series, 'values'>,
  t: ChartWords,
): string | null {
  if (totalName === undefined || unit.kind === 'percent') return null
  const sum = values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
  return unitText(sum, unit, t)
}
