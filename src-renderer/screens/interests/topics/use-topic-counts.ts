import { useQuery } from '@tanstack/react-query'
import type { TopicCounts } from '../../../../shared/model/interest.ts'
import { orpc } from '../../../app/client.ts'
import { useStatus } from '../../../app/use-status.ts'

/** How many are interested in each topic as of today; null as long as that is not known. */
export function useTopicCounts(): { asOf: string; counts: readonly TopicCounts[] | null } {
  const asOf = useStatus().data?.today ?? ''
  const { data } = useQuery(orpc.interests.stated.queryOptions({ input: { asOf }, enabled: asOf !== '' }))
  return { asOf, counts: data ?? null }
}
