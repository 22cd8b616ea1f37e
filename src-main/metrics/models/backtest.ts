import { addDays, type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import { forEachCustomer, type Histories } from '../histories.ts'
import { fitPurchaseModel, type PurchaseFit } from './fit-purchase-model.ts'
import { expectedPurchases } from './forecast.ts'
import { type ForecastError, forecastError } from './forecast-error.ts'
import { type GroupedPurchases, groupPurchases, groupsToFit } from './purchase-groups.ts'
import { PURCHASE_MODELS } from './purchase-models.ts'
import { purchaseDaysBetween, type SummaryOptions, summarisePurchases, weekOf } from './purchase-summary.ts'

export interface Backtest {
  /** The last day that the models were fitted on; what they forecast is the time from here … */
  cut: CalendarDay
  /** … to here. */
  asOf: CalendarDay
  /** Every customer goes on at the rate of their own: repeat days ÷ time since the first purchase. */
  naive: ForecastError
  /** Every customer buys as often as the average one of the shop. */
  shopAverage: ForecastError
  models: { fit: PurchaseFit; error: ForecastError }[]
}

/** With fewer customers or fewer days the errors are chance. */
const FEWEST_CUSTOMERS = 50
const FEWEST_DAYS = 30

/**
 * Fits every model on what was known at `cut` and compares its forecast with what came up to `asOf`, for the customers
 * known at `cut`.
 * @param cut where it is not given, the first two thirds of the time from the first purchase to `asOf`.
 * @param near fits of other days, by which those of the cut are found sooner.
 * @returns null where there is too little to hold out.
 */
export function backtest(
  histories: Histories,
  options: SummaryOptions & { cut?: CalendarDay },
  near: readonly PurchaseFit[] = [],
): Backtest | null {
  const { asOf, daysPerUnit = 7 } = options
  const cut = options.cut ?? twoThirds(histories, asOf)
  if (cut === null || dayNumber(asOf) - dayNumber(cut) < FEWEST_DAYS) return null
  const summary = summarisePurchases(histories, { ...options, asOf: cut })
  const groups = groupPurchases(summary)
  if (groups.customers < FEWEST_CUSTOMERS) return null
  const actual = purchaseDaysBetween(histories, cut, asOf)
  const time = (dayNumber(asOf) - dayNumber(cut)) / daysPerUnit
  const fitted = groupsToFit(summary, groups, weekOf(options))
  const models = Object.values(PURCHASE_MODELS).flatMap(model => {
    const start = near.find(fit => fit.model === model.name)
    const fit = fitPurchaseModel(model, fitted, start?.parameters)
    return fit === null ? [] : [{ fit, error: forecastError(expectedPurchases(fit, groups, time), actual) }]
  })
  return {
    cut,
    asOf,
    naive: forecastError(ownRates(groups, time), actual),
    shopAverage: forecastError(new Float64Array(actual.length).fill(averageRate(groups) * time), actual),
    models,
  }
}

function twoThirds(histories: Histories, asOf: CalendarDay): CalendarDay | null {
  const last = dayNumber(asOf)
  let first = Number.POSITIVE_INFINITY
  forEachCustomer(histories, start => {
    first = Math.min(first, histories.days[start] ?? 0)
  })
  if (first > last) return null
  return addDays(dayFromNumber(first), Math.floor(((last - first) * 2) / 3))
}

function ownRates(groups: GroupedPurchases, time: number): Float64Array {
  const rates = groups.weights.map((_, group) => {
    const age = groups.times[groups.ages[group] ?? 0] ?? 0
    return age === 0 ? 0 : ((groups.repeats[group] ?? 0) * time) / age
  })
  return Float64Array.from(groups.groupOf, group => rates[group] ?? 0)
}

function averageRate({ totalRepeats, totalAge }: GroupedPurchases): number {
  return totalAge === 0 ? 0 : totalRepeats / totalAge
}
