import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conditionsOf,
  type SegmentCondition,
  type SegmentRule,
  segmentRuleSchema,
} from '../../../shared/model/segment.ts'
import { completeRule, isComplete } from '../../../src-renderer/screens/segments/builder/complete-rule.ts'
import {
  choiceOf,
  FIELD_GROUPS,
  type FieldChoice,
  newCondition,
} from '../../../src-renderer/screens/segments/builder/field-choices.ts'
import {
  type Place,
  withAdded,
  withCondition,
  withGroup,
  withMatch,
  withoutPlace,
} from '../../../src-renderer/screens/segments/builder/rule-edits.ts'
import { ruleEntries } from '../../../src-renderer/screens/segments/builder/rule-entries.ts'
import {
  changed,
  firstHistory,
  repeated,
  takenBack,
} from '../../../src-renderer/screens/segments/builder/rule-history.ts'
import { anyCondition, anyRule } from './any-rule.ts'

const regular: SegmentCondition = { field: 'regular', is: true }
const company: SegmentCondition = { field: 'company', is: true }
const inCologne: SegmentCondition = { field: 'city', oneOf: ['Köln'], not: false }

const entriesOf = (rule: SegmentRule) =>
  ruleEntries(rule).flatMap(entry => (entry.kind === 'group' ? entry.entries : [entry]))

/** A rule with one of the places in it. */
const ruleAndPlace = anyRule
  .filter(rule => conditionsOf(rule).length > 0)
  .chain(rule => fc.constantFrom(...entriesOf(rule)).map(({ place }): [SegmentRule, Place] => [rule, place]))

describe('editing a rule', () => {
  it('shows every condition in the order in which the rule is read, each under a name of its own', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        const entries = entriesOf(rule)
        expect(entries.map(({ condition }) => condition)).toEqual(conditionsOf(rule))
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
      }),
    )
  })

  it('changes the condition in a place and no other', () => {
    fc.assert(
      fc.property(ruleAndPlace, anyCondition, ([rule, place], condition) => {
        const before = entriesOf(rule)
        const after = entriesOf(withCondition(rule, place, condition))
        expect(after.map(entry => entry.place)).toEqual(before.map(entry => entry.place))
        for (const [index, entry] of after.entries()) {
          const isMeant = entry.place.part === place.part && entry.place.inner === place.inner
          expect(entry.condition).toEqual(isMeant ? condition : before[index]?.condition)
        }
      }),
    )
  })

  it('removes one condition, and brackets only when they are empty', () => {
    fc.assert(
      fc.property(ruleAndPlace, ([rule, place]) => {
        const after = withoutPlace(rule, place)
        expect(conditionsOf(after)).toHaveLength(conditionsOf(rule).length - 1)
        expect(segmentRuleSchema.safeParse(after).success).toBe(true)
      }),
    )
    const brackets: SegmentRule = { match: 'all', parts: [{ match: 'any', conditions: [regular] }] }
    expect(withoutPlace(brackets, { part: 0, inner: 0 })).toEqual({ match: 'all', parts: [] })
  })

  it('adds at the end, in brackets too, which join the other way', () => {
    const rule: SegmentRule = { match: 'all', parts: [regular] }
    const grouped = withGroup(rule, company)
    expect(grouped).toEqual({ match: 'all', parts: [regular, { match: 'any', conditions: [company] }] })
    expect(withAdded(grouped, 1, inCologne).parts[1]).toEqual({
      match: 'any',
      conditions: [company, inCologne],
    })
    expect(withAdded(rule, null, company).parts).toEqual([regular, company])
    expect(withMatch(grouped, 1, 'all').parts[1]).toEqual({ match: 'all', conditions: [company] })
    expect(withMatch(grouped, null, 'any')).toEqual({ ...grouped, match: 'any' })
  })
})

describe('a new condition', () => {
  const choices: FieldChoice[] = FIELD_GROUPS.flatMap(({ fields }) => [...fields])
  const unfinished = [
    'value',
    'averageOrder',
    'boughtProducts',
    'boughtCategories',
    'stage',
    'state',
    'rfmGroup',
    'abc',
  ]

  it.each(choices)(
    'is about what was chosen, and complete unless something has to be said first: %s',
    choice => {
      const condition = newCondition(choice)
      expect(choiceOf(condition)).toBe(choice)
      const needsChoice = [
        ...unfinished,
        'topic',
        'silence',
        'country',
        'city',
        'postalCode',
        'platform',
      ].includes(choice)
      expect(isComplete(condition)).toBe(!needsChoice)
    },
  )

  it('can be about one of the own fields, of which something has to be said', () => {
    const condition = newCondition({ ownFieldId: 7 })
    expect(choiceOf(condition)).toEqual({ ownFieldId: 7 })
    expect(isComplete(condition)).toBe(false)
  })
})

describe('what is not complete', () => {
  it('is left out of the rule that is counted and kept', () => {
    const half = newCondition('boughtProducts')
    expect(
      completeRule({ match: 'any', parts: [half, regular, { match: 'all', conditions: [half] }] }),
    ).toEqual({ match: 'any', parts: [regular] })
    expect(
      completeRule({ match: 'any', parts: [{ match: 'all', conditions: [half, company] }] }).parts,
    ).toEqual([{ match: 'all', conditions: [company] }])
  })

  it('leaves only what the contract takes', () => {
    fc.assert(
      fc.property(anyRule, rule => {
        expect(segmentRuleSchema.safeParse(completeRule(rule)).success).toBe(true)
      }),
    )
  })

  it.each<SegmentCondition>([
    { field: 'orders' },
    { field: 'lastOrder', when: { kind: 'between' } },
    { field: 'own', condition: { fieldId: 1, contains: '' } },
  ])('says nothing: %j', condition => {
    expect(isComplete(condition)).toBe(false)
  })
})

describe('taking changes back', () => {
  it('goes back step by step to the beginning, and forth again', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 8 }), rules => {
        const start: SegmentRule = { match: 'all', parts: [] }
        const end = rules.reduce((history, rule) => changed(history, rule), firstHistory(start))
        let history = end
        for (const expected of [...rules.slice(0, -1).reverse(), start]) {
          history = takenBack(history)
          expect(history.rule).toBe(expected)
        }
        expect(takenBack(history)).toEqual(history)
        for (const expected of rules) {
          history = repeated(history)
          expect(history.rule).toBe(expected)
        }
        expect(repeated(history)).toEqual(history)
      }),
    )
  })

  it('takes the letters of one field back together, and those of another by themselves', () => {
    const [start, one, ten, other] = [[], [regular], [company], [inCologne]].map(
      (parts): SegmentRule => ({ match: 'all', parts }),
    ) as [SegmentRule, SegmentRule, SegmentRule, SegmentRule] // As many as there are above.
    const typed = changed(changed(firstHistory(start), one, '0 from'), ten, '0 from')
    expect(takenBack(typed).rule).toBe(start)
    expect(takenBack(changed(typed, other, '1 from')).rule).toBe(ten)
    // What was taken back is not gone on with.
    expect(takenBack(changed(takenBack(changed(typed, other)), one, '0 from')).rule).toBe(ten)
  })

  it('forgets what was taken back once something else is changed', () => {
    const rule: SegmentRule = { match: 'all', parts: [regular] }
    const back = takenBack(changed(firstHistory({ match: 'all', parts: [] }), rule))
    expect(changed(back, { match: 'any', parts: [] }).future).toEqual([])
  })
})
