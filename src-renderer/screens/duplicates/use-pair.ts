import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { CustomerCard, CustomerEdit } from '../../../shared/model/customer.ts'
import type { DuplicateGroup, MergePreview } from '../../../shared/model/duplicate-review.ts'
import { orpc, queryClient } from '../../app/client.ts'

/** All that is shown of a pair. */
export interface Pair {
  one: CustomerCard
  other: CustomerCard
  /** What a merge leads to by itself. */
  proposed: MergePreview
}

export type PairState = { pair: Pair } | { error: unknown } | null

const idsOf = ({ customers }: DuplicateGroup) => customers.map(({ id }) => id)
const cardOptions = (id: number) => orpc.customers.get.queryOptions({ input: { id } })
const previewOptions = (customerIds: number[]) =>
  orpc.duplicates.preview.queryOptions({ input: { customerIds } })

/** Reads both cards and what a merge would lead to; null while they are being read. */
export function usePair(group: DuplicateGroup): PairState {
  const ids = idsOf(group)
  const [oneId = 0, otherId = 0] = ids
  const one = useQuery(cardOptions(oneId))
  const other = useQuery(cardOptions(otherId))
  const preview = useQuery(previewOptions(ids))
  const error = one.error ?? other.error ?? preview.error
  if (error !== null) return { error }
  if (one.data === undefined || other.data === undefined || preview.data === undefined) return null
  return { pair: { one: one.data, other: other.data, proposed: preview.data } }
}

/** Reads a pair ahead, so that it stands there at once when its turn comes. */
export function usePrefetchPair(group: DuplicateGroup | null): void {
  const key = group === null ? '' : idsOf(group).join()
  useEffect(() => {
    if (key === '') return
    const ids = key.split(',').map(Number)
    for (const id of ids) void queryClient.prefetchQuery(cardOptions(id))
    void queryClient.prefetchQuery(previewOptions(ids))
  }, [key])
}

/** What a merge leads to with the owner's choices; `enabled` is false while there are none. */
export function useChosenPreview(group: DuplicateGroup, chosen: Partial<CustomerEdit>, enabled: boolean) {
  return useQuery(
    orpc.duplicates.preview.queryOptions({
      input: { customerIds: idsOf(group), chosen },
      placeholderData: keepPreviousData,
      enabled,
    }),
  )
}
