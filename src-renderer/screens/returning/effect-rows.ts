import type { ProblemEffect } from '../../../shared/model/first-order-effects.ts'

/** The problems that occur; all of them together only where there is more than one. */
export function shownProblems(effects: readonly ProblemEffect[]): ProblemEffect[] {
  const occurring = effects.filter(({ withProblem }) => withProblem.customers > 0)
  const single = occurring.filter(({ problem }) => problem !== 'any')
  return single.length > 1 ? occurring : single
}
