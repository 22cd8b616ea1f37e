import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Silence } from '../../../shared/model/silence.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../app/notify.tsx'

const refresh = () => queryClient.invalidateQueries()

/** Notes today why a customer does not come back; null takes it back. The notification puts back what was there. */
export function useNoteSilence(id: number, onDone: () => void = () => {}) {
  const { t } = useTranslation('campaigns')
  return useMutation({
    mutationFn: (silence: Omit<Silence, 'day'> | null) => api.customers.noteSilence({ id, silence }),
    onSuccess: async ({ before }, silence) => {
      onDone()
      notifyUndoable(t(silence === null ? 'card.removed' : 'card.saved'), () =>
        api.customers.noteSilence({ id, silence: before }).then(refresh),
      )
      await refresh()
    },
    onError: notifyFailure,
  })
}
