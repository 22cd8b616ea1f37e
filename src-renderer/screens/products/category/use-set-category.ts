import { useTranslation } from 'react-i18next'
import type { CategoryChange, OwnCategory } from '../../../../shared/model/product-entry.ts'
import { api } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { formatCount } from '../../../i18n/format.ts'
import { changesBack } from './changes-back.ts'

/** Sets the owner's category of products; what was said before can be put back. */
export function useSetCategory(onDone: () => void) {
  const { t } = useTranslation('products')
  return useUndoable((change: CategoryChange) => {
    const { productIds, category } = change
    const counted = { count: productIds.length, formatted: formatCount(productIds.length) }
    return {
      make: () => api.products.setCategory(change),
      message:
        category === null ? t('category.takenBack', counted) : t('category.done', { ...counted, category }),
      takeBack: putBack,
      onMade: onDone,
    }
  })
}

async function putBack(before: readonly OwnCategory[]): Promise<void> {
  for (const change of changesBack(before)) await api.products.setCategory(change)
}
