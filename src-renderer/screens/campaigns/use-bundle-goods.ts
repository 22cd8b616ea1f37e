import type { Campaign } from '../../../shared/model/campaign.ts'
import type { SegmentReference } from '../../../shared/model/segment.ts'
import { useRuleOf } from '../segments/use-rule-of.ts'
import { type BundleGoods, bundleGoods } from './bundle-goods.ts'

/** Whom a campaign is for: once it was started, the people who were kept then. */
export function groupOf({
  segment,
  frozenSegmentId,
}: Pick<Campaign, 'segment' | 'frozenSegmentId'>): SegmentReference {
  return frozenSegmentId === null ? segment : { kind: 'frozen', id: frozenSegmentId }
}

/** The two products of a segment; null where it tells none, undefined while that is not known. */
export function useBundleGoods(segment: SegmentReference | null): BundleGoods | null | undefined {
  const rule = useRuleOf(segment)
  return rule ? bundleGoods(rule) : rule
}
