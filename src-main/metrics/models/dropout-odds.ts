import type { PurchaseGroups } from './purchase-groups.ts'

/**
 * The odds that a customer is gone, in factors that belong to moments: a group's odds are `gone` at its last purchase ×
 * `stays` at its age. In all models of this folder they have that form.
 */
export interface DropoutOdds {
  gone: Float64Array
  stays: Float64Array
  /** Beyond so many repeats the powers are no numbers any more: there both are logarithms. */
  plainUpTo: number
}

/** How many customers are expected to be gone, by the moments of their last purchase and of their age. */
export interface ExpectedGone {
  byRecency: Float64Array
  byAge: Float64Array
}

/** Two of these are a number still. */
const LARGE = 1e150

/**
 * Where powers are taken as numbers: each factor of the odds stays between e^±120 (up to what is no power), the odds
 * themselves below {@link LARGE}.
 */
export const LARGEST_EXPONENT = 120

/** Σ ln(1 + odds) over all customers. Adds those expected to be gone to `result`. */
export function sumDropoutOdds(groups: PurchaseGroups, odds: DropoutOdds, result: ExpectedGone): number {
  const plain = plainGroups(groups, odds)
  return sumPlain(groups, odds, plain, result) + sumLogarithms(groups, odds, plain, result)
}

/** For each group its odds. */
export function oddsByGroup(groups: PurchaseGroups, odds: DropoutOdds): Float64Array {
  const { ofRecency, ofAge } = groups.moments
  const plain = plainGroups(groups, odds)
  return groups.weights.map((_, group) => {
    const [gone, stays] = [odds.gone[ofRecency[group] ?? 0] ?? 0, odds.stays[ofAge[group] ?? 0] ?? 0]
    return group < plain ? gone * stays : Math.exp(gone + stays)
  })
}

/** How many groups, from the first on, have odds of plain factors: they are sorted by repeats. */
function plainGroups({ repeats }: PurchaseGroups, { plainUpTo }: DropoutOdds): number {
  let end = repeats.length
  while (end > 0 && (repeats[end - 1] ?? 0) > plainUpTo) end--
  return end
}

function sumPlain(
  { weights, moments }: PurchaseGroups,
  { gone, stays }: DropoutOdds,
  end: number,
  { byRecency, byAge }: ExpectedGone,
): number {
  const { ofRecency, ofAge } = moments
  let sum = 0
  // The logarithm of a product of many is one logarithm.
  let product = 1
  for (let group = 0; group < end; group++) {
    const recency = ofRecency[group] ?? 0
    const age = ofAge[group] ?? 0
    const weight = weights[group] ?? 0
    const odds = (gone[recency] ?? 0) * (stays[age] ?? 0)
    if (weight === 1) {
      product *= 1 + odds
      if (product > LARGE) {
        sum += Math.log(product)
        product = 1
      }
    } else sum += weight * Math.log1p(odds)
    const expected = (weight * odds) / (1 + odds)
    byRecency[recency] = (byRecency[recency] ?? 0) + expected
    byAge[age] = (byAge[age] ?? 0) + expected
  }
  return sum + Math.log(product)
}

function sumLogarithms(
  { weights, moments }: PurchaseGroups,
  { gone, stays }: DropoutOdds,
  start: number,
  { byRecency, byAge }: ExpectedGone,
): number {
  const { ofRecency, ofAge } = moments
  let sum = 0
  for (let group = start; group < weights.length; group++) {
    const recency = ofRecency[group] ?? 0
    const age = ofAge[group] ?? 0
    const weight = weights[group] ?? 0
    const logOdds = (gone[recency] ?? 0) + (stays[age] ?? 0)
    const smaller = Math.exp(-Math.abs(logOdds))
    sum += weight * (Math.max(0, logOdds) + Math.log1p(smaller))
    const expected = (weight * (logOdds > 0 ? 1 : smaller)) / (1 + smaller)
    byRecency[recency] = (byRecency[recency] ?? 0) + expected
    byAge[age] = (byAge[age] ?? 0) + expected
  }
  return sum
}
