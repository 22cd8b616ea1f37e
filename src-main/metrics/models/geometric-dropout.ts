import { type DropoutOdds, oddsByGroup, sumDropoutOdds } from './dropout-odds.ts'
import {
  negativeBinomial,
  negativeBinomialLogLikelihood,
  negativeBinomialTail,
  rateTables,
} from './negative-binomial.ts'
import type { PurchaseGroups } from './purchase-groups.ts'
import type { CustomerTimes, Parameters } from './purchase-model.ts'
import { purchasesUntilDropout, squaredPurchasesUntilDropout } from './purchases-until-dropout.ts'
import { ratePowers } from './rate-powers.ts'
import { logSurvival } from './running-sums.ts'

/**
 * The two models in which a customer may drop out after a purchase with a probability that is Beta(a, b) over
 * customers. They differ only in whether the first purchase is followed by such a draw: BG/NBD says no (0 draws
 * before the first repeat), MBG/NBD says yes (1 draw).
 */
export type DrawsBefore = 0 | 1

/**
 * ln L = ln Γ(r+x)/Γ(r) − r ln(1+T/α) − x ln(α+T) + ln B(a, b+k)/B(a, b) + ln(1 + e^y) with k = x + draws and
 * y = ln(a/(b+k−1)) + (r+x) ln((α+T)/(α+t_x)), the odds of being gone; without a draw there is no last term.
 * Fader, Hardie and Lee (FHL) 2005, eq. 6, and Batislam, Denizel and Filiztekin 2007, in the form of Hardie's note 027
 * "Overcoming the BG/NBD model's #NUM! error problem".
 */
export function geometricLogLikelihood(
  groups: PurchaseGroups,
  draws: DrawsBefore,
  parameters: Parameters,
  gradient: Float64Array,
): number {
  const [r, alpha, a, b] = parameters
  const { moments, byRepeats } = groups
  const rate = rateTables(alpha, groups.times)
  let sum = negativeBinomialLogLikelihood(groups, [r, alpha], gradient, rate)
  let byR = gradient[0] ?? 0
  let byAlpha = gradient[1] ?? 0
  let byA = 0
  let byB = 0
  const survival = logSurvival(a, b, groups.mostRepeats + draws)
  for (let x = 0; x < byRepeats.length; x++) {
    const customers = byRepeats[x] ?? 0
    sum += customers * (survival.value[x + draws] ?? 0)
    byA += customers * (survival.byA[x + draws] ?? 0)
    byB += customers * (survival.byB[x + draws] ?? 0)
  }
  const count = moments.times.length
  const expected = { byRecency: new Float64Array(count), byAge: new Float64Array(count) }
  sum += sumDropoutOdds(groups, dropoutOdds(groups, draws, parameters), expected)
  for (let moment = 0; moment < count; moment++) {
    const x = moments.repeats[moment] ?? 0
    const time = moments.times[moment] ?? 0
    const gone = expected.byRecency[moment] ?? 0
    const more = (expected.byAge[moment] ?? 0) - gone
    byR += more * (rate.log[time] ?? 0)
    byAlpha += more * (r + x) * (rate.inverse[time] ?? 0)
    if (gone === 0) continue
    byA += gone / a
    byB -= gone / (b + x + draws - 1)
  }
  gradient.set([byR, byAlpha, byA, byB])
  return sum
}

/** For each group the chance to be alive: {@link geometricProbabilityAlive} of all at once. */
export function geometricAliveByGroup(
  groups: PurchaseGroups,
  draws: DrawsBefore,
  parameters: Parameters,
): Float64Array {
  return oddsByGroup(groups, dropoutOdds(groups, draws, parameters)).map(odds => 1 / (1 + odds))
}

