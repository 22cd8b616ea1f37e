import { useTranslation } from 'react-i18next'
import type { MergedCustomer } from '../../../shared/model/customer.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { forgetMerge } from '../duplicates/merge-notice.ts'

/** Takes a merge back; the notification makes it again as it was. */
export function useSplit(merged: MergedCustomer, name: string, onDone: () => void) {
  const { t } = useTranslation('duplicates')
  return useUndoable(({ separate }: { separate: boolean }) => ({
    make: () => api.customers.split({ customerIds: [merged.customerId], separate }),
    message: t('card.done', { name }),
    takeBack: async () => {
      if (separate) await reconsiderAgain(merged)
      await mergeAgain(merged)
    },
    onMade: () => {
      onDone()
      forgetMerge(merged)
    },
  }))
}

function mergeAgain({ customerId, survivorId, chosen, inBulk }: MergedCustomer) {
  return api.duplicates.merge({ orders: [{ customerIds: [survivorId, customerId], chosen }], inBulk })
}

/** Takes back that the two are kept apart, which was said with the split. */
async function reconsiderAgain({ customerId }: MergedCustomer): Promise<void> {
  const separations = await api.duplicates.separations()
  // The last one said comes first.
  const own = separations.find(({ customers }) => customers.some(one => one.customerId === customerId))
  if (own !== undefined) await api.duplicates.reconsider({ separationId: own.id })
}
