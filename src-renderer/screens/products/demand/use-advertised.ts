import { useTranslation } from 'react-i18next'
import type { AdvertisedPeriod, AdvertisedPeriodEdit } from '../../../../shared/model/advertised-period.ts'
import { api } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'

/** What was typed in of an entry. */
export function editOf({ id: _id, ...edit }: AdvertisedPeriod): AdvertisedPeriodEdit {
  return edit
}

/**
 * Adds an entry to the calendar, or changes one; both can be taken back.
 * @param id null for a new one.
 */
export function useSaveAdvertised(id: number | null, onDone: () => void) {
  const { t } = useTranslation('products')
  return useUndoable((edit: AdvertisedPeriodEdit) => ({
    make: () =>
      id === null ? api.products.addAdvertised(edit) : api.products.changeAdvertised({ id, edit }),
    message: t(id === null ? 'demand.calendar.added' : 'demand.calendar.changed'),
    // Known is a new entry as it is now, a changed one as it was.
    takeBack: known =>
      id === null
        ? api.products.removeAdvertised({ id: known.id })
        : api.products.changeAdvertised({ id, edit: editOf(known) }),
    onMade: onDone,
  }))
}

/** Removes an entry; it can be put back. */
export function useRemoveAdvertised() {
  const { t } = useTranslation('products')
  return useUndoable((id: number) => ({
    make: () => api.products.removeAdvertised({ id }),
    message: t('demand.calendar.removed'),
    takeBack: removed => api.products.addAdvertised(editOf(removed)),
  }))
}
