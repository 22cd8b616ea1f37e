import { describe, expect, test } from 'vitest'
import { bgNbd } from '../../../src-main/metrics/models/bg-nbd.ts'
import { fitPurchaseModel, likeliestParameters } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { fitSpend } from '../../../src-main/metrics/models/fit-spend.ts'
import { mbgNbd } from '../../../src-main/metrics/models/mbg-nbd.ts'
import { paretoNbd } from '../../../src-main/metrics/models/pareto-nbd.ts'
import { groupPurchases, timesToFit } from '../../../src-main/metrics/models/purchase-groups.ts'
import type { PurchaseModel } from '../../../src-main/metrics/models/purchase-model.ts'
import {
  type PurchaseSummary,
  summarisePurchases,
} from '../../../src-main/metrics/models/purchase-summary.ts'
import { groupSpend } from '../../../src-main/metrics/models/spend-groups.ts'
import { mbgShop, paretoShop, SPEND } from './shops.ts'
import { simulateShop } from './simulated-shop.ts'

const AS_OF = '1972-12-31' // day 1095
const SEEDS = [1, 2, 3, 4, 5]
const MBG = [0.8, 9, 0.9, 1.6] as const
const PARETO = [0.6, 8, 0.7, 20] as const

/** How many standard errors each parameter is from the truth. */
function deviations(model: PurchaseModel, summary: PurchaseSummary, truth: readonly number[]): number[] {
  const fit = fitPurchaseModel(model, groupPurchases(summary))
  expect(fit?.identification).toBe('identified')
  return truth.map(
    (value, index) => ((fit?.parameters[index] ?? 0) - value) / (fit?.standardErrors?.[index] ?? 0),
  )
}

/** Errors of single fits up to 3.5 standard errors (one in 2,000 beyond), and together as large as they ought to be. */
function expectHonest(errors: readonly number[]): void {
  for (const error of errors) expect(Math.abs(error)).toBeLessThan(3.5)
  const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length
  expect(square).toBeGreaterThan(0.2)
  expect(square).toBeLessThan(2.5)
}

describe('customers simulated with known parameters: they are found within their standard errors', () => {
  test('MBG/NBD', () => {
    const errors = SEEDS.flatMap(seed => {
      const histories = simulateShop(mbgShop({ seed, customers: 4000 }, MBG))
      return deviations(mbgNbd, summarisePurchases(histories, { asOf: AS_OF }), MBG)
    })
    expectHonest(errors)
  })

  test('BG/NBD', () => {
    const errors = SEEDS.flatMap(seed => {
      const shop = mbgShop({ seed, customers: 4000 }, MBG)
      const histories = simulateShop({
        ...shop,
        draw: draws => ({ ...shop.draw(draws), isSafeAtFirst: true }),
      })
      return deviations(bgNbd, summarisePurchases(histories, { asOf: AS_OF }), MBG)
    })
    expectHonest(errors)
  })

  test('Pareto/NBD', () => {
    const errors = SEEDS.flatMap(seed => {
      const histories = simulateShop(paretoShop({ seed, customers: 4000 }, PARETO))
      return deviations(paretoNbd, summarisePurchases(histories, { asOf: AS_OF }), PARETO)
    })
    expectHonest(errors)
  })

  test('Gamma-Gamma', () => {
    const errors = SEEDS.flatMap(seed => {
      const histories = simulateShop(mbgShop({ seed, customers: 4000 }, MBG))
      const fit = fitSpend(groupSpend(summarisePurchases(histories, { asOf: AS_OF })))
      expect(fit?.independence.isDoubtful).toBe(false)
      return [SPEND.p, SPEND.q, SPEND.v].map(
        (value, index) => ((fit?.parameters[index] ?? 0) - value) / (fit?.standardErrors?.[index] ?? 0),
      )
    })
    expectHonest(errors)
  })

  test('values that depend on the number of purchases are reported', () => {
    const shop = mbgShop({ seed: 6, customers: 2000 }, [0.8, 9, 0.3, 3])
    const histories = simulateShop({
      ...shop,
      draw: draws => {
        const customer = shop.draw(draws)
        return { ...customer, value: 1000 * (1 + 200 * customer.rate), shape: 20 }
      },
    })
    const fit = fitSpend(groupSpend(summarisePurchases(histories, { asOf: AS_OF })))
    expect(fit?.independence.correlation).toBeGreaterThan(0.3)
    expect(fit?.independence.isDoubtful).toBe(true)
  })
})

describe('groups of rounded times', () => {
  test('are fewer, and lead to the same parameters', () => {
    const summary = summarisePurchases(simulateShop(mbgShop({ seed: 1, customers: 2500 }, MBG)), {
      asOf: AS_OF,
    })
    const groups = groupPurchases(summary)
    expect(timesToFit(summary)).toBe(summary)
    const rounded = groupPurchases(timesToFit(summary, 1, 10))
    expect(rounded.weights.length).toBeLessThan(groups.weights.length)
    expect(rounded.customers).toBe(groups.customers)
    const exact = likeliestParameters(mbgNbd, groups) ?? [0, 0, 0, 0]
    const rough = likeliestParameters(mbgNbd, rounded) ?? [0, 0, 0, 0]
    for (const [index, value] of rough.entries())
      expect(Math.abs(value / (exact[index] ?? 0) - 1)).toBeLessThan(0.02)
  })
})
