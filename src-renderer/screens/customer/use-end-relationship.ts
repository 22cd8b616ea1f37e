import { useTranslation } from 'react-i18next'
import type { CustomerCard } from '../../../shared/model/customer.ts'
import { api } from '../../app/client.ts'
import { useUndoable } from '../../app/undoable.ts'
import { formatDay } from '../../i18n/format.ts'

/** Ends the relationship with a customer on a day; null takes that back. The notification puts back what was there. */
export function useEndRelationship({ id }: CustomerCard, onDone: () => void = () => {}) {
  const { t } = useTranslation('customers')
  return useUndoable((day: string | null) => ({
    make: () => api.customers.endRelationship({ id, day }),
    message: day === null ? t('ending.takenBack') : t('ending.done', { day: formatDay(day) }),
    takeBack: ({ before }) => api.customers.endRelationship({ id, day: before }),
    onMade: onDone,
  }))
}
