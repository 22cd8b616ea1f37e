import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AdvertisedPeriod, AdvertisedPeriodEdit } from '../../../../shared/model/advertised-period.ts'
import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'

const refresh = () => queryClient.invalidateQueries()

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
  return useMutation({
    mutationFn: (edit: AdvertisedPeriodEdit) =>
      id === null ? api.products.addAdvertised(edit) : api.products.changeAdvertised({ id, edit }),
    onSuccess: async result => {
      onDone()
      // A new entry as it is now, a changed one as it was.
      const takeBack = () =>
        id === null
          ? api.products.removeAdvertised({ id: result.id })
          : api.products.changeAdvertised({ id, edit: editOf(result) })
      notifyUndoable(t(id === null ? 'demand.calendar.added' : 'demand.calendar.changed'), () =>
        takeBack().then(refresh),
      )
      await refresh()
    },
    onError: notifyFailure,
  })
}

/** Removes an entry; it can be put back. */
export function useRemoveAdvertised() {
  const { t } = useTranslation('products')
  return useMutation({
    mutationFn: (id: number) => api.products.removeAdvertised({ id }),
    onSuccess: async removed => {
      notifyUndoable(t('demand.calendar.removed'), () =>
        api.products.addAdvertised(editOf(removed)).then(refresh),
      )
      await refresh()
    },
    onError: notifyFailure,
  })
}
