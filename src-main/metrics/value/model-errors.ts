import type { ModelError, ModelErrors } from '../../../shared/model/expected-revenue.ts'
import type { Backtest } from '../models/backtest.ts'
import type { ModelChoice } from '../models/choose-model.ts'
import type { ForecastError } from '../models/forecast-error.ts'

/** Every model beside the naive line and the shop's average, the smallest error first. null without a backtest. */
export function modelErrors(test: Backtest | null, choice: ModelChoice): ModelErrors | null {
  if (test === null) return null
  const { naive } = test
  const row = (name: ModelError['name'], error: ForecastError): ModelError => ({
    name,
    meanAbsolute: error.meanAbsolute,
    rootMeanSquare: error.rootMeanSquare,
    expected: error.expected,
    actual: error.actual,
    isChosen: name === choice.purchases,
    beatsNaive: name === 'naive' ? null : error.meanAbsolute < naive.meanAbsolute,
  })
  const errors = [
    ...test.models.map(({ fit, error }) => row(fit.model, error)),
    row('naive', naive),
    row('shop_average', test.shopAverage),
  ]
  return {
    cut: test.cut,
    asOf: test.asOf,
    customers: naive.customers,
    errors: errors.sort((one, other) => one.meanAbsolute - other.meanAbsolute),
  }
}
