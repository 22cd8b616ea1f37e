import { describe, expect, it } from 'vitest'
import type { SegmentCondition, SegmentCount, SegmentRule } from '../../../shared/model/segment.ts'
import { conditionRemarks } from '../../../src-renderer/screens/segments/builder/condition-remarks.ts'
import {
  canBe,
  operatorOf,
  rangeAs,
} from '../../../src-renderer/screens/segments/builder/inputs/number-operator.ts'
import { whatToLoosen } from '../../../src-renderer/screens/segments/builder/what-to-loosen.ts'
import { copyName, LONGEST_NAME } from '../../../src-renderer/screens/segments/copy-name.ts'
import { ruleOfFilter } from '../../../src-renderer/screens/segments/rule-of-filter.ts'

const regular: SegmentCondition = { field: 'regular', is: true }
const company: SegmentCondition = { field: 'company', is: true }
const inCologne: SegmentCondition = { field: 'city', oneOf: ['Köln'], not: false }
const rule: SegmentRule = {
  match: 'all',
  parts: [regular, { match: 'all', conditions: [company, inCologne] }],
}

const counted = (part: Partial<SegmentCount>): SegmentCount => ({
  asOf: '2026-06-30',
  customers: 0,
  everybody: 100,
  allowed: { email: 0, post: 0, phone: 0, sms: 0 },
  currency: 'EUR',
  revenueMinor: 0,
  revenueShare: 0,
  conditions: [40, 5, 12],
  warnings: [],
  ...part,
})

describe('what is said beside a condition', () => {
  const count = counted({
    warnings: [
      { code: 'everybody', condition: 0 },
      { code: 'contradiction', conditions: [1, 2] },
    ],
  })

  it('is found by what the condition says, also in brackets', () => {
    expect(conditionRemarks({ rule, count }, regular)).toEqual({
      people: 40,
      fits: 'everybody',
      excludes: [],
    })
    expect(conditionRemarks({ rule, count }, company)).toEqual({
      people: 5,
      fits: null,
      excludes: [inCologne],
    })
    expect(conditionRemarks({ rule, count }, inCologne).excludes).toEqual([company])
  })

  it('is nothing as long as the condition was not counted', () => {
    const unknown = { people: null, fits: null, excludes: [] }
    expect(conditionRemarks({ rule, count }, { field: 'company', is: false })).toEqual(unknown)
    expect(conditionRemarks(null, regular)).toEqual(unknown)
  })
})

describe('what to loosen when nobody is meant', () => {
  it.each<[string, Partial<SegmentCount>, ReturnType<typeof whatToLoosen>]>([
    ['nothing, when somebody is', { customers: 3 }, null],
    ['nothing, when there is nobody at all', { everybody: 0 }, { kind: 'nobody_there' }],
    ['what nobody fits', { conditions: [40, 5, 0] }, { kind: 'nobody', condition: inCologne }],
    [
      'one of two that exclude each other',
      {
        warnings: [
          { code: 'everybody', condition: 0 },
          { code: 'contradiction', conditions: [0, 1] },
        ],
      },
      { kind: 'contradiction', conditions: [regular, company] },
    ],
    ['else what the fewest fit', {}, { kind: 'narrow', condition: company }],
  ])('%s', (_, count, obstacle) => {
    expect(whatToLoosen(rule, counted(count))).toEqual(obstacle)
  })
})

describe('what to loosen where one of several would do', () => {
  const anyOf: SegmentRule = {
    match: 'all',
    parts: [regular, { match: 'any', conditions: [company, inCologne] }],
  }

  it('is what has to hold, though another one fits fewer', () => {
    expect(whatToLoosen(anyOf, counted({ conditions: [40, 0, 12] }))).toEqual({
      kind: 'narrow',
      condition: regular,
    })
  })

  it('is any of them where none has to hold', () => {
    expect(
      whatToLoosen({ match: 'any', parts: [regular, company] }, counted({ conditions: [0, 0] })),
    ).toEqual({
      kind: 'nobody',
      condition: regular,
    })
  })
})

describe('how a range of numbers is said', () => {
  it.each([
    [{ from: 2 }, 'atLeast'],
    [{ to: 2 }, 'atMost'],
    [{ from: 2, to: 5 }, 'between'],
    [{ from: 2, to: 2 }, 'exactly'],
    [{}, 'atLeast'],
  ] as const)('%j: %s', (range, operator) => {
    expect(operatorOf(range)).toBe(operator)
    expect(canBe(operator, range)).toBe(true)
  })

  it('keeps the number that was typed when it is said otherwise', () => {
    expect(rangeAs('atMost', { from: 3 })).toEqual({ to: 3 })
    expect(rangeAs('exactly', { to: 3 })).toEqual({ from: 3, to: 3 })
    expect(rangeAs('between', { from: 3, to: 3 })).toEqual({ from: 3, to: 3 })
    expect(rangeAs('atLeast', { from: 3, to: 9 })).toEqual({ from: 3 })
    expect(rangeAs('atLeast', {})).toEqual({})
  })
})

describe('a filter of the customer list as a rule', () => {
  it('says the same', () => {
    expect(
      ruleOfFilter({
        platforms: ['shopify'],
        minOrders: 2,
        maxValueMinor: 5000,
        lastOrderTo: '2026-01-31',
        emailAllowed: true,
        fields: [{ fieldId: 1, known: false }],
      }),
    ).toEqual({
      match: 'all',
      parts: [
        { field: 'platform', oneOf: ['shopify'], not: false },
        { field: 'orders', from: 2 },
        { field: 'value', to: 5000 },
        { field: 'lastOrder', when: { kind: 'between', to: '2026-01-31' } },
        { field: 'allowed', channel: 'email', is: true },
        { field: 'own', condition: { fieldId: 1, known: false } },
      ],
    })
  })

  it('is none where a rule cannot say it, or where there is nothing to say', () => {
    expect(ruleOfFilter({})).toBeNull()
    expect(ruleOfFilter({ minOrders: 2, query: 'anna' })).toBeNull()
    expect(ruleOfFilter({ gap: 'no_birthday' })).toBeNull()
  })
})

describe('the name of a copy', () => {
  const words = (name: string) => `${name} (Kopie)`

  it('is never too long', () => {
    expect(copyName('Tee', words)).toBe('Tee (Kopie)')
    const long = copyName('x'.repeat(LONGEST_NAME), words)
    expect(long).toHaveLength(LONGEST_NAME)
    expect(long.endsWith('x (Kopie)')).toBe(true)
  })
})
