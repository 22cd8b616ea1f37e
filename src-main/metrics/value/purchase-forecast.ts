import type { GroupedPurchases } from '../models/purchase-groups.ts'
import type { Parameters, PurchaseModel } from '../models/purchase-model.ts'

/** Of each customer the number of purchase days to come within some time. */
export interface PurchaseForecast {
  mean: Float64Array
  variance: Float64Array
  /** The chance that there are none, of all or of one. Not asked for by everybody, and costly. */
  none: () => Float64Array
  noneOf: (customer: number) => number
}

/** A forecast for any time ahead. */
export type Forecaster = (time: number) => PurchaseForecast

/** By a purchase model: nobody who is gone buys, and who is still there may leave. */
export function modelForecaster(
  model: PurchaseModel,
  parameters: Parameters,
  groups: GroupedPurchases,
): Forecaster {
  const { moments, times } = groups
  const alive = model.aliveByGroup(groups, parameters)
  // Of those who are still there the last purchase does not matter: many share what is costly.
  const ofMoments = (figure: (repeats: number, age: number) => number): Float64Array => {
    const values = new Float64Array(moments.times.length)
    for (let moment = 0; moment < values.length; moment++)
      if ((moments.customers[moment] ?? 0) > 0)
        values[moment] = figure(moments.repeats[moment] ?? 0, times[moments.times[moment] ?? 0] ?? 0)
    return values
  }
  return time => {
    const means = ofMoments((x, age) => model.expectedPurchasesIfAlive(parameters, x, age, time))
    const squares = ofMoments((x, age) => model.expectedSquareIfAlive(parameters, x, age, time))
    const mean = new Float64Array(alive.length)
    const variance = new Float64Array(alive.length)
    for (let group = 0; group < alive.length; group++) {
      const chance = alive[group] ?? 0
      const moment = moments.ofAge[group] ?? 0
      const expected = chance * (means[moment] ?? 0)
      mean[group] = expected
      variance[group] = Math.max(0, chance * (squares[moment] ?? 0) - expected * expected)
    }
    return {
      mean: ofCustomers(groups, mean),
      variance: ofCustomers(groups, variance),
      none: () => {
        const nones = ofMoments((x, age) => model.noPurchaseIfAlive(parameters, x, age, time))
        const none = alive.map((chance, group) => 1 - chance * (1 - (nones[moments.ofAge[group] ?? 0] ?? 0)))
        return ofCustomers(groups, none)
      },
      noneOf: customer => {
        const group = groups.groupOf[customer] ?? 0
        const [x, age] = [groups.repeats[group] ?? 0, times[groups.ages[group] ?? 0] ?? 0]
        return 1 - (alive[group] ?? 0) * (1 - model.noPurchaseIfAlive(parameters, x, age, time))
      },
    }
  }
}

function ofCustomers({ groupOf }: GroupedPurchases, byGroup: Float64Array): Float64Array {
  const values = new Float64Array(groupOf.length)
  for (let customer = 0; customer < values.length; customer++)
    values[customer] = byGroup[groupOf[customer] ?? 0] ?? 0
  return values
}

/** The same forecast, but that some customers, by their positions, buy nothing any more. */
export function withoutPurchases(forecast: PurchaseForecast, positions: readonly number[]): PurchaseForecast {
  if (positions.length === 0) return forecast
  const gone = new Set(positions)
  const setAll = (values: Float64Array, value: number) => {
    for (const position of positions) values[position] = value
    return values
  }
  return {
    mean: setAll(forecast.mean, 0),
    variance: setAll(forecast.variance, 0),
    none: () => setAll(forecast.none(), 1),
    noneOf: customer => (gone.has(customer) ? 1 : forecast.noneOf(customer)),
  }
}
