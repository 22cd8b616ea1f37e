import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../shared/model/figures.ts'
import { formatDay } from '../../i18n/format.ts'

/** Puts the period of the figures into words. */
export function usePeriodWords(): (overview: Pick<Overview, 'from' | 'to'>) => string {
  const { t } = useTranslation('overview')
  return ({ from, to }) => t('range', { from: formatDay(from), to: formatDay(to) })
}
