import type { DayCondition, PeriodLength } from '../../../../../shared/model/segment.ts'

/** How days that have been are said, relative ones first. */
export const PAST_OPERATORS = [
  'last',
  'before_last',
  'this_month',
  'last_month',
  'this_month_last_year',
  'this_year',
  'last_year',
  'between',
] as const

export type PastOperator = (typeof PAST_OPERATORS)[number] | 'ever' | 'unknown'

/** @param when null stands for ever. */
export function pastOperatorOf(when: DayCondition | null): PastOperator {
  if (when === null) return 'ever'
  return when.kind === 'month' ? when.which : when.kind
}

const USUAL: PeriodLength = { amount: 30, unit: 'days' }

/** The days said in another way; a length that was typed stays. */
export function pastAs(operator: PastOperator, before: DayCondition | null): DayCondition | null {
  switch (operator) {
    case 'ever':
      return null
    case 'unknown':
      return { kind: 'unknown' }
    case 'between':
      return { kind: 'between' }
    case 'last':
    case 'before_last': {
      const { amount, unit } = before !== null && 'amount' in before ? before : USUAL
      return { kind: operator, amount, unit }
    }
    default:
      return { kind: 'month', which: operator }
  }
}
