import type { PurchaseGroups } from './purchase-groups.ts'

export type PurchaseModelName = 'bg_nbd' | 'mbg_nbd' | 'pareto_nbd'

/** The four parameters of a model in the order of its `parameterNames`; all positive. */
export type Parameters = readonly [number, number, number, number]

/** What a purchase model knows of a customer, in the unit of time that it was fitted in. */
export interface CustomerTimes {
  /** x: days with a purchase after the first one. */
  repeats: number
  /** t_x: from the first purchase to the last one; 0 without repeats. */
  recency: number
  /** T: from the first purchase to the day as of which one asks. */
  age: number
}

/** Buying at a rate that differs from customer to customer, until one day, unseen, a customer is gone. */
export interface PurchaseModel {
  name: PurchaseModelName
  parameterNames: readonly [string, string, string, string]
  /**
   * ln L of all customers, without terms that hold no parameter; its derivatives by the parameters are written to
   * `gradient`.
   */
  logLikelihood: (groups: PurchaseGroups, parameters: Parameters, gradient: Float64Array) => number
  /** Dropout parameters to start a fit from: strong and weak dropout. `age` is the longest one. */
  dropoutStarts: (age: number) => readonly (readonly [number, number])[]
  /** False where everybody with a single purchase counts as alive: then nothing of it is to be shown. */
  tellsWhoIsAlive: boolean
  /** The chance that a customer is still one. */
  probabilityAlive: (parameters: Parameters, customer: CustomerTimes) => number
  /** The same for each group. */
  aliveByGroup: (groups: PurchaseGroups, parameters: Parameters) => Float64Array
  /** E[X(t)]: repeat purchases of a new customer within `time` after the first. */
  expectedPurchases: (parameters: Parameters, time: number) => number
  /** P(X(t) = n): the chance that a new customer makes exactly `count` repeat purchases within `time`. */
  probabilityOfPurchases: (parameters: Parameters, time: number, count: number) => number
  /** Purchases within the next `time` of a customer who is still one, after `repeats` within `age`. */
  expectedPurchasesIfAlive: (parameters: Parameters, repeats: number, age: number, time: number) => number
  /** The mean of the square of their number. */
  expectedSquareIfAlive: (parameters: Parameters, repeats: number, age: number, time: number) => number
  /** The chance that there are none. */
  noPurchaseIfAlive: (parameters: Parameters, repeats: number, age: number, time: number) => number
}

/**
 * E[Y(t) | x, t_x, T]: purchases of a known customer within the next `time`. In all three models it is the chance that
 * the customer is still one, times the purchases of someone whose rates are distributed as they are known by now.
 */
export function expectedFurtherPurchases(
  model: PurchaseModel,
  parameters: Parameters,
  customer: CustomerTimes,
  time: number,
): number {
  const ifAlive = model.expectedPurchasesIfAlive(parameters, customer.repeats, customer.age, time)
  return model.probabilityAlive(parameters, customer) * ifAlive
}
