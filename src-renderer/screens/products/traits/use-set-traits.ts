import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OwnTraits, TraitsChange } from '../../../../shared/model/product-entry.ts'
import { api, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import { formatCount } from '../../../i18n/format.ts'

/** Sets what the owner says of products for recommendations; what was said before can be put back. */
export function useSetTraits(onDone: () => void) {
  const { t } = useTranslation('products')
  return useMutation({
    mutationFn: (change: TraitsChange) => api.products.setTraits(change),
    onSuccess: async (before, { productIds }) => {
      onDone()
      const count = productIds.length
      notifyUndoable(t('traits.done', { count, formatted: formatCount(count) }), () => putBack(before))
      await queryClient.invalidateQueries()
    },
    onError: notifyFailure,
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
  await queryClient.invalidateQueries()
}
