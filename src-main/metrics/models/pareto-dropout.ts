import { type Hypergeometric, HypergeometricOfOne } from './hypergeometric.ts'
import type { Parameters } from './purchase-model.ts'

/** {@link ParetoIntegral.at} with its derivatives by r, α, s and β. */
export interface ParetoTerm {
  value: number
  byR: number
  byAlpha: number
  byS: number
  byBeta: number
}

/**
 * The integral over the unseen moment of dropout, for all customers with the same number of repeats:
 * G(t) = ₂F₁(1, r+x; r+s+x+1; (α−β)/(α+t)), so that s/(r+s+x) · G(t) / ((α+t)^(r+x) (β+t)^s) is
 * ∫ₜ^∞ s (β+τ)^(−s−1) (α+τ)^(−r−x) dτ. It is the published pair of formulas for α ≥ β and α < β (Fader and Hardie 2005,
 * A note on deriving the Pareto/NBD model, eq. 19 and 20) after Euler's transformation, which leaves a function that is at
 * most 1/(1−z) and never overflows; where its argument is negative Pfaff's transformation makes it positive.
 */
export class ParetoIntegral {
  private readonly parameters: Parameters
  private readonly isRateSlower: boolean
  private readonly series: HypergeometricOfOne
  private readonly scratch: Hypergeometric = { value: 0, byB: 0, byC: 0, byZ: 0 }

  constructor(parameters: Parameters, repeats: number) {
    const [r, alpha, s, beta] = parameters
    this.parameters = parameters
    this.isRateSlower = alpha >= beta
    this.series = new HypergeometricOfOne(this.isRateSlower ? r + repeats : s + 1, r + s + repeats + 1)
  }

  /** G(t), written to `result`. */
  at(time: number, result: ParetoTerm): ParetoTerm {
    const [, alpha, , beta] = this.parameters
    const [rate, dropout] = [1 / (alpha + time), 1 / (beta + time)]
    if (this.isRateSlower) {
      const { value, byB, byC, byZ } = this.series.at((alpha - beta) * rate, this.scratch)
      result.value = value
      result.byR = byB + byC
      result.byS = byC
      result.byAlpha = byZ * (beta + time) * rate * rate
      result.byBeta = -byZ * rate
      return result
    }
    const { value, byB, byC, byZ } = this.series.at((beta - alpha) * dropout, this.scratch)
    const share = (alpha + time) * dropout
    result.value = share * value
    result.byR = share * byC
    result.byS = share * (byB + byC)
    result.byAlpha = dropout * value - share * byZ * dropout
    result.byBeta = -share * dropout * value + share * byZ * (alpha + time) * dropout * dropout
    return result
  }
}
