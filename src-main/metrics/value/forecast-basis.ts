import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { ForecastMethod, ForecastReason } from '../../../shared/model/forecast.ts'
import { type Endings, isOver, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import type { MainValues } from '../main-values.ts'
import { likeliestParameters } from '../models/fit-purchase-model.ts'
import { likeliestSpend } from '../models/fit-spend.ts'
import { expectedValue, type SpendParameters } from '../models/gamma-gamma.ts'
import { gate } from '../models/gate.ts'
import type { ModelReport } from '../models/model-report.ts'
import { type GroupedPurchases, groupPurchases, timesToFit } from '../models/purchase-groups.ts'
import type { Parameters, PurchaseModelName } from '../models/purchase-model.ts'
import { PURCHASE_MODELS } from '../models/purchase-models.ts'
import { type PurchaseSummary, summarisePurchases } from '../models/purchase-summary.ts'
import { groupSpend } from '../models/spend-groups.ts'
import { personsAsOf } from '../persons.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { modelForecaster, type PurchaseForecast, withoutPurchases } from './purchase-forecast.ts'
import { purchaseValues } from './purchase-values.ts'
import { noSpendBelief, type SpendBelief, spendBelief, usualSpend } from './spend-belief.ts'
import { usualModel } from './usual-model.ts'

/** What the forecasts of a day are made from. Lists are by ascending customer number, as those of `Persons`. */
export interface ForecastBasis {
  asOf: CalendarDay
  method: ForecastMethod
  /** null where a model does it. */
  reason: ForecastReason | null
  model: PurchaseModelName | null
  customerIds: Int32Array
  /** Of those with whom it is over on the day of the basis nothing is expected. */
  endings: Endings
  /** What was fitted, by which the fits of another day find their way sooner; null where no model does it. */
  fitted: FittedModel | null
  /** Purchase days within so many days after `asOf`; null where nothing can be said. */
  purchasesWithin: (days: number) => PurchaseForecast | null
  /** Values of a purchase, in minor units of the main currency. */
  spend: SpendBelief
}

/** The unit of time of all fits here. */
const DAYS_PER_WEEK = 7

interface Known {
  histories: Histories
  main: MainValues
  asOf: CalendarDay
  summary: PurchaseSummary
  groups: GroupedPurchases
  endings: Endings
}

/** A model to forecast with. */
export interface FittedModel {
  name: PurchaseModelName
  purchases: Parameters
  /** null where there were too few customers who came back. */
  spend: SpendParameters | null
}

/**
 * What forecasts of today are made from: the model that the report chose, or what takes its place.
 * @param report as of the same day, in weeks, its values by `worth: main.minor`.
 * @param groups of the report: the exact ones for what a customer is to bring, those that were fitted for all together,
 *   as {@link pastForecastBasis} has them.
 */
export function forecastBasis(
  histories: Histories,
  main: MainValues,
  asOf: CalendarDay,
  report: ModelReport,
  endings: Endings = NO_ENDINGS,
  groups = report.groups,
): ForecastBasis {
  const chosen = report.fits.find(({ model }) => model === report.choice.purchases)
  const fitted =
    chosen === undefined
      ? null
      : { name: chosen.model, purchases: chosen.parameters, spend: report.spend?.parameters ?? null }
  const reason = report.gate.isOpen ? 'no_better_model' : 'gate_closed'
  const { summary } = report
  return basisOf({ histories, main, asOf, summary, groups, endings }, fitted, reason)
}

/**
 * What forecasts of a past day would have been made from, with nothing but what was known then: the model is fitted on
 * the purchases until that day, and takes part only where there were enough of them.
 * @param model which model; null for none.
 * @param near what was fitted for another day with the same model, to begin with.
 */
export function pastForecastBasis(
  histories: Histories,
  main: MainValues,
  asOf: CalendarDay,
  model: PurchaseModelName | null,
  endings: Endings = NO_ENDINGS,
  near: FittedModel | null = null,
): ForecastBasis {
  const persons = personsAsOf(histories, dayNumber(asOf))
  const summary = summarisePurchases(histories, { asOf, worth: main.minor }, persons)
  const groups = groupPurchases(timesToFit(summary))
  const isOpen = gate(histories, asOf, persons).isOpen
  const fitted = model === null || !isOpen ? null : likeliestOf(model, summary, groups, near)
  const reason = isOpen ? 'no_better_model' : 'gate_closed'
  return basisOf({ histories, main, asOf, summary, groups, endings }, fitted, reason)
}

function likeliestOf(
  name: PurchaseModelName,
  summary: PurchaseSummary,
  groups: GroupedPurchases,
  near: FittedModel | null,
): FittedModel | null {
  const purchases = likeliestParameters(PURCHASE_MODELS[name], groups, near?.purchases)
  if (purchases === null) return null
  return { name, purchases, spend: likeliestSpend(groupSpend(summary), near?.spend ?? undefined) }
}

function basisOf(known: Known, fitted: FittedModel | null, reason: ForecastReason): ForecastBasis {
  const { asOf, summary, groups, endings } = known
  const { customerIds } = summary
  if (groups.customers < FEWEST_CASES || groups.totalAge === 0) {
    const nothing = { method: 'none', reason: 'too_few_customers', model: null, fitted: null } as const
    const belief = noSpendBelief(customerIds.length)
    return { asOf, customerIds, endings, ...nothing, purchasesWithin: () => null, spend: belief }
  }
  const model = PURCHASE_MODELS[fitted?.name ?? 'mbg_nbd']
  const spend = fitted?.spend ?? null
  const parameters = fitted?.purchases ?? usualModel(groups, DAYS_PER_WEEK)
  const forecaster = modelForecaster(model, parameters, groups)
  const over = positionsOver(customerIds, endings, asOf)
  return {
    asOf,
    customerIds,
    endings,
    method: fitted === null ? 'shrunken' : 'model',
    reason: fitted === null ? reason : null,
    model: fitted?.name ?? null,
    fitted,
    purchasesWithin: days => withoutPurchases(forecaster(days / DAYS_PER_WEEK), over),
    // Without a mean of all nothing could be said of one-time buyers.
    spend:
      spend === null || expectedValue(spend, 0, 0) === null
        ? usualBelief(known)
        : spendBelief(spend, summary.valuedRepeats, summary.meanValues),
  }
}

/** Where in a list of customers those stand with whom it is over. */
function positionsOver(customerIds: Int32Array, endings: Endings, asOf: CalendarDay): number[] {
  if (endings.size === 0) return []
  const day = dayNumber(asOf)
  return [...customerIds.keys()].filter(position => isOver(endings, customerIds[position] ?? 0, day))
}

/** From the values of all purchase days, of which a small shop has more than of repeat days. */
function usualBelief({ histories, main, asOf, summary }: Known): SpendBelief {
  const { counts, means } = purchaseValues(histories, personsAsOf(histories, dayNumber(asOf)), main)
  const parameters = usualSpend(groupSpend({ valuedRepeats: counts, meanValues: means }))
  return parameters === null
    ? noSpendBelief(summary.customerIds.length)
    : spendBelief(parameters, counts, means)
}
