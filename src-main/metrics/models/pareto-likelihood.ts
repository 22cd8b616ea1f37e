import { type DropoutOdds, type ExpectedGone, oddsByGroup, sumDropoutOdds } from './dropout-odds.ts'
import { negativeBinomialLogLikelihood, type RateTables, rateTables } from './negative-binomial.ts'
import { type ParetoTable, paretoTable } from './pareto-table.ts'
import type { PurchaseGroups } from './purchase-groups.ts'
import type { Parameters } from './purchase-model.ts'
import { ratePowers } from './rate-powers.ts'

/** 1 − c G is a chance above 0; where customers leave at once there are no digits left to tell it from 0. */
const SMALLEST = 1e-16

/**
 * ln L of Pareto/NBD: ln Γ(r+x)/Γ(r) − r ln(1+T/α) − x ln(α+T) − s ln(1+T/β) + ln(1 + Q), where Q is the odds of being
 * gone, c · [ρ G(t_x) − G(T)] with c = s/(r+s+x) and ρ = ((α+T)/(α+t_x))^(r+x) ((β+T)/(β+t_x))^s.
 * Schmittlein, Morrison and Colombo 1987; Fader and Hardie 2005, A note on deriving the Pareto/NBD model, eq. 18.
 * As 1 + Q = (1 − c G(T)) · (1 + e^y) with y = ln(c G(t_x) ρ) − ln(1 − c G(T)), it falls into pieces that belong to the
 * moment of the last purchase and to that of the age.
 */
export function paretoLogLikelihood(
  groups: PurchaseGroups,
  parameters: Parameters,
  gradient: Float64Array,
): number {
  const [r, alpha] = parameters
  const tables = tablesOf(groups, parameters)
  const count = groups.moments.times.length
  const expected = { byRecency: new Float64Array(count), byAge: new Float64Array(count) }
  const value = negativeBinomialLogLikelihood(groups, [r, alpha], gradient, tables.rate)
  const sums: Sums = { value, byR: gradient[0] ?? 0, byAlpha: gradient[1] ?? 0, byS: 0, byBeta: 0 }
  addLifetimes(groups, parameters, tables.dropout, sums)
  sums.value += sumDropoutOdds(groups, dropoutOdds(groups, parameters, tables), expected)
  addMoments(groups, parameters, tables, expected, sums)
  gradient.set([sums.byR, sums.byAlpha, sums.byS, sums.byBeta])
  return sums.value
}

/** Sums of ln L and its derivatives. */
type Sums = Record<'value' | 'byR' | 'byAlpha' | 'byS' | 'byBeta', number>

/** − s ln(1+T/β) of everybody. */
function addLifetimes(
  { byAge, times }: PurchaseGroups,
  [, , s, beta]: Parameters,
  { logShare, inverse }: RateTables,
  sums: Sums,
): void {
  for (let age = 0; age < times.length; age++) {
    const customers = byAge.customers[age] ?? 0
    if (customers === 0) continue
    const logarithm = customers * (logShare[age] ?? 0)
    sums.value -= s * logarithm
    sums.byS -= logarithm
    sums.byBeta += (customers * s * (times[age] ?? 0) * (inverse[age] ?? 0)) / beta
  }
}

