import { dot, norm, subtract } from './vectors.ts'

/** A function to minimise: returns its value and writes its gradient. Where it has no value it returns NaN. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number

export interface Minimum {
  point: Float64Array
  value: number
  /** The inverse of the second derivatives there, as far as the search got to know them. */
  inverse: Float64Array[]
  /** How often the function was computed. */
  evaluations: number
  /** False where it gave up before the gradient vanished. */
  converged: boolean
}

const MOST_STEPS = 200
/** Largest component of the gradient that counts as none at all, and as none where nothing is to be gained either. */
const FLAT = 1e-10
const NEARLY_FLAT = 1e-6
/** A gain that rounding hides in a value near 1. */
const NO_GAIN = 1e-14
/** After so many steps in a row that gain next to nothing the ground is flat, wherever it may lead. */
const MOST_IDLE_STEPS = 3
const LITTLE_GAIN = 1e-9

/** The same for a search that only finds out where another one is to begin. */
export const ROUGH_GAIN = 1e-6
/** A step must gain this share of what the slope promises (Armijo). */
const GAIN = 1e-4
/** Values of a sum over many that differ by less may be equal: then the slopes tell. */
const ROUNDING = 1e-13
/** Points are logarithms: no step changes a parameter by more than this factor's logarithm. */
const LONGEST_STEP = 2
/** So often a step is shortened before the search ends. */
const MOST_CUTS = 20

interface State {
  point: Float64Array
  value: number
  gradient: Float64Array
}

/**
 * The minimum near a starting point: the method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006,
 * algorithm 6.1) with steps that are shortened until they gain. The same input always takes the same way.
 * @param known `inverse` of a minimum of a function much like this one: it saves most of the way.
 * @param littleGain what a step has to gain that is not idle.
 */
export function minimise(
  objective: Objective,
  start: readonly number[],
  known?: readonly Float64Array[],
  littleGain = LITTLE_GAIN,
): Minimum {
  let evaluations = 0
  const evaluate = (point: Float64Array): State => {
    const gradient = new Float64Array(point.length)
    evaluations++
    return { point, value: objective(point, gradient), gradient }
  }
  let state = evaluate(Float64Array.from(start))
  let inverse = known?.map(row => row.slice()) ?? identity(start.length)
  let isFresh = known === undefined
  let idleSteps = 0
  for (
    let step = 0;
    step < MOST_STEPS && idleSteps < MOST_IDLE_STEPS && norm(state.gradient) > FLAT;
    step++
  ) {
    const direction = descent(inverse, state.gradient)
    if (!isFresh && isEnd(state, direction)) break
    const next = search(evaluate, state, direction)
    if (next === null) {
      if (isFresh || norm(state.gradient) < NEARLY_FLAT) break
      // The curvature it collected leads nowhere: once more from the plain gradient.
      inverse = identity(start.length)
      isFresh = true
      continue
    }
    if (isFresh) scaleFirst(inverse, state, next)
    update(inverse, subtract(next.point, state.point), subtract(next.gradient, state.gradient))
    idleSteps = state.value - next.value < littleGain ? idleSteps + 1 : 0
    state = next
    isFresh = false
  }
  return { ...state, inverse, evaluations, converged: norm(state.gradient) < NEARLY_FLAT }
}

/** Half the slope is what a step to the bottom gains where the curvature is known. */
function isEnd({ gradient }: State, direction: Float64Array): boolean {
  return norm(gradient) < NEARLY_FLAT && -dot(direction, gradient) / 2 < NO_GAIN
}

function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => {
    const values = new Float64Array(size)
    values[row] = 1
    return values
  })
}

function descent(inverse: readonly Float64Array[], gradient: Float64Array): Float64Array {
  const direction = Float64Array.from(inverse, row => -dot(row, gradient))
  const length = norm(direction)
  return length > LONGEST_STEP ? direction.map(value => (value * LONGEST_STEP) / length) : direction
}

/** The first point along a direction that gains enough; null where none does. */
function search(
  evaluate: (point: Float64Array) => State,
  { point, value, gradient }: State,
  direction: Float64Array,
): State | null {
  const slope = dot(direction, gradient)
  if (!(slope < 0)) return null
  let length = 1
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const next = evaluate(point.map((coordinate, index) => coordinate + length * (direction[index] ?? 0)))
    if (next.value <= value + GAIN * length * slope) return next
    // The same condition by slopes, where rounding hides it in the values (Hager and Zhang 2005, eq. 4.1).
    const isSame = Math.abs(next.value - value) <= ROUNDING * (1 + Math.abs(value))
    if (isSame && dot(direction, next.gradient) <= (2 * GAIN - 1) * slope) return next
    length *= shortened(next.value - value, length * slope)
  }
  return null
}

/** Where the parabola through the old point, its slope and the failed point has its minimum, within limits. */
function shortened(loss: number, promised: number): number {
  const share = -promised / (2 * (loss - promised))
  return share > 0.1 ? Math.min(share, 0.5) : 0.1
}

/** Gives the first approximation the size of the curvature that the first step met (Nocedal and Wright, 6.20). */
function scaleFirst(inverse: readonly Float64Array[], before: State, after: State): void {
  const step = subtract(after.point, before.point)
  const change = subtract(after.gradient, before.gradient)
  const scale = dot(step, change) / dot(change, change)
  if (!(scale > 0) || !Number.isFinite(scale)) return
  for (const [index, row] of inverse.entries()) row[index] = scale
}

/** Nocedal and Wright, 6.17: H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ, written out. */
function update(inverse: readonly Float64Array[], step: Float64Array, change: Float64Array): void {
  const curvature = dot(step, change)
  if (!(curvature > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change)))) return
  const product = Float64Array.from(inverse, row => dot(row, change))
  const factor = (1 + dot(change, product) / curvature) / curvature
  for (const [i, row] of inverse.entries())
    for (let j = 0; j < row.length; j++)
      row[j] =
        (row[j] ?? 0) +
        factor * (step[i] ?? 0) * (step[j] ?? 0) -
        ((product[i] ?? 0) * (step[j] ?? 0) + (step[i] ?? 0) * (product[j] ?? 0)) / curvature
}
