import type { PurchaseGroups } from './purchase-groups.ts'
import { logRising } from './running-sums.ts'

/** Terms below this share of a sum do not change it. */
const NEGLIGIBLE = 1e-17

/**
 * P(N(t) = n) of purchases at a rate that is Gamma(r, α) over customers (Ehrenberg 1959):
 * Γ(r+n) / (Γ(r) n!) · (α/(α+t))^r · (t/(α+t))^n.
 */
export function negativeBinomial(r: number, alpha: number, time: number, count: number): number {
  if (time === 0) return count === 0 ? 1 : 0
  let logarithm = count * Math.log(time / (alpha + time)) - r * Math.log1p(time / alpha)
  for (let j = 0; j < count; j++) logarithm += Math.log((r + j) / (1 + j))
  return Math.exp(logarithm)
}

/** P(N(t) ≥ n), to full relative precision also where it is tiny. */
export function negativeBinomialTail(r: number, alpha: number, time: number, count: number): number {
  if (count === 0) return 1
  const z = time / (alpha + time)
  if (count <= (r * time) / alpha) {
    let below = 0
    for (let n = 0; n < count; n++) below += negativeBinomial(r, alpha, time, n)
    return Math.max(0, 1 - below)
  }
  let term = negativeBinomial(r, alpha, time, count)
  let sum = 0
  // Above the mean the terms fall from the first one on.
  for (let n = count; term > NEGLIGIBLE * sum * (1 - z); n++) {
    sum += term
    term *= (z * (r + n)) / (n + 1)
  }
  return sum
}

/** Values of a function of α for every time that occurs. */
export interface RateTables {
  /** ln(α + t) */
  log: Float64Array
  /** 1 / (α + t) */
  inverse: Float64Array
  /** ln(1 + t/α) */
  logShare: Float64Array
}

export function rateTables(alpha: number, times: Float64Array): RateTables {
  const size = times.length
  // Written out: it runs at every step of every fit.
  const tables = {
    log: new Float64Array(size),
    inverse: new Float64Array(size),
    logShare: new Float64Array(size),
  }
  for (let place = 0; place < size; place++) {
    const time = times[place] ?? 0
    tables.log[place] = Math.log(alpha + time)
    tables.inverse[place] = 1 / (alpha + time)
    tables.logShare[place] = Math.log1p(time / alpha)
  }
  return tables
}

/**
 * ln L of customers who never drop out, only buy at different rates: the special case that all three models contain.
 * ln Γ(r+x) − ln Γ(r) − r ln(1+T/α) − x ln(α+T). Writes its derivatives by r and α. How x and T go together does not
 * matter to it: it is a sum over each of them.
 */
export function negativeBinomialLogLikelihood(
  groups: PurchaseGroups,
  [r, alpha]: readonly [number, number],
  gradient: Float64Array,
  tables: RateTables = rateTables(alpha, groups.times),
): number {
  const { byRepeats, byAge, times, mostRepeats } = groups
  const rising = logRising(r, mostRepeats)
  let [sum, byR, byAlpha] = [0, 0, 0]
  for (let x = 0; x < byRepeats.length; x++) {
    const customers = byRepeats[x] ?? 0
    sum += customers * (rising.value[x] ?? 0)
    byR += customers * (rising.byR[x] ?? 0)
  }
  for (let age = 0; age < times.length; age++) {
    const customers = byAge.customers[age] ?? 0
    if (customers === 0) continue
    const repeats = byAge.repeats[age] ?? 0
    const logShare = customers * (tables.logShare[age] ?? 0)
    sum -= r * logShare + repeats * (tables.log[age] ?? 0)
    byR -= logShare
    byAlpha += ((customers * r * (times[age] ?? 0)) / alpha - repeats) * (tables.inverse[age] ?? 0)
  }
  gradient[0] = byR
  gradient[1] = byAlpha
  return sum
}
