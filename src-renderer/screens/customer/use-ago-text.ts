import { useTranslation } from 'react-i18next'
import { formatCount } from '../../i18n/format.ts'
import { ago } from './ago.ts'

/** "vor 3 Wochen": how long ago a day is, in words. */
export function useAgoText(today: string): (day: string) => string {
  const { t } = useTranslation('customers')
  return day => {
    const elapsed = ago(day, today)
    if (elapsed.unit === 'today') return t('card.today')
    return t(`card.ago${elapsed.unit}`, { count: elapsed.count, formatted: formatCount(elapsed.count) })
  }
}
