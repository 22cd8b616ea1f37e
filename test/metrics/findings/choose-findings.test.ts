import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber } from '../../../shared/calendar.ts'
import { findingsSchema } from '../../../shared/model/finding.ts'
import type { FindingMark } from '../../../shared/model/finding-mark.ts'
import { type CandidateFamily, familyOf, NOT_TESTED } from '../../../src-main/metrics/findings/candidate.ts'
import {
  chooseFindings,
  MOST_FINDINGS,
  MOST_FURTHER,
} from '../../../src-main/metrics/findings/choose-findings.ts'

const AS_OF = '2025-06-30'
const OPTIONS = { asOf: AS_OF, currency: 'EUR', marks: [], customerMinor: 1000 }

/** A family of late customers, by their chances; worth 100 each where nothing else is said. */
function familyWith(tests: number, pValues: readonly number[], first = 1, minor = 100): CandidateFamily {
  return familyOf(
    tests,
    pValues.map((pValue, index) => ({
      key: `customer_late:${first + index}:2025-01-01`,
      pValue,
      size: { minor },
      restsUntil: null,
      finding: {
        kind: 'customer_late' as const,
        customerId: first + index,
        lastDay: '2025-01-01',
        daysSince: 180,
        usualGapDays: 30,
        purchases: 9,
        yearlyMinor: minor,
      },
    })),
  )
}

/** One candidate of a kind of its own. */
function monthFamily(
  pValue: number,
  size: { minor: number } | { customers: number } = { minor: 100 },
): CandidateFamily {
  return familyOf(1, [
    {
      key: 'revenue_month:2025-05',
      pValue,
      size,
      restsUntil: null,
      finding: {
        kind: 'revenue_month' as const,
        direction: 'up',
        month: '2025-05',
        revenueMinor: 200,
        expectedMinor: 100,
        lowMinor: 80,
        highMinor: 120,
      },
    },
  ])
}

function keysOf(
  families: readonly CandidateFamily[],
  marks: readonly FindingMark[] = [],
  asOf = AS_OF,
): string[] {
  return chooseFindings(families, { ...OPTIONS, asOf, marks }).findings.map(({ key }) => key)
}

