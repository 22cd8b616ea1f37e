import { describe, expect, test } from 'vitest'
import { integrateUnit } from '../../../src-main/metrics/models/integrate.ts'
import { ParetoIntegral, type ParetoTerm } from '../../../src-main/metrics/models/pareto-dropout.ts'
import { paretoTable } from '../../../src-main/metrics/models/pareto-table.ts'
import type { Parameters } from '../../../src-main/metrics/models/purchase-model.ts'
import { expectClose } from './close.ts'

/** Lifetimes and purchase rates that differ little and much, either of them the slower one, and both alike. */
const PARAMETERS: readonly Parameters[] = [
  [0.55, 10.6, 0.6, 11.7],
  [0.55, 11.7, 0.6, 10.6],
  [0.9, 9, 1e-5, 15_000],
  [0.5, 13, 6, 1150],
  [2, 10, 3, 10],
  [0.8, 900, 0.7, 3],
  [30, 500, 0.05, 0.4],
  [0.02, 0.5, 2, 200],
]
const TIMES = Float64Array.of(0, 1 / 7, 5, 52, 200)
const REPEATS = [0, 1, 2, 3, 7, 30, 120]

const term = (): ParetoTerm => ({ value: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 })

describe.each(PARAMETERS)('dropout integral at %f, %f, %f, %f', (...parameters) => {
  const [r, alpha, s, beta] = parameters

  test('is the integral that it stands for', () => {
    for (const x of REPEATS) {
      for (const time of TIMES) {
        // s/(r+s+x) · G(t) = ∫ₜ^∞ s/(β+τ) · ((α+t)/(α+τ))^(r+x) ((β+t)/(β+τ))^s dτ, over v = (τ−t)/(c+τ−t).
        const scale = Math.sqrt((alpha + time) * (beta + time))
        const expected = integrateUnit((v, rest) => {
          const passed = (scale * v) / rest
          const exponent =
            (r + x) * Math.log1p(passed / (alpha + time)) + s * Math.log1p(passed / (beta + time))
          return (s / (beta + time + passed)) * Math.exp(-exponent) * (scale / (rest * rest))
        })
        const integral = new ParetoIntegral(parameters, x).at(time, term())
        // With hardly any dropout the integral reaches farther than the rule that checks it.
        expectClose((s / (r + s + x)) * integral.value, expected, s < 0.01 && x === 0 ? 1e-6 : 1e-9)
      }
    }
  })

  test('is the same by steps from one number of repeats to the next', () => {
    const pairs = [...TIMES.keys()].flatMap(place => REPEATS.map(x => [x, place] as const))
    const moments = {
      repeats: Int32Array.from(pairs, ([x]) => x),
      times: Int32Array.from(pairs, ([, place]) => place),
    }
    const table = paretoTable(moments, TIMES, parameters)
    for (const [moment, [x, place]] of pairs.entries()) {
      const direct = new ParetoIntegral(parameters, x).at(TIMES[place] ?? 0, term())
      expectClose(table.value[moment] ?? 0, direct.value, 1e-11)
      for (const by of ['byR', 'byAlpha', 'byS', 'byBeta'] as const)
        expect(Math.abs((table[by][moment] ?? 0) - direct[by])).toBeLessThan(
          1e-9 * Math.abs(direct[by]) + 1e-11 * direct.value,
        )
    }
  })
})
