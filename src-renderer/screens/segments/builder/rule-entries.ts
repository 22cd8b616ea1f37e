import {
  isGroup,
  type Match,
  type SegmentCondition,
  type SegmentRule,
} from '../../../../shared/model/segment.ts'
import type { Place } from './rule-edits.ts'

/** A condition where it stands, with a name for it that no other one has. */
export interface ConditionEntry {
  key: string
  place: Place
  condition: SegmentCondition
}

/** A part of a rule as the builder shows it. */
export type RuleEntry =
  | ({ kind: 'condition' } & ConditionEntry)
  | { kind: 'group'; key: string; part: number; match: Match; entries: ConditionEntry[] }

/** The parts of a rule in the order in which they stand. */
export function ruleEntries({ parts }: SegmentRule): RuleEntry[] {
  return parts.map((one, part): RuleEntry => {
    if (!isGroup(one)) return { kind: 'condition', ...conditionEntry(one, { part, inner: null }) }
    const entries = one.conditions.map((condition, inner) => conditionEntry(condition, { part, inner }))
    return { kind: 'group', key: `${part}`, part, match: one.match, entries }
  })
}

/** The name of a place in a rule. */
export function placeKey({ part, inner }: Place): string {
  return inner === null ? `${part}` : `${part}.${inner}`
}

/** What stands in the same place with another field is something else. */
function conditionEntry(condition: SegmentCondition, place: Place): ConditionEntry {
  return { key: `${placeKey(place)} ${condition.field}`, place, condition }
}
