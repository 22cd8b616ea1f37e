import { fractionDepth } from './hypergeometric.ts'
import type { Moments } from './moments.ts'
import { ParetoIntegral, type ParetoTerm } from './pareto-dropout.ts'
import type { Parameters } from './purchase-model.ts'

/** A step to the next number of repeats costs as much as so many coefficients of the continued fraction. */
const STEP_COST = 2

/** {@link ParetoTerm} of every moment, as parallel lists. */
export type ParetoTable = Record<keyof ParetoTerm, Float64Array>

/**
 * The dropout integrals Gₓ(t) of all moments. From Σ (b)ₖ/(c)ₖ zᵏ = 1 + (b/c) z Σ (b+1)ₖ/(c+1)ₖ zᵏ follows
 * Gₓ = 1 + kₓ Gₓ₊₁ with kₓ = z (r+x)/(r+s+x+1) and z = (α−β)/(α+t): where the continued fraction converges slowly, the
 * integral of the neighbour leads to the next one in a single step. Downwards it loses no digits while |k| < 1, upwards
 * while k ≤ −1.
 */
export function paretoTable(
  moments: Pick<Moments, 'repeats' | 'times'>,
  times: Float64Array,
  parameters: Parameters,
): ParetoTable {
  const table = new Filling(moments, times, parameters)
  const count = moments.times.length
  let start = 0
  while (start < count) {
    let end = start + 1
    while (end < count && moments.times[end] === moments.times[start]) end++
    table.fill(start, end)
    start = end
  }
  return table.columns
}

class Filling {
  readonly columns: ParetoTable
  private readonly moments: Pick<Moments, 'repeats' | 'times'>
  private readonly times: Float64Array
  private readonly parameters: Parameters
  private readonly r: number
  private readonly alpha: number
  private readonly s: number
  private readonly beta: number
  private readonly integrals: ParetoIntegral[] = []
  private readonly term: ParetoTerm = { value: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 }

  constructor(moments: Pick<Moments, 'repeats' | 'times'>, times: Float64Array, parameters: Parameters) {
    const column = () => new Float64Array(moments.times.length)
    this.columns = { value: column(), byR: column(), byAlpha: column(), byS: column(), byBeta: column() }
    this.moments = moments
    this.times = times
    this.parameters = parameters
    ;[this.r, this.alpha, this.s, this.beta] = parameters
  }

  /** The moments [start, end), all of the same time: from one of them upwards and downwards. */
  fill(start: number, end: number): void {
    const { alpha, beta } = this
    const time = this.times[this.moments.times[start] ?? 0] ?? 0
    const most = fractionDepth(Math.abs(alpha - beta) / (Math.max(alpha, beta) + time)) / STEP_COST
    const pivot = this.pivotOf(start, end, time)
    this.compute(this.repeatsOf(pivot), time)
    this.store(pivot)
    for (let moment = pivot + 1; moment < end; moment++) {
      const [known, x] = [this.repeatsOf(moment - 1), this.repeatsOf(moment)]
      if (x - known > most) this.compute(x, time)
      else for (let from = known; from < x; from++) this.stepUp(from, time)
      this.store(moment)
    }
    this.load(pivot)
    for (let moment = pivot - 1; moment >= start; moment--) {
      const [known, x] = [this.repeatsOf(moment + 1), this.repeatsOf(moment)]
      if (known - x > most) this.compute(x, time)
      else for (let from = known - 1; from >= x; from--) this.stepDown(from, time)
      this.store(moment)
    }
  }

  /** From here on k ≤ −1, so that steps upwards are safe: k falls towards z. Before it |k| < 1. */
  private pivotOf(start: number, end: number, time: number): number {
    if (this.beta - this.alpha <= this.alpha + time) return end - 1
    for (let moment = start; moment < end; moment++)
      if (this.ratio(this.repeatsOf(moment), time) <= -1) return moment
    return end - 1
  }

  private repeatsOf(moment: number): number {
    return this.moments.repeats[moment] ?? 0
  }

  private store(moment: number): void {
    const { columns, term } = this
    columns.value[moment] = term.value
    columns.byR[moment] = term.byR
    columns.byAlpha[moment] = term.byAlpha
    columns.byS[moment] = term.byS
    columns.byBeta[moment] = term.byBeta
  }

  private load(moment: number): void {
    const { columns, term } = this
    term.value = columns.value[moment] ?? 0
    term.byR = columns.byR[moment] ?? 0
    term.byAlpha = columns.byAlpha[moment] ?? 0
    term.byS = columns.byS[moment] ?? 0
    term.byBeta = columns.byBeta[moment] ?? 0
  }

  private compute(repeats: number, time: number): void {
    const integral = this.integrals[repeats] ?? new ParetoIntegral(this.parameters, repeats)
    this.integrals[repeats] = integral
    integral.at(time, this.term)
  }

  /** kₓ */
  private ratio(x: number, time: number): number {
    const { r, alpha, s, beta } = this
    return ((r + x) * (alpha - beta)) / ((r + s + x + 1) * (alpha + time))
  }

  /** From Gₓ₊₁ to Gₓ. */
  private stepDown(x: number, time: number): void {
    const { r, alpha, s, beta } = this
    const { term } = this
    const rate = 1 / (alpha + time)
    const inverse = 1 / (r + s + x + 1)
    const share = (r + x) * inverse
    const k = share * (alpha - beta) * rate
    const { value } = term
    term.value = 1 + k * value
    // k/(r+x), written so that it is there for r + x = 0, too.
    term.byR = k * (term.byR - value * inverse) + value * (alpha - beta) * rate * inverse
    term.byS = k * (term.byS - value * inverse)
    term.byAlpha = k * term.byAlpha + value * share * (beta + time) * rate * rate
    term.byBeta = k * term.byBeta - value * share * rate
  }

  /** From Gₓ to Gₓ₊₁. */
  private stepUp(x: number, time: number): void {
    const { r, alpha, s, beta } = this
    const { term } = this
    const inverse = 1 / this.ratio(x, time)
    const value = (term.value - 1) * inverse
    term.value = value
    term.byR = term.byR * inverse - value * (1 / (r + x) - 1 / (r + s + x + 1))
    term.byS = term.byS * inverse + value / (r + s + x + 1)
    term.byAlpha = term.byAlpha * inverse - (value * (beta + time)) / ((alpha + time) * (alpha - beta))
    term.byBeta = term.byBeta * inverse + value / (alpha - beta)
  }
}
