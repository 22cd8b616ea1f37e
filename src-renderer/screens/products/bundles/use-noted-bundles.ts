import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BundleEdit, BundlePair, NotedBundle } from '../../../../shared/model/noted-bundle.ts'
import { api, orpc } from '../../../app/client.ts'
import { useUndoable } from '../../../app/undoable.ts'
import type { PeriodDays } from '../use-product-period.ts'

/** Whether a pair is noted already; undefined as long as that is not known. */
export function useIsNoted({ kind, a, b }: BundlePair, days: PeriodDays): boolean | undefined {
  const bundles = useQuery(orpc.products.bundles.queryOptions({ input: days })).data
  return bundles?.some(bundle => {
    if (bundle.kind !== kind) return false
    const isSame = bundle.a.id === a && bundle.b.id === b
    return isSame || (kind === 'same_basket' && bundle.a.id === b && bundle.b.id === a)
  })
}

/** Notes a pair; that can be taken back. */
export function useNoteBundle() {
  const { t } = useTranslation('products')
  return useUndoable((edit: BundleEdit) => ({
    make: () => api.products.noteBundle(edit),
    message: t('bundles.noted.done'),
    takeBack: ({ id }) => api.products.removeBundle({ id }),
  }))
}

/** Forgets a noted pair; it can be put back. */
export function useRemoveBundle() {
  const { t } = useTranslation('products')
  return useUndoable((id: number) => ({
    make: () => api.products.removeBundle({ id }),
    message: t('bundles.noted.removed'),
    takeBack: removed => api.products.noteBundle(removed),
  }))
}

/** Changes what the owner writes beside a noted pair; that can be taken back. */
export function useChangeBundleNote({ id }: NotedBundle, onDone: () => void) {
  const { t } = useTranslation('products')
  return useUndoable((note: string) => ({
    make: () => api.products.changeBundleNote({ id, note }),
    message: t('bundles.noted.noteSaved'),
    takeBack: ({ before }) => api.products.changeBundleNote({ id, note: before }),
    onMade: onDone,
  }))
}
