import { useTranslation } from 'react-i18next'
import type { ProductWish } from '../../../../shared/model/reminder.ts'
import { api } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { refreshDue } from '../use-due-acts.ts'

/** Notes at once who waits for what, or no longer does, and offers to take it back. */
export function useWishChanges() {
  const { t } = useTranslation('today')
  return {
    add: (customerId: number, productId: number, product: string) => {
      api.reminders
        .addWish({ customerId, productId })
        .then(({ id }) =>
          notifyUndoable(t('wishes.told.added', { product }), () =>
            api.reminders.removeWish({ id }).then(refreshDue),
          ),
        )
        .then(refreshDue)
        .catch(notifyFailure)
    },
    remove: ({ id }: ProductWish) => {
      api.reminders
        .removeWish({ id })
        .then(removed =>
          notifyUndoable(t('wishes.told.removed'), () => api.reminders.putBackWish(removed).then(refreshDue)),
        )
        .then(refreshDue)
        .catch(notifyFailure)
    },
  }
}
