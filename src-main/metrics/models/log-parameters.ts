import { hessian, inverseDiagonal } from './covariance.ts'
import { type Bounds, insideBounds } from './inside-bounds.ts'
import { type Minimum, minimise, type Objective } from './minimise.ts'

/** A log-likelihood that writes its derivatives by its (positive) parameters. */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number

/** Bounds of parameters without unit: what lies beyond them looks the same as they do. */
export const PLAIN_BOUNDS: Bounds = [1e-5, 1e5]

/** Standard error of a parameter's logarithm: beyond it the 95 % interval spans a factor of e^4 both ways. */
const LOOSEST = 2

export interface LikelihoodFit {
  parameters: number[]
  logLikelihood: number
  /** Of the parameters; null where the data do not fix each of them: a bound was reached, or a direction is flat. */
  standardErrors: number[] | null
}

/** A likelihood with what its search needs to know. */
export interface LikelihoodProblem {
  logLikelihood: LogLikelihood
  /** Number of customers: what is minimised is the mean over them. */
  customers: number
  /** Of each parameter. */
  bounds: readonly Bounds[]
}

/** Where a search for the maximum begins. */
export interface Start {
  parameters: readonly number[]
  /** What a search on a part of the data found out about the curvature. */
  inverse?: readonly Float64Array[]
}

/**
 * The highest point that is reached from any of the starts; it may serve as a start, too.
 * @param littleGain in mean log-likelihood, where nearly the highest will do.
 */
export function climb(
  problem: LikelihoodProblem,
  starts: readonly Start[],
  littleGain?: number,
): Required<Start> {
  const within = insideBounds(negativeMean(problem), problem.bounds)
  const best = starts
    .map(({ parameters, inverse }) =>
      minimise(within.objective, within.fromLogarithms(parameters.map(Math.log)), inverse, littleGain),
    )
    .reduce((one, other) => (isBetter(other, one) ? other : one))
  return { parameters: Array.from(within.toLogarithms(best.point), Math.exp), inverse: best.inverse }
}

/** Better by more than rounding: of equal ends the first start's is taken. */
function isBetter(one: Minimum, other: Minimum): boolean {
  return one.value < other.value - 1e-12
}

/**
 * The maximum of a likelihood as {@link climb} finds it, with standard errors from the second derivatives there: at a
 * maximum those of a parameter are its size times those of its logarithm.
 */
export function maximiseLikelihood(problem: LikelihoodProblem, starts: readonly Start[]): LikelihoodFit {
  const { parameters } = climb(problem, starts)
  const count = parameters.length
  return {
    parameters: [...parameters],
    logLikelihood: problem.logLikelihood(Float64Array.from(parameters), new Float64Array(count)),
    standardErrors: standardErrors(problem, parameters),
  }
}

function standardErrors(problem: LikelihoodProblem, parameters: readonly number[]): number[] | null {
  if (!parameters.every((value, index) => isWithin(value, problem.bounds[index]))) return null
  const objective = negativeMean(problem)
  const information = hessian(objective, Float64Array.from(parameters, Math.log)).map(row =>
    row.map(value => value * problem.customers),
  )
  const errors = inverseDiagonal(information)?.map(Math.sqrt)
  if (errors === undefined || !errors.every(error => error <= LOOSEST)) return null
  return parameters.map((value, index) => value * (errors[index] ?? 0))
}

/** Not within a hundredth of a bound. */
function isWithin(value: number, [low, high]: Bounds = PLAIN_BOUNDS): boolean {
  return value > low * 1.01 && value < high / 1.01
}

/** −ln L per customer as a function of the logarithms of parameters. */
function negativeMean({ logLikelihood, customers, bounds }: LikelihoodProblem): Objective {
  const byParameter = new Float64Array(bounds.length)
  return (point, gradient) => {
    const parameters = point.map(Math.exp)
    const value = -logLikelihood(parameters, byParameter) / customers
    for (const [index, parameter] of parameters.entries())
      gradient[index] = (-(byParameter[index] ?? 0) * parameter) / customers
    return value
  }
}
