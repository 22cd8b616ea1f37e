import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { DuplicateGroup } from '../../../shared/model/duplicate-review.ts'
import { api, queryClient } from '../../app/client.ts'
import { notifyFailure } from '../../app/notify.tsx'
import { useUndoable } from '../../app/undoable.ts'
import { formatCount } from '../../i18n/format.ts'
import { AT_THE_TOP, notifyMerged } from './merge-notice.ts'
import { useName } from './use-name.ts'

const refresh = () => queryClient.invalidateQueries()

/** Splits customers again; more than a few hundred at once are taken in one call as well. */
const splitAgain = (customerIds: number[]) => api.customers.split({ customerIds }).then(refresh)

/** What the owner can say to sure groups; each answer can be taken back from its notification. */
export function useSureAnswers() {
  const { t } = useTranslation('duplicates')
  const nameOf = useName()
  const merging = useMutation({
    mutationFn: async (_groups: number) => api.duplicates.mergeSure(),
    onSuccess: async ({ merged }, count) => {
      const message = t('sure.mergedAll', { count, formatted: formatCount(count) })
      if (merged.length > 0) notifyMerged(message, merged, () => splitAgain(merged))
      await refresh()
    },
    onError: notifyFailure,
  })
  const mergingOne = useMutation({
    mutationFn: async ({ customers }: DuplicateGroup) =>
      api.duplicates.merge({ orders: [{ customerIds: customers.map(({ id }) => id) }] }),
    onSuccess: async ({ merged }, { customers: [first] }) => {
      const message = t('sure.mergedOne', { name: first === undefined ? '' : nameOf(first) })
      notifyMerged(message, merged, () => splitAgain(merged))
      await refresh()
    },
    onError: notifyFailure,
  })
  const takingOut = useUndoable(({ group, customer }: { group: DuplicateGroup; customer: CustomerRow }) => ({
    make: () =>
      keepApart(
        customer.id,
        group.customers.map(({ id }) => id),
      ),
    message: t('sure.takenOut', { name: nameOf(customer) }),
    takeBack: reconsiderAll,
    place: AT_THE_TOP,
  }))
  return {
    mergeAll: merging.mutate,
    mergeGroup: mergingOne.mutate,
    takeOut: takingOut.mutate,
    isMerging: merging.isPending,
    isBusy: merging.isPending || mergingOne.isPending || takingOut.isPending,
  }
}

/** Says that a customer is none of the others. */
async function keepApart(customerId: number, group: readonly number[]): Promise<number[]> {
  const separationIds: number[] = []
  for (const other of group) {
    if (other === customerId) continue
    const { separationId } = await api.duplicates.dismiss({ customerIds: [customerId, other] })
    separationIds.push(separationId)
  }
  return separationIds
}

async function reconsiderAll(separationIds: readonly number[]): Promise<void> {
  for (const separationId of separationIds) await api.duplicates.reconsider({ separationId })
}
