import {
  conditionsOf,
  isGroup,
  type SegmentCondition,
  type SegmentCount,
  type SegmentRule,
} from '../../../../shared/model/segment.ts'

/** What stands between a rule and the first person. */
export type Obstacle =
  | { kind: 'nobody'; condition: SegmentCondition }
  | { kind: 'contradiction'; conditions: [SegmentCondition, SegmentCondition] }
  /** The condition that the fewest fit. */
  | { kind: 'narrow'; condition: SegmentCondition }
  /** The shop has nobody who could be in a segment. */
  | { kind: 'nobody_there' }

/** Why nobody fits a rule, so that one knows what to loosen; null where somebody does. */
export function whatToLoosen(rule: SegmentRule, count: SegmentCount): Obstacle | null {
  if (count.customers > 0) return null
  const conditions = conditionsOf(rule)
  const narrow = narrowest(rule, count)
  if (count.everybody === 0 || narrow === null) return { kind: 'nobody_there' }
  if (narrow.people === 0) return { kind: 'nobody', condition: narrow.condition }
  for (const warning of count.warnings) {
    if (warning.code !== 'contradiction') continue
    const [one, other] = warning.conditions.map(position => conditions[position])
    if (one !== undefined && other !== undefined) return { kind: 'contradiction', conditions: [one, other] }
  }
  return { kind: 'narrow', condition: narrow.condition }
}

/** Of the conditions that have to hold the one that the fewest fit; of all where each could be done without. */
function narrowest(
  rule: SegmentRule,
  { conditions: sizes }: SegmentCount,
): { condition: SegmentCondition; people: number } | null {
  const isNeeded = neededConditions(rule)
  const all = conditionsOf(rule).map((condition, position) => ({
    condition,
    people: sizes[position] ?? 0,
    isNeeded: isNeeded[position] ?? false,
  }))
  const candidates = all.some(one => one.isNeeded) ? all.filter(one => one.isNeeded) : all
  return candidates.reduce<(typeof all)[number] | null>(
    (least, one) => (least === null || one.people < least.people ? one : least),
    null,
  )
}

/** Of each condition, whether nobody fits the rule without fitting it. */
function neededConditions({ match, parts }: SegmentRule): boolean[] {
  const isWhole = match === 'all' || parts.length === 1
  return parts.flatMap(part => {
    if (!isGroup(part)) return isWhole
    const areNeeded = isWhole && (part.match === 'all' || part.conditions.length === 1)
    return part.conditions.map(() => areNeeded)
  })
}
