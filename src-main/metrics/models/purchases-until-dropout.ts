import type { Parameters } from './purchase-model.ts'

/** Terms below this share of the sum, all that follow included, do not change it. */
const NEGLIGIBLE = 1e-16
/** The terms are scaled down by this before they overflow. */
const HUGE = 1e200

/**
 * Expected purchases within `time` of a customer who buys at a Gamma(r, α) rate and is gone after each purchase with
 * a Beta(a, b) probability: (a+b−1)/(a−1) · [1 − (α/(α+t))^r ₂F₁(r, b; a+b−1; t/(α+t))] (Fader, Hardie and Lee 2005,
 * eq. 9). That form has no value at a = 1 and loses its digits for small t and large b. The same number is
 * Σₙ P(N(t) = n) · Σ_{j<n} B(a, b+j)/B(a, b), with N(t) negative binomial: n purchases without dropout, each made if
 * the draws before it were survived. All of its terms are positive.
 */
export function purchasesUntilDropout(parameters: Parameters, time: number): number {
  return powerUntilDropout(parameters, time, 1)
}

/** The same of the square of their number: n² = Σ_{j<n} (2j+1), so each purchase counts 2j+1 if it was made. */
export function squaredPurchasesUntilDropout(parameters: Parameters, time: number): number {
  return powerUntilDropout(parameters, time, 2)
}

function powerUntilDropout([r, alpha, a, b]: Parameters, time: number, power: 1 | 2): number {
  const z = time / (alpha + time)
  // P(N = n) up to a factor, which the sum of all of them gives: P(N = 0) may be too small for a number.
  let chance = 1
  let total = 1
  let expected = 0
  let survived = 1
  let made = 0
  for (let n = 1; ; n++) {
    const growth = (z * (r + n - 1)) / n
    chance *= growth
    made += power === 1 ? survived : survived * (2 * n - 1)
    survived *= (b + n - 1) / (a + b + n - 1)
    total += chance
    const term = chance * made
    expected += term
    // From here on the chances fall at least this fast; `made` grows by at most this.
    const growthOfMade = power === 1 ? 1 + 1 / n : (1 + 1 / n) * (1 + 1 / n)
    const fall = Math.max(z, (z * (r + n)) / (n + 1)) * growthOfMade
    if (!(fall >= 1 || term > NEGLIGIBLE * expected * (1 - fall))) break
    if (total > HUGE) {
      chance /= HUGE
      total /= HUGE
      expected /= HUGE
    }
  }
  return expected / total
}
