import { describe, expect, test } from 'vitest'
import { hessian, inverseDiagonal } from '../../../src-main/metrics/models/covariance.ts'
import { maximiseLikelihood, PLAIN_BOUNDS } from '../../../src-main/metrics/models/log-parameters.ts'
import { minimise, type Objective } from '../../../src-main/metrics/models/minimise.ts'
import { expectAllClose, expectClose } from './close.ts'

/** Rosenbrock's bent valley: minimum 0 at (1, 1). */
const valley: Objective = ([x = 0, y = 0], gradient) => {
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
  gradient[1] = 200 * (y - x * x)
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2
}

describe('minimum', () => {
  test('is found in a bent valley', () => {
    const { point, converged } = minimise(valley, [-1.2, 1])
    expect(converged).toBe(true)
    expectAllClose(point, [1, 1], 1e-6)
  })

  test('is reached the same way each time', () => {
    expect(minimise(valley, [-1.2, 1])).toEqual(minimise(valley, [-1.2, 1]))
  })

  test('is not claimed where a function has no value', () => {
    expect(minimise(() => Number.NaN, [1, 1]).evaluations).toBeLessThan(3)
    const cliff: Objective = ([x = 0], gradient) => {
      gradient[0] = 2 * (x - 1)
      return x > 1.5 ? Number.NaN : (x - 1) ** 2
    }
    expectAllClose(minimise(cliff, [-3]).point, [1], 1e-6)
  })
})

describe('second derivatives and their inverse', () => {
  test('at a known point', () => {
    const matrix = hessian(valley, Float64Array.of(1, 1))
    expectAllClose(matrix[0] ?? [], [802, -400], 1e-6)
    expectAllClose(matrix[1] ?? [], [-400, 200], 1e-6)
    // Determinant 802 · 200 − 400² = 400.
    expectAllClose(inverseDiagonal(matrix) ?? [], [200 / 400, 802 / 400], 1e-5)
  })

  test('there is none for a saddle or a flat direction', () => {
    expect(
      inverseDiagonal([
        [1, 0],
        [0, -1],
      ]),
    ).toBeNull()
    expect(
      inverseDiagonal([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull()
  })
})

describe('maximum of a likelihood', () => {
  /** ln L of n waiting times that add up to a total: rate n / total, standard error rate / √n. */
  const waiting = (count: number, total: number) => ({
    logLikelihood: ([rate = 1]: Float64Array, gradient: Float64Array) => {
      gradient[0] = count / rate - total
      return count * Math.log(rate) - rate * total
    },
    customers: count,
    bounds: [PLAIN_BOUNDS],
  })

  test('has the standard error of the textbook', () => {
    const { parameters, standardErrors, logLikelihood } = maximiseLikelihood(waiting(400, 100), [
      { parameters: [1] },
    ])
    expectClose(parameters[0] ?? 0, 4, 1e-7)
    expectClose(standardErrors?.[0] ?? 0, 4 / 20, 1e-5)
    expectClose(logLikelihood, 400 * Math.log(4) - 400, 1e-12)
  })

  test('ends at a bound, and says so, where it rises without end', () => {
    const rising = {
      logLikelihood: ([b = 1]: Float64Array, gradient: Float64Array) => {
        gradient[0] = 100 / (1 + b) ** 2
        return -100 / (1 + b)
      },
      customers: 100,
      bounds: [PLAIN_BOUNDS],
    }
    const { parameters, standardErrors } = maximiseLikelihood(rising, [{ parameters: [1] }])
    expect(parameters[0]).toBeGreaterThan(1000)
    expect(parameters[0]).toBeLessThan(1e6)
    expect(standardErrors).toBeNull()
  })
})
