import type { TFunction } from 'i18next'
import { formatCount } from '../../../i18n/format.ts'
import type { DayNotice } from './day-notice.ts'

/**
 * "Heute: 5 × Geburtstag, 12 überfällig", without any name.
 * @returns null where there is nothing to tell.
 */
export function noticeText(
  { today, overdue }: DayNotice,
  ruleName: (key: string) => string,
  t: TFunction<'today'>,
): string | null {
  const parts: string[] = today.map(({ ruleKey, count }) =>
    t('notice.count', { formatted: formatCount(count), name: ruleName(ruleKey) }),
  )
  if (overdue > 0) parts.push(t('notice.overdue', { formatted: formatCount(overdue) }))
  return parts.length === 0 ? null : t('notice.today', { list: parts.join(', ') })
}
