import { conditionsOf, type SegmentCondition } from '../../../../shared/model/segment.ts'
import type { LiveAnswer } from './use-live-answer.ts'

/** What is known of one condition of a rule. */
export interface ConditionRemarks {
  /** How many fit it alone; null while that is not known. */
  people: number | null
  fits: 'nobody' | 'everybody' | null
  /** Others with which nobody fits it. */
  excludes: SegmentCondition[]
}

const UNKNOWN: ConditionRemarks = { people: null, fits: null, excludes: [] }

/**
 * What the last answer says of a condition: found by what it says, as the rule on the screen may be newer than the one
 * that was counted.
 */
export function conditionRemarks(answer: LiveAnswer | null, condition: SegmentCondition): ConditionRemarks {
  if (answer === null) return UNKNOWN
  const conditions = conditionsOf(answer.rule)
  const text = JSON.stringify(condition)
  const position = conditions.findIndex(one => JSON.stringify(one) === text)
  if (position === -1) return UNKNOWN
  const { warnings, conditions: sizes } = answer.count
  const fits = warnings.find(warning => warning.code !== 'contradiction' && warning.condition === position)
  const excludes = warnings.flatMap(warning => {
    if (warning.code !== 'contradiction' || !warning.conditions.includes(position)) return []
    const [one, other] = warning.conditions
    return conditions[one === position ? other : one] ?? []
  })
  return {
    people: sizes[position] ?? null,
    fits: fits === undefined || fits.code === 'contradiction' ? null : fits.code,
    excludes,
  }
}
