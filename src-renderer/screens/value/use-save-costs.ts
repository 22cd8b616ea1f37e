import { useTranslation } from 'react-i18next'
import type { MonthlyCosts } from '../../../shared/model/order-costs.ts'
import { api } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { changeUndoably } from '../../app/undoable.ts'
import { formatMonth } from '../../i18n/format.ts'

/** Stores the costs of a month, and offers to take it back. */
export function useSaveCosts(): (costs: MonthlyCosts) => void {
  const { t } = useTranslation('value')
  return costs => {
    const { month } = costs
    changeUndoably({
      make: () => api.figures.setCosts(costs),
      message: t('costs.saved', { month: formatMonth(month) }),
      takeBack: ({ before }) => api.figures.setCosts(before ?? { month, newMinor: null, repeatMinor: null }),
    }).catch(notifyFailure)
  }
}
