import type { ProductTimePattern } from '../../../shared/model/time-patterns.ts'
import { adjustedPValues } from '../statistics/benjamini-hochberg.ts'
import { Clumping, type TimedOrders } from './clumping.ts'
import { countOf, type Incidence, inverted, itemsOf } from './incidence.ts'
import { peculiarCells, type SharePattern, sharePattern } from './share-pattern.ts'

/** In fewer orders a pattern cannot be told from chance. */
const FEWEST_UNITS = 30

/** The pattern of a group (a product or a category) at a position. */
export type GroupPattern = Omit<ProductTimePattern, 'product'> & { group: number }

interface TestedGroup extends SharePattern {
  group: number
  orders: Int32Array
  designEffect: number
}

/**
 * How the orders of each group are spread over the cells, compared with those of all groups; only groups in 30 orders or
 * more.
 * @param groups by order, as a position in `timed`, the groups in it.
 * @returns `withTooFew`: how many groups are in fewer orders.
 */
export function groupPatterns(
  groups: Incidence,
  groupCount: number,
  timed: TimedOrders,
  falseDiscoveryRate: number,
): { patterns: GroupPattern[]; withTooFew: number } {
  const byGroup = inverted(groups, groupCount)
  const all = cellCounts(byGroup.items, timed)
  const usual = all.map(count => count / Math.max(1, byGroup.items.length))
  const clumping = new Clumping(timed, usual)
  const sizes = basketSizes(groups)
  const tested: TestedGroup[] = []
  let withTooFew = 0
  for (let group = 0; group < groupCount; group++) {
    const units = countOf(byGroup, group)
    if (units > 0 && units < FEWEST_UNITS) withTooFew++
    if (units < FEWEST_UNITS) continue
    const orders = itemsOf(byGroup, group)
    const designEffect = clumping.designEffect(orders)
    const variance = differenceVariance(orders, sizes, designEffect)
    const pattern = sharePattern(cellCounts(orders, timed), all, variance)
    tested.push({ ...pattern, group, orders, designEffect })
  }
  const qValues = adjustedPValues(tested.map(({ pValue }) => pValue))
  const patterns = tested.map((pattern, index) => {
    const qValue = qValues[index] ?? 1
    return shownPattern(pattern, timed, qValue, qValue <= falseDiscoveryRate)
  })
  return { patterns, withTooFew }
}

/** What is not found does not stand out anywhere. */
function shownPattern(
  pattern: TestedGroup,
  timed: TimedOrders,
  qValue: number,
  isFound: boolean,
): GroupPattern {
  const { group, orders, designEffect, cells, chiSquare, degrees, pValue } = pattern
  const isPeculiar = isFound ? peculiarCells(pattern) : []
  return {
    group,
    units: orders.length,
    customers: customersOf(orders, timed),
    cells: cells.map(({ count, share, usualShare, factor, low, high }, at) => ({
      units: count,
      share,
      usualShare,
      factor,
      low,
      high,
      standsOut: isPeculiar[at] === true,
    })),
    chiSquare,
    degrees,
    pValue,
    qValue,
    designEffect,
    isFound,
  }
}

function cellCounts(orders: Int32Array, { cells, cellCount }: TimedOrders): Float64Array {
  const counts = new Float64Array(cellCount)
  for (let at = 0; at < orders.length; at++) {
    const cell = cells[orders[at] ?? 0] ?? 0
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return counts
}

/** By order how many groups are in it; and the sums of these and of their squares. */
interface BasketSizes {
  sizes: Int32Array
  sum: number
  squares: number
}

function basketSizes({ starts, items }: Incidence): BasketSizes {
  const sizes = new Int32Array(starts.length - 1)
  let squares = 0
  for (let unit = 0; unit < sizes.length; unit++) {
    const size = (starts[unit + 1] ?? 0) - (starts[unit] ?? 0)
    sizes[unit] = size
    squares += size * size
  }
  return { sizes, sum: items.length, squares }
}

/**
 * The variance of the difference between the share of a cell among the orders of a group and among all the rest, over
 * u(1 − u): what is in one order has one time, so it is Σ (x/n − y/m)² over the orders, with x = 1 for those of the n
 * with the group, and y other groups of m in all. What is its own of that is raised by the design effect.
 */
function differenceVariance(
  orders: Int32Array,
  { sizes, sum, squares }: BasketSizes,
  effect: number,
): number {
  const own = orders.length
  const others = sum - own
  let besides = 0
  for (let at = 0; at < own; at++) besides += (sizes[orders[at] ?? 0] ?? 0) - 1
  const squaresOfOthers = squares - 2 * (besides + own) + own
  return effect / own - (2 * besides) / (own * others) + squaresOfOthers / (others * others)
}

/** Orders come by customer, so that a new one is another one; nobody known is a person each. */
function customersOf(orders: Int32Array, { customerIds }: TimedOrders): number {
  let count = 0
  let last = 0
  for (let at = 0; at < orders.length; at++) {
    const customer = customerIds[orders[at] ?? 0] ?? 0
    if (customer === 0 || customer !== last) count++
    last = customer
  }
  return count
}
