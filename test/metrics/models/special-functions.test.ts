import { describe, expect, test } from 'vitest'
import { HypergeometricOfOne } from '../../../src-main/metrics/models/hypergeometric.ts'
import { integrateUnit } from '../../../src-main/metrics/models/integrate.ts'
import { digamma, logGamma } from '../../../src-main/metrics/models/log-gamma.ts'
import { purchasesUntilDropout } from '../../../src-main/metrics/models/purchases-until-dropout.ts'
import { logRising, logSurvival } from '../../../src-main/metrics/models/running-sums.ts'
import { expectClose } from './close.ts'

const EULER = 0.5772156649015329

describe('log-gamma and digamma', () => {
  test('at points with a closed form', () => {
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14)
    expectClose(logGamma(171), Math.log(7.257415615307994e306), 1e-14)
    expectClose(logGamma(1e-9), Math.log(1e9) - EULER * 1e-9, 1e-14)
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14)
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14)
    expectClose(digamma(1), -EULER, 1e-14)
    expectClose(digamma(0.5), -EULER - 2 * Math.LN2, 1e-14)
  })

  test.each([0.03, 0.7, 3.2, 11.9, 12, 250, 1e5])('step from x to x + 1 at %f', x => {
    // Γ(x+1) = x Γ(x); both values are rounded before they are subtracted.
    const rounding = 4e-16 * Math.max(1, Math.abs(logGamma(x)))
    expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(4 * rounding)
    expect(Math.abs(digamma(x + 1) - digamma(x) - 1 / x)).toBeLessThan(1e-15 * Math.max(10, 4 / x))
  })

  test('of nothing positive are no numbers', () => {
    for (const x of [0, -1, -0.5, Number.NaN])
      expect([logGamma(x), digamma(x)]).toEqual([Number.NaN, Number.NaN])
  })
})

describe('running sums', () => {
  test('equal differences of log-gamma where these have digits', () => {
    const [a, b, r] = [0.8, 2.5, 0.25]
    const survival = logSurvival(a, b, 40)
    const rising = logRising(r, 40)
    for (const k of [0, 1, 7, 40]) {
      const expected = logGamma(b + k) - logGamma(a + b + k) - logGamma(b) + logGamma(a + b)
      expect(survival.value[k]).toBeCloseTo(expected, 12)
      expect(rising.value[k]).toBeCloseTo(logGamma(r + k) - logGamma(r), 12)
      expect(survival.byA[k]).toBeCloseTo(digamma(a + b) - digamma(a + b + k), 12)
      expect(survival.byB[k]).toBeCloseTo(
        digamma(b + k) - digamma(b) + digamma(a + b) - digamma(a + b + k),
        12,
      )
      expect(rising.byR[k]).toBeCloseTo(digamma(r + k) - digamma(r), 12)
    }
  })

  test('keep their digits where differences of log-gamma lose all of them', () => {
    const survival = logSurvival(1, 1e15, 10).value[10] ?? 0
    expectClose(survival, -1e-14, 1e-10)
    expect(survival).toBeLessThan(0)
  })
})

/** The power series, with as many terms as it takes: slow, but nothing can go wrong. */
function series(b: number, c: number, z: number): number {
  let [term, sum] = [1, 0]
  for (let k = 0; term > 1e-18 * sum; k++) {
    sum += term
    term *= ((b + k) / (c + k)) * z
  }
  return sum
}

const ARGUMENTS = [0.3, 1.61, 26.5, 300].flatMap(b =>
  [0.01, 1, 40].flatMap(more => [0, 1e-9, 0.1, 0.5, 0.9, 0.99, 0.9999].map(z => [b, b + more, z] as const)),
)

