import type { TFunction } from 'i18next'
import { formatCount } from '../../../i18n/format.ts'
import type { DayNotice } from './day-counts.ts'

/**
 * "Heute: 5 Geburtstage, 12 überfällig", without any name of a customer.
 * @returns null where there is nothing to tell.
 */
export function noticeText({ today, overdue }: DayNotice, t: TFunction<'today'>): string | null {
  const parts: string[] = today.map(({ kind, name, count }) => {
    const formatted = formatCount(count)
    return name === null
      ? t(`notice.kind.${kind}`, { count, formatted })
      : t('notice.own', { name, formatted })
  })
  if (overdue > 0) parts.push(t('notice.overdue', { formatted: formatCount(overdue) }))
  return parts.length === 0 ? null : t('notice.today', { list: parts.join(', ') })
}