describe('the choice', () => {
  test('allows each family an equal part of false alarms, with regard to how much it looked at', () => {
    expect(keysOf([monthFamily(0.04)])).toHaveLength(1)
    expect(keysOf([monthFamily(0.06)])).toHaveLength(0)
    // With another one beside it half of that; one that could look at nothing takes no part.
    expect(keysOf([monthFamily(0.04), familyWith(10, [])])).toHaveLength(0)
    expect(keysOf([monthFamily(0.04), NOT_TESTED])).toHaveLength(1)
    // Of twenty that were looked at one in four hundred is allowed.
    expect(keysOf([familyWith(20, [0.003])])).toHaveLength(0)
    expect(keysOf([familyWith(20, [0.002])])).toHaveLength(1)
    // Benjamini and Hochberg: five of them carry each other.
    expect(chooseFindings([familyWith(20, [0.012, 0.012, 0.012, 0.012, 0.012])], OPTIONS)).toMatchObject({
      more: 2,
      tests: 20,
    })
  })

  test('puts first what is worth most and most surprising', () => {
    expect(keysOf([familyWith(1, [1e-4], 1, 100), monthFamily(1e-4, { minor: 101 })])[0]).toBe(
      'revenue_month:2025-05',
    )
    expect(keysOf([familyWith(1, [1e-6], 1, 100), monthFamily(1e-4, { minor: 101 })])[0]).toMatch(
      'customer_late',
    )
    // One customer is worth 1000.
    expect(keysOf([familyWith(1, [1e-4], 1, 900), monthFamily(1e-4, { customers: 1 })])[0]).toBe(
      'revenue_month:2025-05',
    )
    // What cannot be is no more surprising than one in a hundred million.
    expect(keysOf([familyWith(1, [0], 1, 100), monthFamily(1e-8, { minor: 101 })])[0]).toBe(
      'revenue_month:2025-05',
    )
  })

  test('says no more than three of a kind', () => {
    const found = chooseFindings([familyWith(9, new Array<number>(9).fill(1e-9)), monthFamily(1e-3)], OPTIONS)
    expect(found.findings.map(({ finding }) => finding.kind)).toEqual([
      'customer_late',
      'customer_late',
      'customer_late',
      'revenue_month',
    ])
    expect(found.more).toBe(6)
    expect(found.further.map(({ key }) => key)).toEqual(
      [4, 5, 6, 7, 8, 9].map(id => `customer_late:${id}:2025-01-01`),
    )
    expect(findingsSchema.parse(found)).toEqual(found)
  })

  test('puts what holds all the time behind what happened, and no more than two of a kind of it', () => {
    const product = (id: number) => ({ id, sku: null, name: `Product ${id}` })
    const pairs = familyOf(
      9,
      Array.from({ length: 9 }, (_, index) => ({
        key: `product_pair:same_basket:${index}:99`,
        pValue: 0,
        size: { minor: 1_000_000 - index },
        restsUntil: null,
        finding: {
          kind: 'product_pair' as const,
          pair: 'same_basket' as const,
          a: product(index),
          b: product(99),
          joint: 1000,
          expected: 1,
          lift: 1000,
          low: 900,
        },
      })),
    )
    const found = chooseFindings([pairs, familyWith(9, new Array<number>(9).fill(1e-9))], OPTIONS)
    expect(found.findings.map(({ finding }) => finding.kind)).toEqual([
      'customer_late',
      'customer_late',
      'customer_late',
      'product_pair',
      'product_pair',
    ])
    expect(found.findings.at(-1)?.key).toBe('product_pair:same_basket:1:99')
    // The others stand where all pairs do.
    expect(found.elsewhere).toEqual([{ kind: 'product_pair', count: 7 }])
    expect(found.more).toBe(6)
    expect(found.further.map(({ finding }) => finding.kind)).toEqual(new Array(6).fill('customer_late'))
    expect(findingsSchema.parse(found)).toEqual(found)
    // What was put aside makes room for the next one.
    const key = 'product_pair:same_basket:0:99'
    const marks: FindingMark[] = [{ key, kind: 'understood', day: AS_OF, until: null }]
    const next = chooseFindings([pairs], { ...OPTIONS, marks })
    expect(next.findings.map(shown => shown.key)).toEqual([
      'product_pair:same_basket:1:99',
      'product_pair:same_basket:2:99',
    ])
    expect(next.elsewhere).toEqual([{ kind: 'product_pair', count: 6 }])
  })

  test('leaves out what was marked, from that day on and as long as it holds', () => {
    const families = [monthFamily(1e-6), familyWith(2, [1e-6])]
    const mark = (key: string, change: Partial<FindingMark> = {}): FindingMark => ({
      key,
      kind: 'understood',
      day: '2025-06-01',
      until: null,
      ...change,
    })
    expect(keysOf(families, [mark('revenue_month:2025-05')])).toEqual(['customer_late:1:2025-01-01'])
    expect(keysOf(families, [mark('revenue_month:2025-05')], '2025-05-31')).toHaveLength(2)
    expect(keysOf(families, [mark('revenue_month:2025-05', { until: AS_OF })])).toHaveLength(1)
    expect(keysOf(families, [mark('revenue_month:2025-05', { until: '2025-06-29' })])).toHaveLength(2)
    expect(keysOf(families, [mark('revenue_month:2025-04')])).toHaveLength(2)
    const counted = chooseFindings(families, {
      ...OPTIONS,
      marks: [
        mark('revenue_month:2025-05'),
        mark('revenue_month:2025-05', { kind: 'hidden' }),
        mark('customer_late:1:2025-01-01'),
      ],
    })
    expect(counted).toMatchObject({ findings: [], more: 0, further: [] })
    // All were said on one day: the month is the clearer one.
    expect(counted.setAside.map(({ key, mark }) => [key, mark.kind])).toEqual([
      ['revenue_month:2025-05', 'hidden'],
      ['customer_late:1:2025-01-01', 'understood'],
    ])
    expect(findingsSchema.parse(counted)).toEqual(counted)
    const later = chooseFindings(families, {
      ...OPTIONS,
      marks: [mark('revenue_month:2025-05'), mark('customer_late:1:2025-01-01', { day: '2025-06-02' })],
    })
    expect(later.setAside.map(({ key }) => key)).toEqual([
      'customer_late:1:2025-01-01',
      'revenue_month:2025-05',
    ])
  })

  test('of anything: a short list without doubles, of what is clear and not marked, in the same order however it came', () => {
    const chance = fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1e-3, noNaN: true }),
    )
    const families = fc.array(fc.tuple(fc.array(chance, { maxLength: 6 }), fc.integer({ min: 0, max: 30 })), {
      maxLength: 6,
    })
    const marks = fc.array(
      fc.record({
        key: fc.integer({ min: 1, max: 60 }).map(id => `customer_late:${id}:2025-01-01`),
        kind: fc.constantFrom('understood' as const, 'hidden' as const),
        day: fc.integer({ min: -30, max: 30 }).map(days => addDays(AS_OF, days)),
        until: fc.option(fc.integer({ min: -20, max: 20 }).map(days => addDays(AS_OF, days))),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(families, marks, (lists, said) => {
        const drawn = lists.map(([pValues, more], index) =>
          familyWith(pValues.length + more, pValues, 1 + 10 * index),
        )
        const found = chooseFindings(drawn, { ...OPTIONS, marks: said })
        expect(found.findings.length).toBeLessThanOrEqual(MOST_FINDINGS)
        const all = [...found.findings, ...found.further, ...found.setAside].map(({ key }) => key)
        expect(new Set(all).size).toBe(all.length)
        const unmarked = chooseFindings(drawn, OPTIONS)
        expect(found.findings.length + found.more + found.setAside.length).toBe(
          unmarked.findings.length + unmarked.more,
        )
        expect(found.further.length).toBe(Math.min(found.more, MOST_FURTHER))
        for (const { key, mark } of found.setAside) expect(mark.key).toBe(key)
        for (const { key, qValue } of [...found.findings, ...found.further]) {
          expect(qValue).toBeLessThanOrEqual(0.05)
          const isMarked = said.some(
            mark => mark.key === key && mark.day <= AS_OF && (mark.until === null || mark.until >= AS_OF),
          )
          expect(isMarked).toBe(false)
        }
        expect(chooseFindings(drawn.toReversed(), { ...OPTIONS, marks: said.toReversed() })).toEqual(found)
      }),
    )
  })
})

test('of pure chance at most one list in twenty is not empty', () => {
  // Seven families of one to a thousand tests each, all of nothing.
  const sizes = [1, 1, 1, 20, 1, 300, 1000]
  let state = 12345
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
  const runs = 3000
  let alarms = 0
  for (let run = 0; run < runs; run++) {
    const families = sizes.map((size, index) =>
      familyWith(
        size,
        Array.from({ length: size }, uniform).filter(value => value < 0.05),
        2000 * index,
      ),
    )
    if (chooseFindings(families, { ...OPTIONS, asOf: dayFromNumber(20_000) }).findings.length > 0) alarms++
  }
  // 5 % and three standard deviations of as many runs.
  expect(alarms / runs).toBeLessThan(0.062)
  expect(alarms / runs).toBeGreaterThan(0.03)
})
