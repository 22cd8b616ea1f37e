import { useQuery } from '@tanstack/react-query'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { api, orpc } from '../../app/client.ts'
import { inTurn } from './in-turn.ts'

/** How many a segment means; of many on a screen one after the other is counted. */
export function useSegmentCount(segment: SegmentReference, isReady: boolean) {
  return useQuery({
    ...orpc.segments.count.queryOptions({ input: { segment } }),
    queryFn: ({ signal }) => inTurn(() => api.segments.count({ segment }, { signal }), signal),
    enabled: isReady,
  })
}
