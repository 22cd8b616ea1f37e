import { useQuery } from '@tanstack/react-query'
import { orpc } from './client.ts'

/** While customers are being compared, nothing tells how far that is; so often it is asked, in milliseconds. */
const ASK_AGAIN_MS = 700
/** The same while a search is about to begin, or was stopped and may begin anew. */
const ASK_LATER_MS = 2000

/** What there is to decide about duplicates, kept up to date also while they are searched for. */
export function useDuplicateSummary() {
  return useQuery(
    orpc.duplicates.summary.queryOptions({
      refetchInterval: ({ state: { data } }) => {
        if (data?.isSearching) return ASK_AGAIN_MS
        return data !== undefined && data.uncompared > 0 ? ASK_LATER_MS : false
      },
    }),
  )
}
