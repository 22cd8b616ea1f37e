import { useTranslation } from 'react-i18next'
import { formatCount, formatPercent } from '../../i18n/format.ts'

/** "19 Kunden (45 %)", of all customers of a group. */
export function useOfCustomers(whole: number): (part: number) => string {
  const { t } = useTranslation(['profile', 'common'])
  return part =>
    t('profile:ofCustomers', {
      customers: t('common:count.customers', { count: part, formatted: formatCount(part) }),
      share: formatPercent(part / whole, 0),
    })
}