/** e^y = a/(b+k−1) (h/(α+t_x))^(r+x) · ((α+T)/h)^(r+x) */
function dropoutOdds(groups: PurchaseGroups, draws: DrawsBefore, [r, alpha, a, b]: Parameters): DropoutOdds {
  const { repeats } = groups.moments
  const goneAtOnce = new Float64Array(groups.mostRepeats + 1)
  for (let x = 0; x <= groups.mostRepeats; x++) goneAtOnce[x] = x + draws === 0 ? 0 : a / (b + x + draws - 1)
  const { powers, plainUpTo } = ratePowers(groups, r, alpha)
  const odds = { gone: new Float64Array(powers.length), stays: new Float64Array(powers.length), plainUpTo }
  for (let moment = 0; moment < powers.length; moment++) {
    const x = repeats[moment] ?? 0
    const power = powers[moment] ?? 0
    const gone = goneAtOnce[x] ?? 0
    odds.gone[moment] = x > plainUpTo ? power + Math.log(gone) : power * gone
    odds.stays[moment] = x > plainUpTo ? -power : 1 / power
  }
  return odds
}

/** 1 / (1 + a/(b+k−1) · ((α+T)/(α+t_x))^(r+x)); 1 where no draw was made yet. Batislam et al. 2007, eq. 5. */
export function geometricProbabilityAlive(
  draws: DrawsBefore,
  [r, alpha, a, b]: Parameters,
  { repeats, recency, age }: CustomerTimes,
): number {
  const k = repeats + draws
  if (k === 0) return 1
  const logRatio = Math.log1p((age - recency) / (alpha + recency))
  return 1 / (1 + (a / (b + k - 1)) * Math.exp((r + repeats) * logRatio))
}

/** E[X(t)]: FHL 2005, eq. 9; Batislam et al. 2007. The first draw, if there is one, must be survived. */
export function geometricExpectedPurchases(draws: DrawsBefore, parameters: Parameters, time: number): number {
  const [r, alpha, a, b] = parameters
  return (draws === 0 ? 1 : b / (a + b)) * purchasesUntilDropout([r, alpha, a, b + draws], time)
}

/** P(X(t) = n): all draws survived and n purchases in time, or gone after the n-th. FHL 2005, eq. 8. */
export function geometricProbabilityOfPurchases(
  draws: DrawsBefore,
  [r, alpha, a, b]: Parameters,
  time: number,
  count: number,
): number {
  const k = count + draws
  const survival = logSurvival(a, b, k).value
  const alive = Math.exp(survival[k] ?? 0) * negativeBinomial(r, alpha, time, count)
  if (k === 0) return alive
  const gone = (Math.exp(survival[k - 1] ?? 0) * a) / (a + b + k - 1)
  return alive + gone * negativeBinomialTail(r, alpha, time, count)
}

/**
 * Purchases of someone who is still a customer: rate and dropout are distributed as they are known by now, Gamma(r+x,
 * α+T) and Beta(a, b+k). Times P(alive) it is FHL 2005, eq. 10, and for MBG/NBD the formula in Wagner and Hoppe 2008, Erratum
 * on the MBG/NBD model.
 */
export function geometricExpectedPurchasesIfAlive(
  draws: DrawsBefore,
  [r, alpha, a, b]: Parameters,
  repeats: number,
  age: number,
  time: number,
): number {
  return purchasesUntilDropout([r + repeats, alpha + age, a, b + repeats + draws], time)
}

/** E[n²] of them. */
export function geometricExpectedSquareIfAlive(
  draws: DrawsBefore,
  [r, alpha, a, b]: Parameters,
  repeats: number,
  age: number,
  time: number,
): number {
  return squaredPurchasesUntilDropout([r + repeats, alpha + age, a, b + repeats + draws], time)
}

/** (α'/(α'+t))^r' with r' = r+x and α' = α+T: nobody drops out before the next purchase. */
export function noPurchaseIfAlive(
  [r, alpha]: Parameters,
  repeats: number,
  age: number,
  time: number,
): number {
  return Math.exp(-(r + repeats) * Math.log1p(time / (alpha + age)))
}
