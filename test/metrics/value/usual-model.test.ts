import { describe, expect, test } from 'vitest'
import { groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import { summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { usualModel } from '../../../src-main/metrics/value/usual-model.ts'
import { expectAllClose, expectClose } from '../models/close.ts'
import { mbgShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'
import { steadyShop } from './forecast-shop.ts'

const AS_OF = '1972-12-31' // day 1095
const MBG = [0.8, 9, 0.9, 1.6] as const

function summaryOf(customers: number, seed = 1) {
  return summarisePurchases(simulateShop(mbgShop({ seed, customers }, MBG)), { asOf: AS_OF })
}

/** Purchases per year of a customer who has not left. */
const yearly = ([r, alpha]: readonly number[]) => (((r ?? 0) / (alpha ?? 1)) * 365.25) / 7

describe('what is assumed of a shop', () => {
  test('is what is usual where nothing is known', () => {
    const [r, , a, b] = usualModel(groupPurchases(summaryOf(0)), 7)
    expectAllClose([r, a, b], [0.6, 0.8, 2.4], 1e-6)
    expectClose(yearly(usualModel(groupPurchases(summaryOf(0)), 7)), 1, 1e-6)
  })

  test('is what the customers do where there are many of them', () => {
    expectAllClose(usualModel(groupPurchases(summaryOf(8000)), 7), MBG, 0.2)
  })

  test('is between the two where there are few, without ever running away', () => {
    // Nobody came back, for three years each.
    const silent = {
      repeats: new Int32Array(5),
      recencies: new Float64Array(5),
      ages: new Float64Array(5).fill(156),
    }
    expect(yearly(usualModel(groupPurchases(silent), 7))).toBeLessThan(1)
    // Everybody came back equally often and evenly: by maximum likelihood nothing would have an end.
    const alike = {
      repeats: new Int32Array(9).fill(4),
      recencies: new Float64Array(9).fill(80),
      ages: new Float64Array(9).fill(104),
    }
    const [shape, , a, b] = usualModel(groupPurchases(alike), 7)
    expect(shape).toBeLessThan(10)
    expect(a / (a + b)).toBeLessThan(0.2)
    expect(b).toBeLessThan(100)
  })

  test('sees fewer leave where nobody leaves', () => {
    const share = ([, , a = 0, b = 0]: readonly number[]) => a / (a + b)
    const steady = summarisePurchases(steadyShop(3, 300), { asOf: AS_OF })
    expect(share(usualModel(groupPurchases(steady), 7))).toBeLessThan(0.1)
    expect(share(usualModel(groupPurchases(summaryOf(300)), 7))).toBeGreaterThan(0.25)
  })

  test('does not depend on the unit of time', () => {
    const summary = summaryOf(60, 2)
    const inDays = {
      ...summary,
      recencies: summary.recencies.map(weeks => weeks * 7),
      ages: summary.ages.map(weeks => weeks * 7),
    }
    const [r, alpha, a, b] = usualModel(groupPurchases(summary), 7)
    expectAllClose(usualModel(groupPurchases(inDays), 1), [r, 7 * alpha, a, b], 1e-5)
  })
})
