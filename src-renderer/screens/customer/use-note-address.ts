import { useTranslation } from 'react-i18next'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'

/** Notes that the address of a customer holds today, or does not, and offers to take that back. */
export function useNoteAddress(id: number) {
  const { t } = useTranslation('customers')
  return useUndoable(({ holds }: { holds: boolean }) => ({
    make: () => api.customers.confirmAddress({ id, holds }),
    message: t(holds ? 'confirmation.confirmed' : 'confirmation.returnNoted'),
    takeBack: ({ confirmationId }) => api.customers.takeBackConfirmation({ confirmationId }),
  }))
}