/** ln(1 − c G(T)) of everybody, and the derivatives of it and of ln(1 + e^y). */
function addMoments(
  { moments }: PurchaseGroups,
  [r, , s]: Parameters,
  { rate, dropout, table }: Tables,
  { byRecency, byAge }: ExpectedGone,
  sums: Sums,
): void {
  for (let moment = 0; moment < moments.times.length; moment++) {
    const x = moments.repeats[moment] ?? 0
    const time = moments.times[moment] ?? 0
    const customers = moments.customers[moment] ?? 0
    const gone = byRecency[moment] ?? 0
    const goneByAge = byAge[moment] ?? 0
    const total = r + s + x
    const term = table.value[moment] ?? 0
    const share = s / total
    const rest = Math.max(SMALLEST, 1 - share * term)
    if (customers > 0) sums.value += customers * Math.log(rest)
    // Of the derivative of ln(1 − c G(T)), e^y / (1 + e^y) takes back the part of those who are gone.
    const stays = (customers - goneByAge) / rest
    const byTerm = gone / term - stays * share
    const byShare = gone / share - stays * term
    const more = goneByAge - gone
    sums.byR += more * (rate.log[time] ?? 0) + byTerm * (table.byR[moment] ?? 0) - (byShare * share) / total
    sums.byAlpha += more * (r + x) * (rate.inverse[time] ?? 0) + byTerm * (table.byAlpha[moment] ?? 0)
    sums.byS += more * (dropout.log[time] ?? 0) + byTerm * (table.byS[moment] ?? 0)
    sums.byS += (byShare * (r + x)) / (total * total)
    sums.byBeta += more * s * (dropout.inverse[time] ?? 0) + byTerm * (table.byBeta[moment] ?? 0)
  }
}

/** For each group the chance to be alive, 1/(1 + Q). Fader and Hardie 2005, eq. 36 and 37. */
export function paretoAliveByGroup(groups: PurchaseGroups, parameters: Parameters): Float64Array {
  const { ofAge } = groups.moments
  const tables = tablesOf(groups, parameters)
  const odds = oddsByGroup(groups, dropoutOdds(groups, parameters, tables))
  const rest = tables.table.value.map((term, moment) => restOf(parameters, groups, moment, term))
  return odds.map((value, group) => Math.min(1, 1 / ((rest[ofAge[group] ?? 0] ?? 1) * (1 + value))))
}

interface Tables {
  rate: RateTables
  dropout: RateTables
  table: ParetoTable
}

function tablesOf(groups: PurchaseGroups, parameters: Parameters): Tables {
  const [, alpha, , beta] = parameters
  return {
    rate: rateTables(alpha, groups.times),
    dropout: rateTables(beta, groups.times),
    table: paretoTable(groups.moments, groups.times, parameters),
  }
}

/** 1 − c G of a moment. */
function restOf([r, , s]: Parameters, { moments }: PurchaseGroups, moment: number, term: number): number {
  return Math.max(SMALLEST, 1 - (s / (r + s + (moments.repeats[moment] ?? 0))) * term)
}

/** e^y = c G(t_x) (h/(α+t_x))^(r+x) (g/(β+t_x))^s · ((α+T)/h)^(r+x) ((β+T)/g)^s / (1 − c G(T)) */
function dropoutOdds(groups: PurchaseGroups, parameters: Parameters, { table }: Tables): DropoutOdds {
  const [r, alpha, s, beta] = parameters
  const { moments, times } = groups
  // Halfway between the times' logarithms powers of them are farthest from what is no number.
  const half = Math.log1p((times.at(-1) ?? 0) / beta) / 2
  const logMiddle = Math.log(beta) + half
  const logLives = times.map(time => s * (logMiddle - Math.log(beta + time)))
  const { powers, plainUpTo } = ratePowers(groups, r, alpha, s * half)
  const lives = logLives.map(Math.exp)
  const odds = { gone: new Float64Array(powers.length), stays: new Float64Array(powers.length), plainUpTo }
  for (let moment = 0; moment < powers.length; moment++) {
    const x = moments.repeats[moment] ?? 0
    const time = moments.times[moment] ?? 0
    const term = table.value[moment] ?? 0
    const share = (s / (r + s + x)) * term
    const rest = Math.max(SMALLEST, 1 - share)
    if (x > plainUpTo) {
      const both = (powers[moment] ?? 0) + (logLives[time] ?? 0)
      odds.gone[moment] = both + Math.log(share)
      odds.stays[moment] = -both - Math.log(rest)
    } else {
      const both = (powers[moment] ?? 0) * (lives[time] ?? 0)
      odds.gone[moment] = both * share
      odds.stays[moment] = 1 / (both * rest)
    }
  }
  return odds
}
