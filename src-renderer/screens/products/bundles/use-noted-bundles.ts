import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { BundleEdit, BundlePair, NotedBundle } from '../../../../shared/model/noted-bundle.ts'
import { api, orpc, queryClient } from '../../../app/client.ts'
import { notifyFailure, notifyUndoable } from '../../../app/notify.tsx'
import type { PeriodDays } from '../use-product-period.ts'

const refresh = () => queryClient.invalidateQueries()

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
  return useMutation({
    mutationFn: (edit: BundleEdit) => api.products.noteBundle(edit),
    onSuccess: async ({ id }) => {
      notifyUndoable(t('bundles.noted.done'), () => api.products.removeBundle({ id }).then(refresh))
      await refresh()
    },
    onError: notifyFailure,
  })
}

/** Forgets a noted pair; it can be put back. */
export function useRemoveBundle() {
  const { t } = useTranslation('products')
  return useMutation({
    mutationFn: (id: number) => api.products.removeBundle({ id }),
    onSuccess: async removed => {
      notifyUndoable(t('bundles.noted.removed'), () => api.products.noteBundle(removed).then(refresh))
      await refresh()
    },
    onError: notifyFailure,
  })
}

/** Changes what the owner writes beside a noted pair; that can be taken back. */
export function useChangeBundleNote({ id }: NotedBundle, onDone: () => void) {
  const { t } = useTranslation('products')
  return useMutation({
    mutationFn: (note: string) => api.products.changeBundleNote({ id, note }),
    onSuccess: async ({ before }) => {
      onDone()
      notifyUndoable(t('bundles.noted.noteSaved'), () =>
        api.products.changeBundleNote({ id, note: before }).then(refresh),
      )
      await refresh()
    },
    onError: notifyFailure,
  })
}
