import { useTranslation } from 'react-i18next'
import type { TraitsChange } from '../../../../shared/model/product-entry.ts'
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
      takeBack: before => api.products.putBackTraits({ before }),
      onMade: onDone,
    }
  })
}
