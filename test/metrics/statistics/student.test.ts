import { describe, expect, test } from 'vitest'
import { normalQuantile } from '../../../src-main/metrics/statistics/normal-quantile.ts'
import { studentQuantile, studentTail } from '../../../src-main/metrics/statistics/student.ts'
import { normalTail } from '../../../src-main/metrics/statistics/tails.ts'

describe('normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.0013498980316300957, -3],
    [2.866515718791939e-7, -5],
  ])('of %f is %f', (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 12)
  })

  test('is the inverse of the tail', () => {
    for (const share of [1e-12, 1e-6, 0.01, 0.07, 0.08, 0.3, 0.6])
      expect(normalTail(-normalQuantile(share)) / share).toBeCloseTo(1, 10)
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  })
})

// The table of every textbook, for instance Abramowitz and Stegun 1964, table 26.10.
describe("Student's t", () => {
  test.each([
    [0.1, 1, 3.0777],
    [0.1, 4, 1.5332],
    [0.1, 8, 1.3968],
    [0.025, 10, 2.2281],
    [0.005, 30, 2.75],
    [0.025, 1e6, 1.96],
  ])('is exceeded with a chance of %f, %i degrees, at %f', (chance, degrees, value) => {
    expect(studentQuantile(chance, degrees)).toBeCloseTo(value, 4)
    expect(studentTail(value, degrees)).toBeCloseTo(chance, 4)
  })

  test('is symmetric', () => {
    expect(studentTail(-1.2, 5)).toBeCloseTo(1 - studentTail(1.2, 5), 14)
    expect(studentQuantile(0.5, 3)).toBeLessThan(1e-9)
  })
})
