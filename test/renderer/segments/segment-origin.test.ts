import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SavedSegment, type SegmentRule, segmentRuleSchema } from '../../../shared/model/segment.ts'
import { FIELD_GROUPS, newCondition } from '../../../src-renderer/screens/segments/builder/field-choices.ts'
import {
  firstRule,
  isSameRule,
  referenceOf,
  type SegmentOrigin,
} from '../../../src-renderer/screens/segments/builder/segment-origin.ts'
import { anyRule } from './any-rule.ts'

const turned = (rule: SegmentRule): SegmentRule =>
  JSON.parse(
    JSON.stringify(rule, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ),
  )

describe('the same rule', () => {
  it('is the same with its details in any order', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        expect(isSameRule(rule, turned(rule))).toBe(true)
        expect(isSameRule(rule, segmentRuleSchema.parse(rule))).toBe(true)
      }),
    )
  })

  it('is another one with another way of joining, or with its conditions in another order', () => {
    const [one, other] = FIELD_GROUPS.flatMap(({ fields }) => fields.map(newCondition))
    if (one === undefined || other === undefined) throw new Error('There are conditions.')
    const rule: SegmentRule = { match: 'all', parts: [one, other] }
    expect(isSameRule(rule, { ...rule, match: 'any' })).toBe(false)
    expect(isSameRule(rule, { ...rule, parts: [other, one] })).toBe(false)
    expect(isSameRule(rule, { ...rule, parts: [one] })).toBe(false)
  })
})

describe('how other screens are told of a rule', () => {
  const rule: SegmentRule = { match: 'all', parts: [{ field: 'regular', is: true }] }
  const changed: SegmentRule = { match: 'all', parts: [{ field: 'regular', is: false }] }
  const segment: SavedSegment = { id: 7, name: 'Treue', rule, changedAtMs: 0 }

  it.each<[SegmentOrigin, ReturnType<typeof referenceOf>]>([
    [
      { kind: 'saved', segment },
      { kind: 'saved', id: 7 },
    ],
    [
      { kind: 'preset', preset: 'regulars', rule },
      { kind: 'preset', preset: 'regulars' },
    ],
    [{ kind: 'new' }, { kind: 'rule', rule }],
  ])('by its name while it has one, else as it is: %j', (origin, reference) => {
    expect(referenceOf(origin, rule)).toEqual(reference)
    expect(referenceOf(origin, changed)).toEqual({ kind: 'rule', rule: changed })
  })

  it('begins with everybody where there is nothing else', () => {
    expect(firstRule({ kind: 'new' })).toEqual({ match: 'all', parts: [] })
  })
})
