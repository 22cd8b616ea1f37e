import { stirlingRemainder } from '../models/log-gamma.ts'

/** Up to this relative distance the series is exact to double precision after few terms. */
const NEAR = 0.1

/**
 * x ln(x/m) + m − x, also where x and m are so close that the terms cancel each other.
 * Loader 2000, "Fast and accurate computation of binomial probabilities", eq. 5.2.
 */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= NEAR * (x + m)) return x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let sum = (x - m) * v
  let power = 2 * x * v
  for (let j = 3; ; j += 2) {
    power *= v * v
    const next = sum + power / j
    if (next === sum) return sum
    sum = next
  }
}

/**
 * m^x e^−m / Γ(x+1), the Poisson chance of x, for any real x (Loader 2000): exact to nearly all digits also where x and
 * m are large.
 * @param x above 0.
 * @param m above 0.
 */
export function poissonTerm(x: number, m: number): number {
  return Math.exp(-stirlingRemainder(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x)
}

/**
 * Γ(n+1) / (Γ(x+1) Γ(n−x+1)) p^x (1−p)^(n−x), the binomial chance of x among n, for any real x and n (Loader 2000).
 * @param x above 0 and below `n`.
 * @param p above 0 and below 1.
 */
export function binomialTerm(x: number, n: number, p: number): number {
  const rest = n - x
  const exponent =
    stirlingRemainder(n) -
    stirlingRemainder(x) -
    stirlingRemainder(rest) -
    deviance(x, n * p) -
    deviance(rest, n * (1 - p))
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest))
}
