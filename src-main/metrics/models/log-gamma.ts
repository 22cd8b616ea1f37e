/** Bernoulli terms B₂ₖ / (2k(2k−1)) of Stirling's series (Abramowitz and Stegun 1964, 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156]

/** Bernoulli terms B₂ₖ / 2k of the series of the digamma function (Abramowitz and Stegun 1964, 6.3.18). */
const DIGAMMA = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12]

/** From here on seven terms of the series are exact to double precision. */
const LARGE = 12

/** ½ ln 2π */
const HALF_LOG_TWO_PI = 0.9189385332046728

/** Σ terms[k] / x^(2k) */
function evenSeries(terms: readonly number[], x: number): number {
  const inverseSquare = 1 / (x * x)
  let sum = 0
  for (let k = terms.length - 1; k >= 0; k--) sum = sum * inverseSquare + (terms[k] ?? 0)
  return sum
}

/**
 * Natural logarithm of the gamma function: Stirling's series, reached by Γ(x+1) = x Γ(x).
 * @param x positive; NaN otherwise.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  let product = 1
  let shifted = x
  for (; shifted < LARGE; shifted++) product *= shifted
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI
  return stirling + evenSeries(STIRLING, shifted) / shifted - Math.log(product)
}

/**
 * What Stirling's formula leaves of ln Γ(x+1): ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π. Of a large x it keeps the digits
 * that a difference of the two loses.
 * @param x positive; NaN otherwise.
 */
export function stirlingRemainder(x: number): number {
  if (x >= LARGE) return evenSeries(STIRLING, x) / x
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI
}

/**
 * Derivative of {@link logGamma}: its series, reached by ψ(x+1) = ψ(x) + 1/x.
 * @param x positive; NaN otherwise.
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  let sum = 0
  let shifted = x
  for (; shifted < LARGE; shifted++) sum += 1 / shifted
  return Math.log(shifted) - 0.5 / shifted - evenSeries(DIGAMMA, shifted) / (shifted * shifted) - sum
}
