import { describe, expect, test } from 'vitest'
import { rateDifference, rateDifferences } from '../../../src-main/metrics/statistics/rate-difference.ts'
import { rate } from '../../../src-main/metrics/wilson.ts'

describe('the difference of two shares', () => {
  // Newcombe 1998, Statistics in Medicine 17, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i/%i − %i/%i', (part, whole, otherPart, otherWhole, low, high) => {
    const difference = rateDifference(rate(part, whole), rate(otherPart, otherWhole))
    expect(difference.value).toBeCloseTo(part / whole - otherPart / otherWhole, 12)
    expect(difference.low).toBeCloseTo(low, 4)
    expect(difference.high).toBeCloseTo(high, 4)
    expect(difference.enough).toBe(true)
  })

  test('without cases on one side there is none, and with few it is not enough', () => {
    expect(rateDifference(rate(0, 0), rate(3, 9))).toMatchObject({ value: null, low: null, enough: false })
    expect(rateDifference(rate(2, 4), rate(3, 9)).enough).toBe(false)
  })
})

describe('differences that are looked at together', () => {
  const clear = { one: rate(30, 100), other: rate(18, 100) }
  const equal = { one: rate(20, 100), other: rate(19, 100) }
  const few = { one: rate(1, 3), other: rate(19, 100) }

  test('one alone is what it is without others, and those with too few cases do not count', () => {
    const alone = rateDifference(clear.one, clear.other)
    expect(alone.low).toBeGreaterThan(0)
    expect(rateDifferences([clear])).toEqual([alone])
    expect(rateDifferences([few, clear])[1]).toEqual(alone)
  })

  test('several are wider, each by the same quantile', () => {
    const [first, second] = rateDifferences([clear, equal])
    // The two-sided 97.5 % quantile of the normal distribution.
    const wide = rateDifference(clear.one, clear.other, 2.2414027276)
    expect(first?.low).toBeCloseTo(wide.low ?? 1, 9)
    expect(first?.high).toBeCloseTo(wide.high ?? 1, 9)
    expect(first?.low).toBeLessThan(0)
    expect(first?.value).toBe(rateDifference(clear.one, clear.other).value)
    expect(second?.high).toBeGreaterThan(rateDifference(equal.one, equal.other).high ?? 1)
  })
})
