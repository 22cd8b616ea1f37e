import { quantile } from '../statistics/quantile.ts'
import { negativeBinomialTail } from '../statistics/tails.ts'
import { FEWEST_CASES } from '../wilson.ts'
import { eachWeek } from './weekly-baseline.ts'
import type { WeeklyUnits } from './weekly-units.ts'

/** Weeks less likely than this do not say how much usual weeks vary. */
const EXTRAORDINARY = 1e-3
/** The chance is not computed for weeks nearer to the mean than this many standard deviations. */
const NEAR = 3
/** The estimate starts from no clumps at all and lets more and more weeks in; after so many rounds nothing changes. */
const MOST_ROUNDS = 6
const SETTLED = 0.01
/** A product's own estimate and the shop's weigh the same when it has so many weeks with a sale to be expected. */
const SHOP_WEIGHT = 20
/** Products with fewer units in all say next to nothing. */
const FEWEST_UNITS = 20
/** A quartile of fewer products says little. */
const FEWEST_PRODUCTS = 5

interface Variation {
  /** Σ (units − mean)², and what Poisson would make it. */
  squares: number
  expected: number
  /** Weeks with a sale to be expected; those with less count in part. */
  weight: number
}

/**
 * By product how much more its weeks vary than independent buyers would: variance ÷ mean of the weekly units, 1 for
 * Poisson and more where they come in clumps. From the weeks and the mean of the usual ones before each of them, risen
 * and fallen with the whole shop; extraordinary weeks are left out. Products with few weeks lean on the shop, and there on
 * the upper quartile, to be on the safe side. Products without a single week of five are left out: they are never
 * compared, and would make the others look extraordinary.
 */
export function dispersions(weekly: WeeklyUnits, productCount: number): Float64Array {
  const shopRatios = ratiosToUsual(weekly.shop)
  const own = new Float64Array(productCount).fill(1)
  const weights = new Float64Array(productCount)
  const all: Variation = { squares: 0, expected: 0, weight: 0 }
  const settled: number[] = []
  for (let product = 0; product < productCount; product++) {
    const sales = weekly.of(product)
    if (sales === null || sales.sum < FEWEST_UNITS || sales.most < FEWEST_CASES) continue
    const { dispersion, variation } = ownDispersion(sales, shopRatios)
    own[product] = dispersion
    weights[product] = variation.weight
    all.squares += variation.squares
    all.expected += variation.expected
    if (variation.weight >= SHOP_WEIGHT) settled.push(dispersion)
  }
  settled.sort((one, other) => one - other)
  const shop = settled.length >= FEWEST_PRODUCTS ? (quantile(settled, 0.75) ?? 1) : ratio(all)
  return own.map((dispersion, product) => {
    const weeks = (weights[product] ?? 0) + SHOP_WEIGHT
    const estimate = shop + ((weights[product] ?? 0) / weeks) * (dispersion - shop)
    // One standard error more: a variance taken too small makes false alarms, one too large only fewer true ones.
    return 1 + Math.max(0, estimate - 1) * (1 + Math.sqrt(2 / weeks))
  })
}

/** By week how the shop sold compared with the mean of its weeks before; 1 where there are too few of them. */
function ratiosToUsual(shop: Int32Array): Float64Array {
  const ratios = new Float64Array(shop.length).fill(1)
  eachWeek(shop, { first: 0, last: shop.length - 1 }, (week, orders, before) => {
    if (before.sum > 0) ratios[week] = orders / (before.sum / before.count)
    return false
  })
  return ratios
}

function ownDispersion(sales: { units: Int32Array; first: number }, shopRatios: Float64Array) {
  let dispersion = 1
  for (let round = 1; ; round++) {
    const variation = variationOf(sales, shopRatios, dispersion)
    const next = Math.max(dispersion, ratio(variation))
    if (round === MOST_ROUNDS || next - dispersion < SETTLED * dispersion)
      return { dispersion: next, variation }
    dispersion = next
  }
}

function variationOf(
  { units, first }: { units: Int32Array; first: number },
  shopRatios: Float64Array,
  dispersion: number,
): Variation {
  const variation: Variation = { squares: 0, expected: 0, weight: 0 }
  eachWeek(units, { first, last: units.length - 1 }, (week, own, before) => {
    const mean = (before.sum / before.count) * (shopRatios[week] ?? 1)
    if (mean === 0) return false
    // The mean itself is of so many weeks only.
    const expected = mean * (1 + (shopRatios[week] ?? 1) / before.count)
    const apart = own - mean
    const isFar = apart > NEAR * Math.sqrt(dispersion * expected)
    if (isFar && negativeBinomialTail(own, mean, dispersion * expected) < EXTRAORDINARY) return true
    variation.squares += apart * apart
    variation.expected += expected
    variation.weight += Math.min(1, mean)
    return false
  })
  return variation
}

function ratio({ squares, expected }: Variation): number {
  return expected === 0 ? 1 : Math.max(1, squares / expected)
}
