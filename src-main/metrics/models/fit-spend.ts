import { FEWEST_CASES } from '../wilson.ts'
import { expectedValue, type SpendParameters, spendLogLikelihood } from './gamma-gamma.ts'
import { type Independence, independence } from './independence.ts'
import {
  climb,
  type LikelihoodProblem,
  maximiseLikelihood,
  PLAIN_BOUNDS,
  type Start,
} from './log-parameters.ts'
import type { SpendGroups } from './spend-groups.ts'

export const SPEND_PARAMETER_NAMES = ['p', 'q', 'v'] as const

export interface SpendFit {
  /** In the order of {@link SPEND_PARAMETER_NAMES}. */
  parameters: SpendParameters
  /** Same order; null where the data do not fix each of them. */
  standardErrors: SpendParameters | null
  logLikelihood: number
  /** With a repeat day of known value. */
  customers: number
  /** Expected value of a purchase of somebody of whom nothing is known; null where there is no such mean. */
  meanOfAll: number | null
  /** Whether value and number of purchases have nothing to do with each other, as the model assumes. */
  independence: Independence
}

/**
 * Fits Gamma-Gamma by maximum likelihood.
 * @returns null with fewer than five customers who came back.
 */
export function fitSpend(groups: SpendGroups): SpendFit | null {
  const { customers } = groups
  if (customers < FEWEST_CASES) return null
  const fit = maximiseLikelihood(problemOf(groups), startsOf(groups))
  const parameters = toParameters(fit.parameters)
  return {
    parameters,
    standardErrors: fit.standardErrors === null ? null : toParameters(fit.standardErrors),
    logLikelihood: fit.logLikelihood,
    customers,
    meanOfAll: expectedValue(parameters, 0, 0),
    independence: independence(groups),
  }
}

/**
 * The likeliest parameters alone, for those who only forecast.
 * @param near where to begin, if one has an idea: they are found from anywhere, but sooner from there.
 * @returns null as {@link fitSpend}.
 */
export function likeliestSpend(groups: SpendGroups, near?: SpendParameters): SpendParameters | null {
  if (groups.customers < FEWEST_CASES) return null
  const starts = near === undefined ? startsOf(groups) : [{ parameters: near }]
  return toParameters(climb(problemOf(groups), starts).parameters)
}

function problemOf(groups: SpendGroups): LikelihoodProblem {
  const { customers, meanValue } = groups
  return {
    logLikelihood: (parameters, gradient) => spendLogLikelihood(groups, toParameters(parameters), gradient),
    customers,
    bounds: [PLAIN_BOUNDS, PLAIN_BOUNDS, [1e-5 * meanValue, 1e5 * meanValue]],
  }
}

/** Values that differ much within a customer, and such that do not. Both expect the mean of what was seen. */
function startsOf({ meanValue }: SpendGroups): Start[] {
  return [{ parameters: [2, 3, meanValue] }, { parameters: [20, 5, meanValue / 5] }]
}

function toParameters([p = 0, q = 0, v = 0]: Iterable<number>): SpendParameters {
  return [p, q, v]
}
