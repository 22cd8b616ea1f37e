import type { Histories } from '../../../src-main/metrics/histories.ts'
import { type MainValues, mainValues } from '../../../src-main/metrics/main-values.ts'
import { modelReport } from '../../../src-main/metrics/models/model-report.ts'
import { type ForecastBasis, forecastBasis } from '../../../src-main/metrics/value/forecast-basis.ts'
import { faithfulShop } from '../models/shops.ts'
import { simulateShop } from '../models/simulated-shop.ts'

/** Values in euro, without shipping costs. */
export function eurosOfShop(histories: Histories): MainValues {
  return mainValues(histories, { mainCurrency: 'EUR', rates: [], includeShipping: false })
}

/** What a shop's forecasts of a day are made from. */
export function basisOf(histories: Histories, asOf: string): ForecastBasis {
  const main = eurosOfShop(histories)
  return forecastBasis(histories, main, asOf, modelReport(histories, { asOf, worth: main.minor }))
}

/** Customers who never leave and buy about 1.4 times a year, at rates that are Gamma of shape 0.7. */
export function steadyShop(seed: number, customers: number, lastDay = 1095): Histories {
  return simulateShop({ ...faithfulShop({ seed, customers }, gamma => gamma(0.7, 26)), lastDay })
}
