import { integrateUnit } from './integrate.ts'
import { negativeBinomial } from './negative-binomial.ts'
import { ParetoIntegral } from './pareto-dropout.ts'
import { paretoAliveByGroup, paretoLogLikelihood } from './pareto-likelihood.ts'
import type { CustomerTimes, Parameters, PurchaseModel } from './purchase-model.ts'

/**
 * Pareto/NBD: Schmittlein, Morrison and Colombo (1987), Counting Your Customers, Management Science 33. Purchases at a
 * Gamma(r, α) rate until a lifetime ends, whose own rate is Gamma(s, β). "Fader and Hardie 2005" is their note 009, A note
 * on deriving the Pareto/NBD model and related expressions.
 */
export const paretoNbd: PurchaseModel = {
  name: 'pareto_nbd',
  parameterNames: ['r', 'alpha', 's', 'beta'],
  dropoutStarts: age => [
    [0.6, age / 4],
    [1, age * 2],
  ],
  logLikelihood: paretoLogLikelihood,
  tellsWhoIsAlive: true,
  probabilityAlive,
  aliveByGroup: paretoAliveByGroup,
  expectedPurchases,
  probabilityOfPurchases,
  expectedPurchasesIfAlive,
  expectedSquareIfAlive,
  noPurchaseIfAlive,
}

/** 1 / (1 + s/(r+s+x) · [ρ G(t_x) − G(T)]). Fader and Hardie 2005, eq. 36 and 37. */
function probabilityAlive(parameters: Parameters, { repeats, recency, age }: CustomerTimes): number {
  const [r, alpha, s, beta] = parameters
  const integral = new ParetoIntegral(parameters, repeats)
  const term = { value: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 }
  const c = s / (r + s + repeats)
  const logRho =
    (r + repeats) * Math.log1p((age - recency) / (alpha + recency)) +
    s * Math.log1p((age - recency) / (beta + recency))
  const first = c * integral.at(recency, term).value
  const last = c * integral.at(age, term).value
  const inverseRho = Math.exp(-logRho)
  return inverseRho / (first + (1 - last) * inverseRho)
}

/**
 * E[X(t)] = rβ/(α(s−1)) · [1 − (β/(β+t))^(s−1)]. Fader and Hardie 2005, eq. 27; in the form (1 − e^(−(s−1)h))/(s−1) with
 * h = ln(1+t/β), whose limit at s = 1 is h.
 */
function expectedPurchases([r, alpha, s, beta]: Parameters, time: number): number {
  const h = Math.log1p(time / beta)
  const bend = (s - 1) * h
  return ((r * beta) / alpha) * (bend === 0 ? h : (-Math.expm1(-bend) / bend) * h)
}

/**
 * P(X(t) = n): n purchases by someone who is still there, or by someone whose lifetime ended at τ. The published closed
 * form (Fader and Hardie 2006, Deriving an expression for P(X(t) = x) under the Pareto/NBD model) takes that integral
 * as a difference of sums and loses its digits; here it is computed, over u = τ/(α+τ).
 */
function probabilityOfPurchases([r, alpha, s, beta]: Parameters, time: number, count: number): number {
  const stays = Math.exp(-s * Math.log1p(time / beta))
  const alive = negativeBinomial(r, alpha, time, count) * stays
  if (time === 0) return alive
  const z = time / (alpha + time)
  const gone = integrateUnit(v => {
    const u = z * v
    const tau = (alpha * u) / (1 - u)
    const density = (s / (beta + tau)) * Math.exp(-s * Math.log1p(tau / beta))
    return (negativeBinomial(r, alpha, tau, count) * density * alpha * z) / ((1 - u) * (1 - u))
  })
  return alive + gone
}

/**
 * Purchases of someone who is still a customer: the rates are distributed as they are known by now, Gamma(r+x, α+T) and
 * Gamma(s, β+T). Times P(alive) it is Fader and Hardie 2005, eq. 41.
 */
function expectedPurchasesIfAlive(
  [r, alpha, s, beta]: Parameters,
  repeats: number,
  age: number,
  time: number,
): number {
  return expectedPurchases([r + repeats, alpha + age, s, beta + age], time)
}

/**
 * E[n²] of them. With M, the part of the time until a lifetime ends, n is Poisson of λM:
 * E[n²] = E[λ] E[M] + E[λ²] E[M²], and E[M²] = 2 ∫ u (β/(β+u))^s du = 2 [β² (e^((2−s)h) − 1)/(2−s) − β E[M]] with
 * h = ln(1 + t/β).
 */
function expectedSquareIfAlive(
  [r, alpha, s, beta]: Parameters,
  repeats: number,
  age: number,
  time: number,
): number {
  const [shape, rate, life] = [r + repeats, alpha + age, beta + age]
  const h = Math.log1p(time / life)
  const mean = life * growth(1 - s, h)
  const square = 2 * life * Math.max(0, life * growth(2 - s, h) - mean)
  return (shape / rate) * mean + ((shape * (shape + 1)) / (rate * rate)) * square
}

/** (e^(ch) − 1)/c, which is h at c = 0. */
function growth(c: number, h: number): number {
  return c * h === 0 ? h : (Math.expm1(c * h) / (c * h)) * h
}

/** Still there and without a purchase, or gone before any: c G(T) + q (1 − c G(T+t)), q the first of the two. */
function noPurchaseIfAlive(parameters: Parameters, repeats: number, age: number, time: number): number {
  const [r, alpha, s, beta] = parameters
  const integral = new ParetoIntegral(parameters, repeats)
  const term = { value: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 }
  const c = s / (r + s + repeats)
  const stays = Math.exp(
    -(r + repeats) * Math.log1p(time / (alpha + age)) - s * Math.log1p(time / (beta + age)),
  )
  const now = c * integral.at(age, term).value
  return Math.min(1, now + stays * (1 - c * integral.at(age + time, term).value))
}
