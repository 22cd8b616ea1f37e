import { useCallback, useState } from 'react'
import type { SegmentRule } from '../../../../shared/model/segment.ts'
import { changed, firstHistory, type RuleHistory, repeated, takenBack } from './rule-history.ts'

export interface RuleEditing {
  history: RuleHistory
  /** @param typing names the field in which one types: its letters are taken back together. */
  change: (rule: SegmentRule, typing?: string) => void
  takeBack: () => void
  repeat: () => void
}

/** A rule that is being changed, step by step. */
export function useRuleEditing(first: () => SegmentRule): RuleEditing {
  const [history, setHistory] = useState(() => firstHistory(first()))
  const change = useCallback((rule: SegmentRule, typing?: string) => {
    setHistory(now => changed(now, rule, typing))
  }, [])
  const takeBack = useCallback(() => setHistory(takenBack), [])
  const repeat = useCallback(() => setHistory(repeated), [])
  return { history, change, takeBack, repeat }
}
