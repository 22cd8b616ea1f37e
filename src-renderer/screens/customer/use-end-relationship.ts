import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'
import { formatDay } from '../../i18n/format.ts'

const refresh = () => queryClient.invalidateQueries()

/** Ends the relationship with a customer on a day; null takes that back. The notification puts back what was there. */
export function useEndRelationship({ id }: CustomerCard, onDone: () => void = () => {}) {
  const { t } = useTranslation('customers')
  return useMutation({
    mutationFn: (day: string | null) => api.customers.endRelationship({ id, day }),
    onSuccess: async ({ before }, day) => {
      onDone()
      const message = day === null ? t('ending.takenBack') : t('ending.done', { day: formatDay(day) })
      notifyUndoable(message, () => api.customers.endRelationship({ id, day: before }).then(refresh))
      await refresh()
    },
    onError: notifyFailure,
  })
}
