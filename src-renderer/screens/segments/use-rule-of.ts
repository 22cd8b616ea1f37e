import { useQuery } from '@tanstack/react-query'
import type { SegmentReference, SegmentRule } from '../../../shared/model/segment.ts'
import { orpc } from '../../app/client.ts'

/**
 * The rule that a segment stands for; of a frozen list the one that it was made by.
 * @returns undefined while it is not known, null without a segment, or where it is no more or the data do not suffice.
 */
export function useRuleOf(segment: SegmentReference | null): SegmentRule | null | undefined {
  const isKept = segment?.kind === 'saved' || segment?.kind === 'frozen'
  const kept = useQuery(orpc.segments.list.queryOptions({ enabled: isKept })).data
  const presets = useQuery(
    orpc.segments.presets.queryOptions({ input: {}, enabled: segment?.kind === 'preset' }),
  ).data
  switch (segment?.kind) {
    case undefined:
      return null
    case 'rule':
      return segment.rule
    case 'preset':
      return presets && (presets.find(({ preset }) => preset === segment.preset)?.rule ?? null)
    case 'saved':
      return kept && (kept.segments.find(({ id }) => id === segment.id)?.rule ?? null)
    case 'frozen':
      return kept && (kept.frozen.find(({ id }) => id === segment.id)?.rule ?? null)
  }
}
