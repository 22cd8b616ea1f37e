import { useTranslation } from 'react-i18next'
import type { MonthlyCosts } from '../../../shared/model/order-costs.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { formatMonth } from '../../i18n/format.ts'

/** Stores the costs of a month, and offers to take it back. */
export function useSaveCosts(): (costs: MonthlyCosts) => void {
  const { t } = useTranslation('value')
  const set = async (costs: MonthlyCosts) => {
    const { before } = await api.figures.setCosts(costs)
    await queryClient.invalidateQueries()
    return before
  }
  return costs => {
    const { month } = costs
    set(costs)
      .then(before =>
        notifyUndoable(t('costs.saved', { month: formatMonth(month) }), () =>
          set(before ?? { month, newMinor: null, repeatMinor: null }),
        ),
      )
      .catch(notifyFailure)
  }
}
