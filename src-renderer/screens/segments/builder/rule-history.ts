import type { SegmentRule } from '../../../../shared/model/segment.ts'

/** A rule with what it was before, and what was taken back. */
export interface RuleHistory {
  past: readonly SegmentRule[]
  rule: SegmentRule
  future: readonly SegmentRule[]
  /** What the last change was to; further letters in the same field are one change. */
  typing: string | null
}

/** More than anybody takes back. */
const MOST_KEPT = 100

export function firstHistory(rule: SegmentRule): RuleHistory {
  return { past: [], rule, future: [], typing: null }
}

/**
 * The history after a change.
 * @param typing names the field in which one types; null for a change that stands by itself.
 */
export function changed(history: RuleHistory, rule: SegmentRule, typing: string | null = null): RuleHistory {
  const isSame = typing !== null && typing === history.typing && history.past.length > 0
  const past = isSame ? history.past : [...history.past, history.rule].slice(-MOST_KEPT)
  return { past, rule, future: [], typing }
}

/** The last change taken back; the history itself where there is none. */
export function takenBack({ past, rule, future, typing }: RuleHistory): RuleHistory {
  const before = past.at(-1)
  if (before === undefined) return { past, rule, future, typing }
  return { past: past.slice(0, -1), rule: before, future: [rule, ...future], typing: null }
}

/** What was taken back last, done again; the history itself where nothing was. */
export function repeated({ past, rule, future, typing }: RuleHistory): RuleHistory {
  const [next, ...later] = future
  if (next === undefined) return { past, rule, future, typing }
  return { past: [...past, rule], rule: next, future: later, typing: null }
}
