import { useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { SegmentRule } from '../../../../shared/model/segment.ts'
import { readRule } from '../segment-address.ts'
import { completeRule } from './complete-rule.ts'
import { firstRule, isSameRule, type SegmentOrigin } from './segment-origin.ts'
import { useDraftInAddress } from './use-draft-in-address.ts'
import { type RuleEditing, useRuleEditing } from './use-rule-editing.ts'

export interface SegmentDraft {
  name: string
  setName: (name: string) => void
  editing: RuleEditing
  /** Without conditions that are not complete yet: what is counted, and kept. */
  rule: SegmentRule
  isComplete: boolean
  /** Nothing differs from what the builder began with. */
  isUntouched: boolean
}

/**
 * A segment that is being put together, beginning with what is kept, or with what the address tells of a change to it.
 * @param title what it is called on the screen.
 */
export function useSegmentDraft(origin: SegmentOrigin, title: string): SegmentDraft {
  const [parameters] = useSearchParams()
  const firstName = origin.kind === 'new' ? '' : title
  const [typedName, setName] = useState(parameters.get('name'))
  const name = typedName ?? firstName
  const editing = useRuleEditing(() => readRule(parameters.get('rule')) ?? firstRule(origin))
  const drawn = editing.history.rule
  const rule = useMemo(() => completeRule(drawn), [drawn])
  const isUntouched = name === firstName && isSameRule(rule, firstRule(origin))
  useDraftInAddress(isUntouched ? null : { rule, name })
  return { name, setName, editing, rule, isComplete: isSameRule(rule, drawn), isUntouched }
}
