import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { valueDistributionSchema } from '../../../shared/model/value-distribution.ts'
import type { Persons } from '../../../src-main/metrics/persons.ts'
import { personsAsOf } from '../../../src-main/metrics/persons.ts'
import {
  valueBarMembers,
  valueDistribution,
  valueTenthMembers,
} from '../../../src-main/metrics/value/value-distribution.ts'
import { historyOf } from '../history-of.ts'
import { expectClose } from '../models/close.ts'

function personsOf(count: number): Persons {
  return personsAsOf(
    historyOf(Array.from({ length: count }, (_, index) => ({ customer: index + 1, day: 0 }))),
    0,
  )
}

describe('distribution of a value', () => {
  test('of ten customers', () => {
    const values = Float64Array.of(100, 200, 300, 400, 500, 600, 700, 800, 900, 5500)
    const { bars, tenths, ...rest } = valueDistribution(values, 'EUR')
    expect(rest).toEqual({
      currency: 'EUR',
      customers: 10,
      unknown: 0,
      valueMinor: 10_000,
      averageMinor: 1000,
      medianMinor: 550,
      enough: true,
      tenthsEnough: true,
    })
    expect(tenths[0]).toEqual({ tenth: 1, customers: 1, valueMinor: 5500, share: 0.55, fromMinor: 5500 })
    expect(tenths[9]).toEqual({ tenth: 10, customers: 1, valueMinor: 100, share: 0.01, fromMinor: 100 })
    expect(bars[0]?.fromMinor).toBe(0)
    expect(bars.reduce((sum, { customers }) => sum + customers, 0)).toBe(10)
  })

  test('has round edges, and one bar for the few far above', () => {
    const values = Float64Array.from({ length: 1000 }, (_, index) => (index < 980 ? 10 * index : 1_000_000))
    const { bars } = valueDistribution(values, 'EUR')
    expect(bars.map(({ fromMinor }) => fromMinor)).toEqual([
      0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000,
    ])
    expect(bars.at(-1)).toEqual({ fromMinor: 10_000, toMinor: null, customers: 20, valueMinor: 20_000_000 })
  })

  test('says that there is too little data', () => {
    expect(valueDistribution(new Float64Array(), null)).toMatchObject({
      customers: 0,
      averageMinor: null,
      medianMinor: null,
      bars: [],
      enough: false,
      tenthsEnough: false,
    })
    expect(valueDistribution(Float64Array.of(100, Number.NaN), 'EUR')).toMatchObject({
      customers: 1,
      unknown: 1,
      enough: false,
    })
    expect(valueDistribution(new Float64Array(7).fill(100), 'EUR')).toMatchObject({
      enough: true,
      tenthsEnough: false,
    })
  })

  test('holds everybody, in bars as in tenths, in whatever order they come', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 5000 }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.constant(Number.NaN),
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 80 }), list => {
        const values = Float64Array.from(list)
        const distribution = valueDistribution(values, 'EUR')
        expect(valueDistributionSchema.parse(distribution)).toEqual(distribution)
        expect(valueDistribution(values.toReversed(), 'EUR')).toEqual(distribution)
        const persons = personsOf(values.length)
        for (const parts of [distribution.bars, distribution.tenths]) {
          expect(parts.reduce((sum, { customers }) => sum + customers, 0)).toBe(distribution.customers)
          const total = parts.reduce((sum, { valueMinor }) => sum + valueMinor, 0)
          expect(Math.abs(total - distribution.valueMinor)).toBeLessThanOrEqual(
            1e-9 * distribution.valueMinor,
          )
        }
        for (const bar of distribution.bars) {
          expect(bar.fromMinor % 100).toBe(0)
          expect(valueBarMembers(persons, values, bar)).toHaveLength(bar.customers)
        }
        for (const { tenth, customers, valueMinor } of distribution.tenths) {
          const members = valueTenthMembers(persons, values, tenth)
          expect(members).toHaveLength(customers)
          const total = members.reduce((sum, id) => sum + (values[id - 1] ?? 0), 0)
          expect(Math.abs(total - valueMinor)).toBeLessThanOrEqual(1e-9 * distribution.valueMinor)
        }
        if (distribution.valueMinor > 0)
          expectClose(
            distribution.tenths.reduce((sum, { share }) => sum + (share ?? 0), 0),
            1,
            1e-9,
          )
        // Most valuable ones first.
        const averages = distribution.tenths.flatMap(({ customers, valueMinor }) =>
          customers === 0 ? [] : [valueMinor / customers],
        )
        for (const [index, average] of averages.slice(1).entries())
          expect(average).toBeLessThanOrEqual((averages[index] ?? 0) * (1 + 1e-12))
      }),
    )
  })
})
