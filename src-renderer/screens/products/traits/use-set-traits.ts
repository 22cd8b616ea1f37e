import { useTranslation } from 'react-i18next'
import type { OwnTraits, TraitsChange } from '../../../../shared/model/product-entry.ts'
import { api } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import { formatCount } from '../../../i18n/format.ts'

/** Sets what the owner says of products for recommendations; what was said before can be put back. */
export function useSetTraits(onDone: () => void) {
  const { t } = useTranslation('products')
  return useUndoable((change: TraitsChange) => {
    const count = change.productIds.length
    return {
      make: () => api.products.setTraits(change),
      message: t('traits.done', { count, formatted: formatCount(count) }),
      takeBack: putBack,
      onMade: onDone,
    }
  })
}

async function putBack(before: readonly OwnTraits[]): Promise<void> {
  const alike = Map.groupBy(before, ({ durability, availability }) => `${durability} ${availability}`)
  for (const [first, ...others] of alike.values()) {
    if (first === undefined) continue
    const { durability, availability } = first
    const productIds = [first, ...others].map(({ productId }) => productId)
    await api.products.setTraits({ productIds, durability, availability })
  }
}
