import { describe, expect, test } from 'vitest'
import { rate } from '../../src-main/metrics/wilson.ts'

describe('shares', () => {
  // Score intervals of Newcombe (1998), Statistics in Medicine 17, table I, method 3.
  test.each([
    [81, 263, 0.308, 0.2553, 0.3662],
    [15, 148, 0.1014, 0.0624, 0.1605],
    [0, 20, 0, 0, 0.1611],
    [1, 29, 0.0345, 0.0061, 0.1718],
  ])('%i of %i', (part, whole, value, low, high) => {
    const result = rate(part, whole)
    expect(result.value).toBeCloseTo(value, 4)
    expect(result.low).toBeCloseTo(low, 4)
    expect(result.high).toBeCloseTo(high, 4)
    expect(result.enough).toBe(true)
  })

  test('of nothing is no number', () => {
    expect(rate(0, 0)).toEqual({ part: 0, whole: 0, value: null, low: null, high: null, enough: false })
  })

  test('below five cases it says too little', () => {
    expect(rate(2, 4).enough).toBe(false)
    expect(rate(2, 5).enough).toBe(true)
  })
})
