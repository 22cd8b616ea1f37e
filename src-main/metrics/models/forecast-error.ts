/** How far forecasts of purchase days were from what came. */
export interface ForecastError {
  customers: number
  /** Mean absolute error per customer. */
  meanAbsolute: number
  /** Root of the mean squared error per customer. */
  rootMeanSquare: number
  /** Purchase days of all customers: forecast and real. */
  expected: number
  actual: number
}

/** Compares a forecast with what came, customer by customer; there must be customers. */
export function forecastError(expected: Float64Array, actual: Int32Array): ForecastError {
  const sums = { absolute: 0, square: 0, expected: 0, actual: 0 }
  for (let customer = 0; customer < actual.length; customer++) {
    const forecast = expected[customer] ?? 0
    const came = actual[customer] ?? 0
    sums.absolute += Math.abs(forecast - came)
    sums.square += (forecast - came) ** 2
    sums.expected += forecast
    sums.actual += came
  }
  return {
    customers: actual.length,
    meanAbsolute: sums.absolute / actual.length,
    rootMeanSquare: Math.sqrt(sums.square / actual.length),
    expected: sums.expected,
    actual: sums.actual,
  }
}
