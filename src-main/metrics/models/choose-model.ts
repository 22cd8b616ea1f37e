import type { Backtest } from './backtest.ts'
import { showsWhoIsAlive } from './forecast.ts'
import type { PurchaseModelName } from './purchase-model.ts'

export interface ModelChoice {
  /** The model with the smallest held-out error; null where none beats the naive line. */
  purchases: PurchaseModelName | null
  /** The best one that may say who is still a customer; null where none of those beats the naive line. */
  alive: PurchaseModelName | null
}

/**
 * Chooses by the mean absolute error of the backtest. A model that cannot beat "everybody's own rate goes on" is not
 * shown.
 */
export function chooseModel(test: Backtest | null): ModelChoice {
  if (test === null) return { purchases: null, alive: null }
  const better = test.models
    .filter(({ error }) => error.meanAbsolute < test.naive.meanAbsolute)
    .sort((one, other) => one.error.meanAbsolute - other.error.meanAbsolute)
  return {
    purchases: better[0]?.fit.model ?? null,
    alive: better.find(({ fit }) => showsWhoIsAlive(fit))?.fit.model ?? null,
  }
}
