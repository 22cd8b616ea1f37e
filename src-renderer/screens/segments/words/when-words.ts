import type { TFunction } from 'i18next'
import type { PastDays, YearDays } from '../../../../shared/model/segment.ts'
import { formatDay } from '../../../i18n/format.ts'
import { monthName } from '../../products/product-words.ts'

/** Days that have been, as an adverb: "in den letzten 30 Tagen". Ever is said by nothing. */
export function pastWords(when: PastDays | null, t: TFunction<'segments'>): string {
  if (when === null) return ''
  switch (when.kind) {
    case 'last':
      return t(`when.last.${when.unit}`, { count: when.amount })
    case 'before_last':
      return t(`when.before_last.${when.unit}`, { count: when.amount })
    case 'month':
      return t(`when.month.${when.which}`)
    case 'between':
      return betweenWords(when.from, when.to, t)
  }
}

function betweenWords(from: string | undefined, to: string | undefined, t: TFunction<'segments'>): string {
  if (from !== undefined && to !== undefined)
    return t('when.between', { from: formatDay(from), to: formatDay(to) })
  if (from !== undefined) return t('when.from', { day: formatDay(from) })
  return to === undefined ? t('when.any') : t('when.to', { day: formatDay(to) })
}

/** Days that come again every year, as an adverb: "im März". */
export function yearWords(when: Exclude<YearDays, { kind: 'unknown' }>, t: TFunction<'segments'>): string {
  return when.kind === 'next'
    ? t(`when.next.${when.unit}`, { count: when.amount })
    : t('when.inMonth', { month: monthName(when.month) })
}
