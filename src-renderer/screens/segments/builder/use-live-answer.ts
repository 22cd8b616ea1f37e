import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CustomerRow } from '../../../../shared/model/customer.ts'
import type { SegmentCount, SegmentRule } from '../../../../shared/model/segment.ts'
import { api, orpc } from '../../../app/client.ts'

/** So long after the last change a rule is counted, in milliseconds. */
const PAUSE_MS = 200

/** Whom a rule means; the rule stands with it, as the one on the screen may be newer. */
export interface LiveAnswer {
  rule: SegmentRule
  count: SegmentCount
}

export interface Live {
  /** null until the first answer is there. */
  answer: LiveAnswer | null
  samples: readonly CustomerRow[]
  /** True while the answer is that to a rule of before. */
  isBehind: boolean
  error: unknown
}

const SAMPLES = 5
const NOBODY: readonly CustomerRow[] = []

/** Counts a rule while it is changed; an answer that comes late never stands in the place of a newer one. */
export function useLiveAnswer(rule: SegmentRule): Live {
  const [asked] = useDebouncedValue(rule, PAUSE_MS)
  const segment = { kind: 'rule', rule: asked } as const
  const counted = useQuery({
    queryKey: [...orpc.segments.count.key(), 'answer', asked],
    queryFn: async ({ signal }): Promise<LiveAnswer> => ({
      rule: asked,
      count: await api.segments.count({ segment }, { signal }),
    }),
    placeholderData: keepPreviousData,
  })
  const samples = useQuery(
    orpc.segments.samples.queryOptions({
      input: { segment, limit: SAMPLES },
      placeholderData: keepPreviousData,
    }),
  )
  return {
    answer: counted.data ?? null,
    samples: samples.data ?? NOBODY,
    isBehind: asked !== rule || counted.isPlaceholderData,
    error: counted.error,
  }
}
