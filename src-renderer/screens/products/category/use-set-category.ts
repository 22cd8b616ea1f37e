import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CategoryChange, OwnCategory } from '../../../../shared/model/product-entry.ts'
import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { formatCount } from '../../../i18n/format.ts'
import { changesBack } from './changes-back.ts'

/** Sets the owner's category of products; what was said before can be put back. */
export function useSetCategory(onDone: () => void) {
  const { t } = useTranslation('products')
  return useMutation({
    mutationFn: (change: CategoryChange) => api.products.setCategory(change),
    onSuccess: async (before, { productIds, category }) => {
      onDone()
      const counted = { count: productIds.length, formatted: formatCount(productIds.length) }
      const message =
        category === null ? t('category.takenBack', counted) : t('category.done', { ...counted, category })
      notifyUndoable(message, () => putBack(before))
      await queryClient.invalidateQueries()
    },
    onError: notifyFailure,
  })
}

async function putBack(before: readonly OwnCategory[]): Promise<void> {
  for (const change of changesBack(before)) await api.products.setCategory(change)
  await queryClient.invalidateQueries()
}
