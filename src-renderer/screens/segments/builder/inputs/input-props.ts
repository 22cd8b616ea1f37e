import type { SegmentCondition } from '../../../../../shared/model/segment.ts'

/** What the fields of a condition are made from. */
export interface InputProps<Condition extends SegmentCondition = SegmentCondition> {
  /** What the condition is about, for the names of its fields. */
  name: string
  condition: Condition
  /** @param typing names the field in which one types, whose letters are taken back together. */
  onChange: (condition: Condition, typing?: string) => void
}

/** The conditions about some fields. */
export type ConditionOn<Field extends SegmentCondition['field']> = Extract<SegmentCondition, { field: Field }>
