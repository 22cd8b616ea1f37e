import type {
  SavedSegment,
  SegmentPreset,
  SegmentReference,
  SegmentRule,
} from '../../../../shared/model/segment.ts'

/** What the builder began with. */
export type SegmentOrigin =
  | { kind: 'new' }
  | { kind: 'preset'; preset: SegmentPreset; rule: SegmentRule }
  | { kind: 'saved'; segment: SavedSegment }

const EVERYBODY: SegmentRule = { match: 'all', parts: [] }

/** The rule that the builder began with. */
export function firstRule(origin: SegmentOrigin): SegmentRule {
  switch (origin.kind) {
    case 'new':
      return EVERYBODY
    case 'preset':
      return origin.rule
    case 'saved':
      return origin.segment.rule
  }
}

/** Whether two rules say the same in the same way; what is kept comes back with its details in another order. */
export function isSameRule(one: SegmentRule, other: SegmentRule): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(rule: SegmentRule): string {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** How other screens are told of whom a rule means: by name as long as it is the one that has the name. */
export function referenceOf(origin: SegmentOrigin, rule: SegmentRule): SegmentReference {
  if (origin.kind === 'new' || !isSameRule(firstRule(origin), rule)) return { kind: 'rule', rule }
  return origin.kind === 'saved'
    ? { kind: 'saved', id: origin.segment.id }
    : { kind: 'preset', preset: origin.preset }
}
