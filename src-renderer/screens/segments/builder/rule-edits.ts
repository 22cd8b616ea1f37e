import {
  isGroup,
  type Match,
  type SegmentCondition,
  type SegmentRule,
} from '../../../../shared/model/segment.ts'

/** Where a condition stands: in the rule itself, or within one of its groups. */
export interface Place {
  part: number
  /** null outside brackets. */
  inner: number | null
}

/** So many parts a rule or a group may have; the contract takes no more. */
export const MOST_CONDITIONS = 20

type Parts = SegmentRule['parts']

/** The rule with another condition in the place of one. */
export function withCondition(rule: SegmentRule, place: Place, condition: SegmentCondition): SegmentRule {
  return withParts(
    rule,
    rule.parts.map((part, index) => {
      if (index !== place.part) return part
      if (!isGroup(part) || place.inner === null) return condition
      return {
        ...part,
        conditions: part.conditions.map((one, inner) => (inner === place.inner ? condition : one)),
      }
    }),
  )
}

/** The rule without a condition; brackets around nothing go with it. */
export function withoutPlace(rule: SegmentRule, place: Place): SegmentRule {
  return withParts(
    rule,
    rule.parts.flatMap((part, index): Parts => {
      if (index !== place.part) return [part]
      if (!isGroup(part) || place.inner === null) return []
      const conditions = part.conditions.filter((_, inner) => inner !== place.inner)
      return conditions.length === 0 ? [] : [{ ...part, conditions }]
    }),
  )
}

/** The rule with a further condition, at its end or at that of a group. */
export function withAdded(rule: SegmentRule, group: number | null, condition: SegmentCondition): SegmentRule {
  if (group === null) return withParts(rule, [...rule.parts, condition])
  return withParts(
    rule,
    rule.parts.map((part, index) =>
      index === group && isGroup(part) ? { ...part, conditions: [...part.conditions, condition] } : part,
    ),
  )
}

/** The rule with further brackets. What they are for is the other way of joining. */
export function withGroup(rule: SegmentRule, condition: SegmentCondition): SegmentRule {
  const match: Match = rule.match === 'all' ? 'any' : 'all'
  return withParts(rule, [...rule.parts, { match, conditions: [condition] }])
}

/** The rule of which all or any have to hold, or one with such a group. */
export function withMatch(rule: SegmentRule, group: number | null, match: Match): SegmentRule {
  if (group === null) return { ...rule, match }
  return withParts(
    rule,
    rule.parts.map((part, index) => (index === group && isGroup(part) ? { ...part, match } : part)),
  )
}

function withParts(rule: SegmentRule, parts: Parts): SegmentRule {
  return { ...rule, parts }
}
