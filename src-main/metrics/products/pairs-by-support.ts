import type { ProductPair } from '../../../shared/model/product-pairs.ts'
import type { Baskets } from '../baskets.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { countPairs, type PairCounts } from './count-pairs.ts'
import { countOf } from './incidence.ts'
import { lift } from './lift.ts'
import type { PairUnits } from './pair-units.ts'
import { compareProducts, productReference } from './product-reference.ts'

/**
 * All pairs that are in at least a share of the cases, those with the largest lift first, whether they mean anything or
 * not.
 * @param least.support share of all cases, 0 to 1.
 * @param least.joint cases with both, at least 1.
 */
export function pairsBySupport(
  units: PairUnits,
  baskets: Baskets,
  least: { support?: number; joint?: number },
): ProductPair[] {
  const { support = 0, joint = 1 } = least
  // Not rounded up to a number of cases: that could be off by one through the rounding of the product.
  const isEnough = (count: number) => count >= joint && count / units.count >= support
  const fewest = Math.max(1, joint, Math.floor(support * units.count))
  const counts = countPairs(units, baskets.products.length, fewest)
  const pairs: ProductPair[] = []
  for (let index = 0; index < counts.joint.length; index++)
    if (isEnough(counts.joint[index] ?? 0)) pairs.push(productPair(units, baskets, counts, index))
  return pairs.sort(comparePairs)
}

/** The pair at a place of the counts, as it is shown. */
export function productPair(
  units: PairUnits,
  { products }: Baskets,
  counts: PairCounts,
  index: number,
): ProductPair {
  const [left, right] = [counts.left[index] ?? 0, counts.right[index] ?? 0]
  const [one, other] = [productReference(products, left), productReference(products, right)]
  const isTurned = units.kind === 'same_basket' && compareProducts(one, other) > 0
  const [ofOne, ofOther] = [countOf(counts.byLeft, left), countOf(counts.byRight, right)]
  const [casesA, casesB] = isTurned ? [ofOther, ofOne] : [ofOne, ofOther]
  const joint = counts.joint[index] ?? 0
  const { value, low, high } = lift(joint, casesA, casesB, units.count)
  return {
    a: isTurned ? other : one,
    b: isTurned ? one : other,
    joint,
    casesA,
    casesB,
    cases: units.count,
    support: joint / units.count,
    confidenceAToB: joint / casesA,
    confidenceBToA: joint / casesB,
    lift: value,
    low,
    high,
    enough: joint >= FEWEST_CASES,
  }
}

/** The larger lift first, then the more cases, then by name. */
function comparePairs(one: ProductPair, other: ProductPair): number {
  return (
    other.lift - one.lift ||
    other.joint - one.joint ||
    compareProducts(one.a, other.a) ||
    compareProducts(one.b, other.b)
  )
}