describe('hypergeometric function F(1, b; c; z)', () => {
  const result = { value: 0, byB: 0, byC: 0, byZ: 0 }

  test.each([
    [1, 2, 0.5, 2 * Math.LN2],
    [1, 2, 0.99, -Math.log(0.01) / 0.99],
    [0.5, 1.5, 0.81, Math.atanh(0.9) / 0.9],
    [3, 3, 0.75, 4],
  ])('F(1, %f; %f; %f)', (b, c, z, expected) => {
    expectClose(new HypergeometricOfOne(b, c).at(z, result).value, expected, 1e-13)
  })

  test('equals its power series', () => {
    for (const [b, c, z] of ARGUMENTS)
      expectClose(new HypergeometricOfOne(b, c).at(z, result).value, series(b, c, z), 1e-11)
  })

  test('has the derivatives that differences show', () => {
    const value = (b: number, c: number, z: number) =>
      new HypergeometricOfOne(b, c).at(z, { ...result }).value
    for (const [b, c, z] of ARGUMENTS.filter(([, , z]) => z >= 0.1 && z <= 0.99)) {
      const { byB, byC, byZ } = new HypergeometricOfOne(b, c).at(z, { ...result })
      const h = 1e-5
      const step = h * Math.min(c - b, 1)
      const size = value(b, c, z) / Math.min(c - b, 1)
      expect(Math.abs((value(b + step, c, z) - value(b - step, c, z)) / (2 * step) - byB)).toBeLessThan(
        1e-5 * size,
      )
      expect(Math.abs((value(b, c + step, z) - value(b, c - step, z)) / (2 * step) - byC)).toBeLessThan(
        1e-5 * size,
      )
      const zStep = h * (1 - z)
      expectClose((value(b, c, z + zStep) - value(b, c, z - zStep)) / (2 * zStep), byZ, 1e-5)
    }
  })
})

describe('integral over the unit interval', () => {
  test.each([
    ['a polynomial', (v: number) => 6 * v * (1 - v), 1],
    ['no derivative at 0', (v: number) => Math.sqrt(v), 2 / 3],
    ['no limit at 0', (v: number) => v ** -0.7, 1 / 0.3],
    ['no limit at 1', (_: number, rest: number) => rest ** -0.7, 1 / 0.3],
    ['a peak near 0', (v: number) => 1e4 / (1 + 1e4 * v) ** 2, 1e4 / (1 + 1e4)],
  ])('of %s', (_, f, expected) => {
    expectClose(integrateUnit(f), expected, 1e-11)
  })
})

describe('purchases until dropout', () => {
  test('is the published formula, where that has digits', () => {
    // (a+b−1)/(a−1) · [1 − (α/(α+t))^r ₂F₁(r, b; a+b−1; z)], the function by its power series.
    const [r, alpha, a, b, time] = [0.243, 4.414, 0.793, 2.426, 39]
    const z = time / (alpha + time)
    let [term, sum] = [1, 0]
    for (let k = 0; term > 1e-18 * sum; k++) {
      sum += term
      term *= (((r + k) * (b + k)) / ((a + b - 1 + k) * (k + 1))) * z
    }
    const expected = ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + time)) ** r * sum)
    expectClose(purchasesUntilDropout([r, alpha, a, b], time), expected, 1e-12)
  })

  test('has a value at a = 1, where the published formula has none', () => {
    const at = (a: number) => purchasesUntilDropout([0.5, 5, a, 2], 30)
    expectClose(at(1), (at(1 - 1e-6) + at(1 + 1e-6)) / 2, 1e-10)
  })

  test('without dropout it is the rate times the time', () => {
    expectClose(purchasesUntilDropout([2, 8, 1e-12, 1], 40), 10, 1e-10)
    // So many purchases that the chance of none is below the smallest number.
    expectClose(purchasesUntilDropout([900, 100, 1e-12, 1], 520), 4680, 1e-9)
  })

  test('for a tiny time it is the rate times the time', () => {
    expectClose(purchasesUntilDropout([0.5, 5, 0.8, 2.4], 1e-9), 1e-10, 1e-9)
    expect(purchasesUntilDropout([0.5, 5, 0.8, 2.4], 0)).toBe(0)
  })
})
