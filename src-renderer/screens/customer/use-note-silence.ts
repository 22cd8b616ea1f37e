import { useTranslation } from 'react-i18next'
import type { Silence } from '../../../shared/model/silence.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'

/** Notes today why a customer does not come back; null takes it back. The notification puts back what was there. */
export function useNoteSilence(id: number, onDone: () => void = () => {}) {
  const { t } = useTranslation('campaigns')
  return useUndoable((silence: Omit<Silence, 'day'> | null) => ({
    make: () => api.customers.noteSilence({ id, silence }),
    message: t(silence === null ? 'card.removed' : 'card.saved'),
    takeBack: ({ before }) => api.customers.noteSilence({ id, silence: before }),
    onMade: onDone,
  }))
}
