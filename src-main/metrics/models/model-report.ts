import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import { type Backtest, backtest } from './backtest.ts'
import { chooseModel, type ModelChoice } from './choose-model.ts'
import { fitPurchaseModel, type PurchaseFit } from './fit-purchase-model.ts'
import { fitSpend, type SpendFit } from './fit-spend.ts'
import { showsWhoIsAlive } from './forecast.ts'
import { type Gate, gate } from './gate.ts'
import { type GroupedPurchases, groupPurchases, groupsToFit } from './purchase-groups.ts'
import { PURCHASE_MODELS } from './purchase-models.ts'
import { type PurchaseSummary, type SummaryOptions, summarisePurchases, weekOf } from './purchase-summary.ts'
import { groupSpend } from './spend-groups.ts'

/** Everything about the purchase models as of a day. */
export interface ModelReport {
  gate: Gate
  summary: PurchaseSummary
  groups: GroupedPurchases
  /** The groups that models are fitted on, see `groupsToFit`. */
  fitted: GroupedPurchases
  /** Every model on all data up to `asOf`; empty where the gate is closed. */
  fits: PurchaseFit[]
  spend: SpendFit | null
  backtest: Backtest | null
  /** The models to show. */
  choice: ModelChoice
}

/**
 * Fits, tests and chooses the purchase models as of a day; later orders change nothing.
 * @param options `cut`: see {@link backtest}.
 */
export function modelReport(
  histories: Histories,
  options: SummaryOptions & { cut?: CalendarDay },
): ModelReport {
  const persons = personsAsOf(histories, dayNumber(options.asOf))
  const open = gate(histories, options.asOf, persons)
  const summary = summarisePurchases(histories, options, persons)
  const groups = groupPurchases(summary)
  const fitted = groupsToFit(summary, groups, weekOf(options))
  if (!open.isOpen) {
    const choice = { purchases: null, alive: null }
    return { gate: open, summary, groups, fitted, fits: [], spend: null, backtest: null, choice }
  }
  const fits = Object.values(PURCHASE_MODELS).flatMap(model => fitPurchaseModel(model, fitted) ?? [])
  const test = backtest(histories, options, fits)
  const choice = chooseModel(test)
  const aliveFit = fits.find(({ model }) => model === choice.alive)
  return {
    gate: open,
    summary,
    groups,
    fitted,
    fits,
    spend: fitSpend(groupSpend(summary)),
    backtest: test,
    // Dropout must show in all the data, too, not only in the part that was tested on.
    choice: { ...choice, alive: aliveFit !== undefined && showsWhoIsAlive(aliveFit) ? choice.alive : null },
  }
}
