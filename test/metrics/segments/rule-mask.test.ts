import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionsOf, type SegmentCondition, type SegmentRule } from '../../../shared/model/segment.ts'
import { ruleMask, ruleWarnings, sizeOf } from '../../../src-main/metrics/segments/rule-mask.ts'

/** Conditions that stand for lists of people: the amount names which of them fit. */
const PEOPLE = 8
const condition = (bits: number): SegmentCondition => ({ field: 'orders', from: bits })
const maskOf = (one: SegmentCondition) => {
  const bits = one.field === 'orders' ? (one.from ?? 0) : 0
  return Uint8Array.from({ length: PEOPLE }, (_, person) => (bits >> person) & 1)
}
const anyCondition = fc.integer({ min: 0, max: 255 }).map(condition)
const match = fc.constantFrom('all' as const, 'any' as const)
const anyRule: fc.Arbitrary<SegmentRule> = fc.record({
  match,
  parts: fc.array(
    fc.oneof(
      anyCondition,
      fc.record({ match, conditions: fc.array(anyCondition, { minLength: 1, maxLength: 4 }) }),
    ),
    { maxLength: 4 },
  ),
})

function fits(rule: SegmentRule, person: number): boolean {
  const holds = (one: SegmentCondition) => maskOf(one)[person] === 1
  const results = rule.parts.map(part => {
    if (!('conditions' in part)) return holds(part)
    return part.match === 'all' ? part.conditions.every(holds) : part.conditions.some(holds)
  })
  if (results.length === 0) return true
  return rule.match === 'all' ? results.every(Boolean) : results.some(Boolean)
}

test('a rule means exactly those who fit it', () => {
  fc.assert(
    fc.property(anyRule, rule => {
      const mask = ruleMask(rule, PEOPLE, maskOf)
      for (let person = 0; person < PEOPLE; person++) expect(mask[person] === 1).toBe(fits(rule, person))
    }),
  )
})

test('what masks are made from stays as it was', () => {
  const kept = maskOf(condition(0b1010))
  ruleMask({ match: 'all', parts: [condition(1), condition(2)] }, PEOPLE, () => kept)
  expect(sizeOf(kept)).toBe(2)
})

function warningsOf(rule: SegmentRule) {
  const sizes = conditionsOf(rule).map(one => sizeOf(maskOf(one)))
  return ruleWarnings(rule, sizes, PEOPLE, maskOf)
}

test('conditions that nobody or everybody fits are named', () => {
  expect(warningsOf({ match: 'any', parts: [condition(0), condition(1), condition(255)] })).toEqual([
    { code: 'nobody', condition: 0 },
    { code: 'everybody', condition: 2 },
  ])
})

test('two that exclude each other are a contradiction only where both have to hold', () => {
  const [one, other] = [condition(0b0011), condition(0b1100)]
  const contradiction = { code: 'contradiction', conditions: [0, 1] }
  expect(warningsOf({ match: 'all', parts: [one, other] })).toEqual([contradiction])
  expect(warningsOf({ match: 'any', parts: [one, other] })).toEqual([])
  expect(warningsOf({ match: 'all', parts: [{ match: 'any', conditions: [one, other] }] })).toEqual([])
  expect(warningsOf({ match: 'any', parts: [{ match: 'all', conditions: [one, other] }] })).toEqual([
    contradiction,
  ])
  expect(warningsOf({ match: 'all', parts: [one, { match: 'all', conditions: [other] }] })).toEqual([
    contradiction,
  ])
})

test('without people there is nothing odd about any rule', () => {
  expect(ruleWarnings({ match: 'all', parts: [condition(0)] }, [0], 0, () => new Uint8Array(0))).toEqual([])
})
