import { describe, expect, test } from 'vitest'
import { recencyScore } from '../../../src-main/metrics/models/dropout-evidence.ts'
import { fitPurchaseModel } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { aliveProbabilities, expectedPurchases } from '../../../src-main/metrics/models/forecast.ts'
import { type GroupedPurchases, groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import { PURCHASE_MODELS } from '../../../src-main/metrics/models/purchase-models.ts'
import { summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { faithfulShop, mbgShop } from './shops.ts'
import { type SimulatedShop, simulateShop } from './simulated-shop.ts'

const AS_OF = '1972-12-31'
const MODELS = Object.values(PURCHASE_MODELS)

function groupsOf(shop: SimulatedShop): GroupedPurchases {
  return groupPurchases(summarisePurchases(simulateShop(shop), { asOf: AS_OF }))
}

/** Rates of customers who never leave, drawn in several ways. */
const FAITHFUL = [
  { name: 'Gamma distributed', rate: (gamma: (shape: number, rate: number) => number) => gamma(0.8, 9) },
  { name: 'the same for all', rate: () => 0.1 },
  {
    name: 'fast for some and slow for the others',
    rate: (_: unknown, uniform: () => number) => (uniform() < 0.5 ? 0.01 : 0.6),
  },
]

describe.each(FAITHFUL)('customers who never leave, with rates that are $name', ({ rate }) => {
  const groups = groupsOf(faithfulShop({ seed: 11, customers: 1500 }, rate))

  test.each(MODELS)('$name says that there is no dropout', model => {
    const fit = fitPurchaseModel(model, groups)
    if (fit === null) throw new Error('There is nothing to fit.')
    expect(fit.identification).toBe('no_dropout')
    expect(fit.standardErrors).toBeNull()
    expect(aliveProbabilities(fit, groups)).toBeNull()
    for (const value of [...fit.parameters, fit.logLikelihood]) expect(Number.isFinite(value)).toBe(true)
    expect(Math.max(...fit.parameters)).toBeLessThan(1e8)
  })
})

test.each(MODELS)('$name: without dropout the forecast still is right', model => {
  const groups = groupsOf(faithfulShop({ seed: 12, customers: 3000 }, gamma => gamma(0.8, 9)))
  const fit = fitPurchaseModel(model, groups)
  if (fit === null) throw new Error('There is nothing to fit.')
  const expected = expectedPurchases(fit, groups, 52).reduce((sum, value) => sum + value, 0)
  // 52 weeks at a mean rate of 0.8/9 a week.
  expect(Math.abs(expected / (3000 * 52 * (0.8 / 9)) - 1)).toBeLessThan(0.1)
})

test('false alarms are rarer than one in thirty', () => {
  const alarms = Array.from({ length: 60 }, (_, seed) => {
    const groups = groupsOf(faithfulShop({ seed: 100 + seed, customers: 500 }, gamma => gamma(0.8, 9)))
    return fitPurchaseModel(PURCHASE_MODELS.mbg_nbd, groups)?.identification !== 'no_dropout'
  })
  expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(2)
})

test('the score of customers who never leave has mean 0 and variance 1', () => {
  const scores = Array.from({ length: 60 }, (_, seed) =>
    recencyScore(groupsOf(faithfulShop({ seed: 200 + seed, customers: 400 }, gamma => gamma(0.8, 9)))),
  )
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1)
  expect(Math.abs(mean)).toBeLessThan(0.6)
  expect(variance).toBeGreaterThan(0.6)
  expect(variance).toBeLessThan(1.6)
})

test('dropout that is there is seen with 500 customers', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const groups = groupsOf(mbgShop({ seed, customers: 500 }, [0.8, 9, 0.9, 1.6]))
    for (const model of MODELS) expect(fitPurchaseModel(model, groups)?.identification).not.toBe('no_dropout')
  }
})

test('where all customers leave alike, single parameters are not fixed, and it is said', () => {
  const fits = [21, 22, 23, 24, 25, 26].map(seed => {
    const shop = mbgShop({ seed, customers: 1000 }, [0.8, 9, 1, 1])
    const groups = groupsOf({ ...shop, draw: draws => ({ ...shop.draw(draws), dropout: 0.3 }) })
    return fitPurchaseModel(PURCHASE_MODELS.mbg_nbd, groups)
  })
  for (const fit of fits) {
    const [, , a = 0, b = 0] = fit?.parameters ?? []
    expect(Math.abs(a / (a + b) - 0.3)).toBeLessThan(0.06)
    expect(fit?.identification).not.toBe('no_dropout')
  }
  const loose = fits.filter(fit => fit?.identification === 'loose')
  expect(loose.length).toBeGreaterThan(0)
  for (const fit of loose) expect(fit?.standardErrors).toBeNull()
})

describe('hardly any data', () => {
  const nothing = { repeats: new Int32Array(), recencies: new Float64Array(), ages: new Float64Array() }

  test.each(MODELS)('$name: nobody, or nobody who came back, is nothing to fit', model => {
    expect(fitPurchaseModel(model, groupPurchases(nothing))).toBeNull()
    const once = {
      repeats: Int32Array.of(0, 0),
      recencies: Float64Array.of(0, 0),
      ages: Float64Array.of(3, 9),
    }
    expect(fitPurchaseModel(model, groupPurchases(once))).toBeNull()
  })

  test.each(MODELS)('$name: a single customer gives numbers, but no dropout', model => {
    const one = { repeats: Int32Array.of(1), recencies: Float64Array.of(2), ages: Float64Array.of(9) }
    const fit = fitPurchaseModel(model, groupPurchases(one))
    expect(fit?.identification).toBe('no_dropout')
    for (const value of fit?.parameters ?? [Number.NaN]) expect(Number.isFinite(value)).toBe(true)
  })
})
