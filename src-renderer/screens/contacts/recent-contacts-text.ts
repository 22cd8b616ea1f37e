import type { TFunction } from 'i18next'
import type { ContactPause } from '../../../shared/model/contact-log.ts'
import { formatCount } from '../../i18n/format.ts'

/** "Schon 2 Kontakte in 30 Tagen": how often somebody was advertised to lately. */
export function recentContactsText(
  { limits, recent: count }: ContactPause,
  t: TFunction<['contacts', 'today']>,
): string {
  const days = formatCount(limits.withinDays)
  return count === 0
    ? t('contacts:pause.none', { days })
    : t('contacts:pause.recent', { count, formatted: formatCount(count), days })
}
