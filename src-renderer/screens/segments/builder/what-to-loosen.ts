import {
  conditionsOf,
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
  const [first] = conditions
  if (count.everybody === 0 || first === undefined) return { kind: 'nobody_there' }
  for (const warning of count.warnings) {
    if (warning.code === 'everybody') continue
    const [one, other] = (warning.code === 'nobody' ? [warning.condition] : warning.conditions).map(
      position => conditions[position],
    )
    if (one !== undefined && warning.code === 'nobody') return { kind: 'nobody', condition: one }
    if (one !== undefined && other !== undefined) return { kind: 'contradiction', conditions: [one, other] }
  }
  const narrowest = conditions.reduce(
    (least, condition, position) => {
      const people = count.conditions[position] ?? 0
      return people < least.people ? { condition, people } : least
    },
    { condition: first, people: count.conditions[0] ?? 0 },
  )
  return { kind: 'narrow', condition: narrowest.condition }
}
