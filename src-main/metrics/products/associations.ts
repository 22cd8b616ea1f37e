import type { Association, Associations } from '../../../shared/model/product-pairs.ts'
import type { Baskets } from '../baskets.ts'
import { adjustedPValues, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { binomialTail } from '../statistics/tails.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { countPairs, type PairCounts } from './count-pairs.ts'
import { expectedJoint } from './expected-joint.ts'
import { commonItems, countOf, type Incidence, itemsOf } from './incidence.ts'
import { lift } from './lift.ts'
import { pairSeasons } from './pair-season.ts'
import type { PairUnits } from './pair-units.ts'
import { productPair } from './pairs-by-support.ts'
import { personsBehind } from './persons-behind.ts'
import { compareProducts } from './product-reference.ts'

/**
 * The pairs that are bought together more often than chance explains: at least five joint cases of at least five
 * persons, the lower bound of the lift above 1, and significant among all pairs that could have been found. The chance
 * of so many joint cases is that of the binomial distribution over the cases of the rarer product, with the expected
 * number of {@link expectedJoint}; cases of one person count for less. It is controlled by Benjamini–Hochberg over all
 * pairs of products that are in at least five cases each, found or not.
 */
export function associations(
  units: PairUnits,
  baskets: Baskets,
  falseDiscoveryRate = FALSE_DISCOVERY_RATE,
): Associations {
  const counts = countPairs(units, baskets.products.length, FEWEST_CASES)
  const tests = testedPairs(units, counts)
  const found = foundPairs(units, counts, tests, falseDiscoveryRate)
  const seasons = pairSeasons(
    units,
    found.map(({ joint }) => joint),
    falseDiscoveryRate,
  )
  const pairs = found.map(({ index, buyers, expected, qValue }, place) => ({
    ...productPair(units, baskets, counts, index),
    kind: units.kind,
    buyers,
    expected,
    qValue,
    season: seasons[place] ?? null,
  }))
  return { kind: units.kind, cases: units.count, testedPairs: tests, pairs: pairs.sort(compareAssociations) }
}

/** A pair at a place of the counts. */
interface Candidate {
  index: number
  expected: number
  pValue: number
}

interface FoundPair extends Candidate {
  joint: number[]
  buyers: number
  qValue: number
}

function foundPairs(
  units: PairUnits,
  counts: PairCounts,
  tests: number,
  falseDiscoveryRate: number,
): FoundPair[] {
  const isFound = (qValue: number | undefined) => (qValue ?? 1) <= falseDiscoveryRate
  const all = candidates(units, counts)
  const plain = adjustedPValues(
    all.map(({ pValue }) => pValue),
    tests,
  )
  // To look at the persons only raises the chance: what is not found without that is not found with it.
  const likely = all
    .filter((_, place) => isFound(plain[place]))
    .map(candidate => ({ ...candidate, ...clumpedChance(units, counts, candidate) }))
  const qValues = adjustedPValues(
    likely.map(({ pValue }) => pValue),
    tests,
  )
  return likely
    .map((pair, place) => ({ ...pair, qValue: qValues[place] ?? 1 }))
    .filter(({ qValue, buyers }) => isFound(qValue) && buyers >= FEWEST_CASES)
}

/** The pairs whose lift is above 1 with its whole interval, and the chance of as many joint cases. */
function candidates(units: PairUnits, counts: PairCounts): Candidate[] {
  const { byLeft, byRight } = counts
  const expectedOf = expectedJoint(units, byLeft, byRight)
  const found: Candidate[] = []
  for (let index = 0; index < counts.joint.length; index++) {
    const [left, right] = [counts.left[index] ?? 0, counts.right[index] ?? 0]
    const joint = counts.joint[index] ?? 0
    const [casesA, casesB] = [countOf(byLeft, left), countOf(byRight, right)]
    if (joint * units.count <= casesA * casesB || lift(joint, casesA, casesB, units.count).low <= 1) continue
    const rarer = Math.min(casesA, casesB)
    const expected = expectedOf(left, right)
    found.push({ index, expected, pValue: binomialTail(joint, rarer, expected / rarer) })
  }
  return found
}

/** The chance with as many cases as there would be if each person had one: what a subscriber orders is one opinion. */
function clumpedChance(units: PairUnits, counts: PairCounts, { index, expected }: Candidate) {
  const [left, right] = [counts.left[index] ?? 0, counts.right[index] ?? 0]
  const joint = jointUnits(counts, left, right)
  const { buyers, clump } = personsBehind(units.customerIds, joint)
  const rarer = Math.min(countOf(counts.byLeft, left), countOf(counts.byRight, right))
  return { joint, buyers, pValue: binomialTail(joint.length / clump, rarer / clump, expected / rarer) }
}

/** How many pairs of two different products are in enough cases to be found. */
function testedPairs({ kind }: PairUnits, { byLeft, byRight }: PairCounts): number {
  const productCount = byLeft.starts.length - 1
  let [lefts, rights, both] = [0, 0, 0]
  for (let product = 0; product < productCount; product++) {
    const isLeft = countOf(byLeft, product) >= FEWEST_CASES
    const isRight = countOf(byRight, product) >= FEWEST_CASES
    if (isLeft) lefts++
    if (isRight) rights++
    if (isLeft && isRight) both++
  }
  return kind === 'same_basket' ? (lefts * (lefts - 1)) / 2 : lefts * rights - both
}

/** The cases with both products, which are given by their positions. */
export function jointUnits(
  { byLeft, byRight }: { byLeft: Incidence; byRight: Incidence },
  left: number,
  right: number,
): number[] {
  return commonItems(itemsOf(byLeft, left), itemsOf(byRight, right))
}

/** The clearest first: by the lower bound of the lift, then the more cases, then by name. */
function compareAssociations(one: Association, other: Association): number {
  return (
    other.low - one.low ||
    other.joint - one.joint ||
    compareProducts(one.a, other.a) ||
    compareProducts(one.b, other.b)
  )
}
