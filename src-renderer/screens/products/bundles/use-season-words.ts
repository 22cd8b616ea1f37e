import { useTranslation } from 'react-i18next'
import type { PairMonth } from '../../../../shared/model/product-pairs.ts'
import { formatCount, formatList } from '../../../i18n/format.ts'
import { factorInWords, monthName } from '../product-words.ts'

/** Puts the months in which a pair is bought most into words. */
export function useSeasonWords(): (season: readonly PairMonth[] | null) => string {
  const { t } = useTranslation(['products', 'common'])
  return season => {
    if (season === null) return t('products:bundles.seasonUnknown')
    const months = [...season].sort((one, other) => one.month - other.month)
    if (months.length === 0) return t('products:bundles.noSeason')
    const lowest = Math.min(...months.map(({ factor }) => factor))
    const years = Math.min(...months.map(one => one.years))
    return t('products:bundles.season', {
      months: formatList(months.map(({ month }) => monthName(month))),
      factor: factorInWords(lowest, t),
      years: formatCount(years),
    })
  }
}
