import type { TFunction } from 'i18next'
import { formatCount } from '../../i18n/format.ts'
import { recencyDays } from './recency-days.ts'

/** How long ago the last purchase was with so many points: "vor 31 bis 75 Tagen". */
export function recencyWords(recency: number, limits: readonly number[], t: TFunction<'groups'>): string {
  const days = recencyDays(recency, limits)
  if (days === null) return t('rfm.nobody')
  const { from, to } = days
  if (to === null) return t('rfm.daysOver', { count: from - 1, formatted: formatCount(from - 1) })
  const counted = { count: to, formatted: formatCount(to) }
  if (to === 0) return t('rfm.today')
  if (from === 0) return t('rfm.daysUpTo', counted)
  if (from === to) return t('rfm.daysExactly', counted)
  return t('rfm.daysBetween', { from: formatCount(from), to: counted.formatted })
}
