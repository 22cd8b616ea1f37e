import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format.ts'

/** "183 Tage" */
export function useDaysText(): (days: number) => string {
  const { t } = useTranslation('common')
  return days => {
    const whole = Math.round(days)
    return t('count.days', { count: whole, formatted: formatNumber(whole, 0) })
  }
}
