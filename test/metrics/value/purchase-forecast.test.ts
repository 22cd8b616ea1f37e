import { describe, expect, test } from 'vitest'
import { fitPurchaseModel } from '../../../src-main/metrics/models/fit-purchase-model.ts'
import { expectedPurchases } from '../../../src-main/metrics/models/forecast.ts'
import { groupPurchases } from '../../../src-main/metrics/models/purchase-groups.ts'
import { PURCHASE_MODELS } from '../../../src-main/metrics/models/purchase-models.ts'
import { purchaseDaysBetween, summarisePurchases } from '../../../src-main/metrics/models/purchase-summary.ts'
import { modelForecaster } from '../../../src-main/metrics/value/purchase-forecast.ts'
import { expectClose } from '../models/close.ts'
import { mbgShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'

const CUT = '1972-12-31' // day 1095
const END = '1973-12-31' // 365 days later

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

describe('purchases to come', () => {
  const leaving = simulateShop({
    ...mbgShop({ seed: 51, customers: 6000 }, [0.8, 9, 0.9, 1.6]),
    lastDay: 1460,
  })
  const groups = groupPurchases(summarisePurchases(leaving, { asOf: CUT }))
  const actual = purchaseDaysBetween(leaving, CUT, END)

  test.each(Object.values(PURCHASE_MODELS))(
    '$name: are those of the model, with variance and none that come true',
    model => {
      const fit = fitPurchaseModel(model, groups)
      if (fit === null) throw new Error('There is nothing to fit.')
      const { mean, variance, none } = modelForecaster(model, fit.parameters, groups)(365 / 7)
      expect(mean).toEqual(expectedPurchases(fit, groups, 365 / 7))
      expectClose(sum(mean), sum(actual), 0.08)
      const squares = actual.reduce(
        (total, count, customer) => total + (count - (mean[customer] ?? 0)) ** 2,
        0,
      )
      expectClose(sum(variance), squares, 0.2)
      // BG/NBD is not the model of these customers.
      expectClose(sum(none()), actual.filter(count => count === 0).length, 0.05)
    },
  )
})
