import { useTranslation } from 'react-i18next'
import { coarseMoney } from './coarse-money.ts'

/** The limits of an expected amount, as coarse as they are sure: "560 € bis 1.600 €". */
export function useRangeText(): (low: number, high: number, currency: string) => string {
  const { t } = useTranslation('value')
  return (low, high, currency) => {
    const words = { low: coarseMoney(low, currency), high: coarseMoney(high, currency) }
    return words.low === words.high ? t('forecast.about', { value: words.low }) : t('forecast.range', words)
  }
}
