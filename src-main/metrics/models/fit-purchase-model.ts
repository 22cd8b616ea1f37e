import { type DropoutEvidence, recencyScore, showsDropout } from './dropout-evidence.ts'
import type { Bounds } from './inside-bounds.ts'
import {
  climb,
  type LikelihoodFit,
  type LikelihoodProblem,
  maximiseLikelihood,
  PLAIN_BOUNDS,
  type Start,
} from './log-parameters.ts'
import { ROUGH_GAIN } from './minimise.ts'
import { negativeBinomialLogLikelihood } from './negative-binomial.ts'
import { type PurchaseGroups, thinGroups } from './purchase-groups.ts'
import type { Parameters, PurchaseModel, PurchaseModelName } from './purchase-model.ts'

/**
 * What the data say about a model's parameters.
 * - `identified`: all of them, with their standard errors.
 * - `loose`: not each of them for itself (a maximum at a bound, a flat ridge): what they lead to may still be right.
 * - `no_dropout`: customers who never drop out explain the data as well ({@link showsDropout}). Chances to be alive
 *   would be invented.
 */
export type Identification = 'identified' | 'loose' | 'no_dropout'

export interface PurchaseFit {
  model: PurchaseModelName
  /** In the order of the model's `parameterNames`; times in the unit of the data. */
  parameters: Parameters
  /** Same order; null unless `identified`. */
  standardErrors: Parameters | null
  logLikelihood: number
  customers: number
  identification: Identification
  dropout: DropoutEvidence
}

/** As many groups are enough to find out where the maximum about is, and as many where it is nearly. */
const SCOUTED_GROUPS = [500, 5000] as const

/**
 * Fits a model by maximum likelihood. Deterministic; the order of customers does not matter.
 * @param near where to begin, if one has an idea: the maximum is found from anywhere, but sooner from there.
 * @returns null where nobody bought twice, or nobody was observed for any time: there is nothing to fit.
 */
export function fitPurchaseModel(
  model: PurchaseModel,
  groups: PurchaseGroups,
  near?: Parameters,
): PurchaseFit | null {
  if (groups.totalRepeats === 0 || groups.totalAge === 0) return null
  const without = fitWithoutDropout(groups)
  const { problem, starts } =
    near === undefined ? scout(model, groups, without.parameters) : startNear(model, groups, near)
  const fit = maximiseLikelihood(problem, starts)
  const dropout = {
    likelihoodRatio: 2 * (fit.logLikelihood - without.logLikelihood),
    recencyScore: recencyScore(groups),
  }
  const identification = identify(fit, dropout)
  return {
    model: model.name,
    parameters: toParameters(fit.parameters),
    standardErrors:
      fit.standardErrors === null || identification !== 'identified'
        ? null
        : toParameters(fit.standardErrors),
    logLikelihood: fit.logLikelihood,
    customers: groups.customers,
    identification,
    dropout,
  }
}

function fitWithoutDropout(groups: PurchaseGroups): LikelihoodFit {
  const problem: LikelihoodProblem = {
    logLikelihood: ([r = 1, alpha = 1], gradient) =>
      negativeBinomialLogLikelihood(groups, [r, alpha], gradient),
    customers: groups.customers,
    bounds: [PLAIN_BOUNDS, timeBounds(groups)],
  }
  return maximiseLikelihood(problem, [{ parameters: [0.5, (0.5 * groups.totalAge) / groups.totalRepeats] }])
}

/**
 * The likeliest parameters alone, for those who only forecast: in half the time.
 * @param near and @returns as {@link fitPurchaseModel}.
 */
export function likeliestParameters(
  model: PurchaseModel,
  groups: PurchaseGroups,
  near?: Parameters,
): Parameters | null {
  if (groups.totalRepeats === 0 || groups.totalAge === 0) return null
  const { problem, starts } =
    near === undefined
      ? scout(model, groups, fitWithoutDropout(groups).parameters)
      : startNear(model, groups, near)
  return toParameters(climb(problem, starts).parameters)
}

/** Where to look for the maximum. */
interface Search {
  problem: LikelihoodProblem
  starts: readonly Start[]
}

function startNear(model: PurchaseModel, groups: PurchaseGroups, near: Parameters): Search {
  return { problem: problemOf(model, groups, groups), starts: [{ parameters: near }] }
}

/** Goes up from weak and from strong dropout on a part of the groups, and from the better end on more of them. */
function scout(model: PurchaseModel, groups: PurchaseGroups, [r = 1, alpha = 1]: readonly number[]): Search {
  const problem = (part: PurchaseGroups) => problemOf(model, part, groups)
  let starts: readonly Start[] = model.dropoutStarts(longest(groups)).map(dropout => ({
    parameters: [r, alpha, ...dropout],
  }))
  for (const most of SCOUTED_GROUPS)
    if (groups.weights.length > 2 * most)
      starts = [climb(problem(thinGroups(groups, most)), starts, ROUGH_GAIN)]
  return { problem: problem(groups), starts }
}

/** @param groups from whose times the bounds follow; `part` is all or some of them. */
function problemOf(model: PurchaseModel, part: PurchaseGroups, groups: PurchaseGroups): LikelihoodProblem {
  return {
    logLikelihood: (parameters, gradient) => model.logLikelihood(part, toParameters(parameters), gradient),
    customers: part.customers,
    bounds: model.parameterNames.map(name => (isTime(name) ? timeBounds(groups) : PLAIN_BOUNDS)),
  }
}

/** α and β are times. */
function isTime(name: string): boolean {
  return name === 'alpha' || name === 'beta'
}

/** Rates that do not show within a hundred times what was observed do not differ. */
function timeBounds(groups: PurchaseGroups): Bounds {
  return [1e-6 * longest(groups), 100 * longest(groups)]
}

function longest({ times }: PurchaseGroups): number {
  return times.at(-1) ?? 1
}

function identify(fit: LikelihoodFit, dropout: DropoutEvidence): Identification {
  if (!showsDropout(dropout)) return 'no_dropout'
  return fit.standardErrors === null ? 'loose' : 'identified'
}

function toParameters([first = 0, second = 0, third = 0, fourth = 0]: Iterable<number> &
  ArrayLike<number>): Parameters {
  return [first, second, third, fourth]
}
