import { useTranslation } from 'react-i18next'
import type { ProductWish } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure } from '../../../app/notify.tsx'
import { changeUndoably } from '../../../app/undoable.ts'
import { DUE_READS } from '../use-due-acts.ts'

/** Notes at once who waits for what, or no longer does, and offers to take it back. */
export function useWishChanges() {
  const { t } = useTranslation('today')
  return {
    add: (customerId: number, productId: number, product: string) => {
      changeUndoably({
        make: () => api.reminders.addWish({ customerId, productId }),
        message: t('wishes.told.added', { product }),
        takeBack: ({ id }) => api.reminders.removeWish({ id }),
        reads: DUE_READS,
      }).catch(notifyFailure)
    },
    remove: ({ id }: ProductWish) => {
      changeUndoably({
        make: () => api.reminders.removeWish({ id }),
        message: t('wishes.told.removed'),
        takeBack: removed => api.reminders.putBackWish(removed),
        reads: DUE_READS,
      }).catch(notifyFailure)
    },
  }
}
