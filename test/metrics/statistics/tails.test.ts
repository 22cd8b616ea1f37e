import { describe, expect, test } from 'vitest'
import {
  binomialTail,
  chiSquareTail,
  negativeBinomialTail,
  normalTail,
  poissonTail,
} from '../../../src-main/metrics/statistics/tails.ts'
import { expectClose } from '../models/close.ts'

// Reference values: computed with 40 and more digits from the defining integrals and sums.

describe('the chance of so much or more', () => {
  test('chi-square: smokers among patients of four groups, from the examples of R for prop.test', () => {
    const parts = [83, 90, 129, 70]
    const wholes = [86, 93, 136, 82]
    const pooled = parts.reduce((sum, part) => sum + part, 0) / wholes.reduce((sum, whole) => sum + whole, 0)
    const value = parts.reduce((sum, part, index) => {
      const whole = wholes[index] ?? 0
      return sum + (part - whole * pooled) ** 2 / (whole * pooled * (1 - pooled))
    }, 0)
    expectClose(value, 12.6004112971, 1e-11)
    expectClose(chiSquareTail(value, 3), 0.00558547666163, 1e-11)
  })

  test.each([
    [3.841458820694124, 1, 0.05000000000000006],
    [200, 6, 1.897610755368228e-40],
    [0.01, 6, 0.9999999792446356],
    [1e-5, 1, 0.9974768716831944],
    [1500, 1000, 1.045464038597966e-22],
    [0, 4, 1],
  ])('chi-square %f with %i degrees of freedom', (value, degrees, expected) => {
    expectClose(chiSquareTail(value, degrees), expected, 1e-13)
  })

  test.each([
    [5, 0.1, 7.667801686189311e-8],
    [8, 1, 1.024919667464169e-5],
    [30, 3, 4.277047721426897e-20],
    [100, 100, 0.5132987982791487],
    [1_000_000, 1_000_000, 0.5001329807608726],
    [3, 50, 1],
    [200, 10, 6.057917351915063e-180],
    [0, 3, 1],
    [1, 0, 0],
  ])('Poisson: %i or more of %f', (count, mean, expected) => {
    expectClose(poissonTail(count, mean), expected, 1e-13)
  })

  test.each([
    [5, 10, 0.5, 0.623046875],
    [8, 1000, 0.001, 1.003187061475639e-5],
    [60, 100, 0.5, 0.0284439668204904],
    [1, 10, 1e-5, 9.999550011999791e-5],
    [50, 256, 0.042, 1.288452155852356e-19],
    [560, 1000, 0.5, 8.252493527522653e-5],
    [0, 10, 0.3, 1],
    [11, 10, 0.3, 0],
    [3, 10, 0, 0],
    [3, 10, 1, 1],
  ])('binomial: %i or more of %i at %f', (count, n, p, expected) => {
    expectClose(binomialTail(count, n, p), expected, 1e-13)
  })

  test.each([
    [5, 0.1, 0.3, 0.003266353985526132],
    [40, 3, 30, 0.00194015827588454],
    [20, 2, 2.5, 2.127256194174157e-9],
    [300, 100, 10_000, 0.0500057301995077],
    [0, 3, 5, 1],
  ])('negative binomial: %i or more of %f with variance %f', (count, mean, variance, expected) => {
    expectClose(negativeBinomialTail(count, mean, variance), expected, 1e-12)
  })

  test('negative binomial without any clumps is Poisson', () => {
    expect(negativeBinomialTail(9, 4, 4)).toBe(poissonTail(9, 4))
    expectClose(negativeBinomialTail(9, 4, 4 + 1e-7), poissonTail(9, 4), 1e-6)
  })

  test.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [8, 6.220960574271784e-16],
    [-2, 0.9772498680518208],
  ])('normal: above %f', (z, expected) => {
    expectClose(normalTail(z), expected, 1e-13)
  })
})
