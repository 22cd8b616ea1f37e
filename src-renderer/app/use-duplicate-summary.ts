import { useQuery } from '@tanstack/react-query'
import { orpc } from './client.ts'

/** While customers are being compared, nothing tells how far that is; so often it is asked, in milliseconds. */
const ASK_AGAIN_MS = 700

/** What there is to decide about duplicates, kept up to date also while they are searched for. */
export function useDuplicateSummary() {
  return useQuery(
    orpc.duplicates.summary.queryOptions({
      refetchInterval: ({ state: { data } }) =>
        data !== undefined && (data.isSearching || data.uncompared > 0) ? ASK_AGAIN_MS : false,
    }),
  )
}
