import {
  isGroup,
  type SegmentCondition,
  type SegmentRule,
  segmentConditionSchema,
} from '../../../../shared/model/segment.ts'

/** Whether a condition says something: one that was just added may have nothing chosen yet. */
export function isComplete(condition: SegmentCondition): boolean {
  return segmentConditionSchema.safeParse(condition).success && saysSomething(condition)
}

function saysSomething(condition: SegmentCondition): boolean {
  switch (condition.field) {
    case 'orders':
    case 'value':
    case 'averageOrder':
      return condition.from !== undefined || condition.to !== undefined
    case 'own': {
      const { known, oneOf, contains, from, to } = condition.condition
      return (
        known !== undefined || (oneOf?.length ?? 0) > 0 || Boolean(contains) || Boolean(from) || Boolean(to)
      )
    }
    case 'firstOrder':
    case 'lastOrder':
    case 'lastProblem':
    case 'addressConfirmed':
    case 'ordered':
    case 'bought':
    case 'contacted':
      return condition.when?.kind !== 'between' || Boolean(condition.when.from) || Boolean(condition.when.to)
    default:
      return true
  }
}

/** The rule without what is not complete yet: what is counted, and kept. */
export function completeRule(rule: SegmentRule): SegmentRule {
  const parts = rule.parts.flatMap((part): SegmentRule['parts'] => {
    if (!isGroup(part)) return isComplete(part) ? [part] : []
    const conditions = part.conditions.filter(isComplete)
    return conditions.length === 0 ? [] : [{ ...part, conditions }]
  })
  return { ...rule, parts }
}
