import { useTranslation } from 'react-i18next'
import { formatCount, formatMoney } from '../../i18n/format.ts'

interface Purchases {
  orders: number
  valueMinor: number
  currency: string | null
}

/** "3 Bestellungen, 120,00 €"; without the value where there is none. */
export function usePurchasesText(): (purchases: Purchases) => string {
  const { t } = useTranslation('common')
  return ({ orders, valueMinor, currency }) => {
    const counted = t('count.orders', { count: orders, formatted: formatCount(orders) })
    return currency === null ? counted : `${counted}, ${formatMoney(valueMinor, currency)}`
  }
}
