import { negativeBinomialTail } from '../statistics/tails.ts'
import type { Baseline } from './weekly-baseline.ts'

/** A median of independent counts varies so many times as much as their mean. */
const MEDIAN_VARIANCE = Math.PI / 2

/** A week compared with the usual ones before it. */
export interface WeekTest {
  week: number
  /** Median of the units in the weeks before. */
  usual: number
  /** How many times as much as in those weeks the rest of the shop sold; at least 1. */
  shopFactor: number
  /** Units to be expected in the week. */
  expected: number
  /** The chance of as many units or more. */
  pValue: number
}

/**
 * The chance of so many units in a week, with the median of the weeks before it, risen with the rest of the shop: where
 * the whole shop falls, nothing less is expected. Not Poisson but negative binomial, with a variance that adds up from
 * the clumps in which the product is bought and from what a median of few weeks and a rise of few buyers do not know.
 * Where the median falls short of the mean, as it is 0 for what is ordered once a month, the mean with one unit more
 * takes its place.
 * @param shop by week the units of the whole shop.
 * @param dispersion variance ÷ mean of the weekly units; see `dispersions`.
 */
export function testWeek(
  week: number,
  units: number,
  before: Baseline,
  shop: ArrayLike<number>,
  dispersion: number,
): WeekTest {
  const usual = before.median(own => own)
  const usualOthers = before.median((own, past) => (shop[past] ?? 0) - own)
  const others = (shop[week] ?? 0) - units
  const shopFactor = Math.max(1, (others + 1) / (usualOthers + 1))
  const expected = Math.max(usual, (before.sum + 1) / before.count) * shopFactor
  const unknown = (MEDIAN_VARIANCE * dispersion) / Math.max(1, before.sum) + 1 / (others + 1)
  const variance = expected * dispersion + expected * expected * unknown
  return { week, usual, shopFactor, expected, pValue: negativeBinomialTail(units, expected, variance) }
}
