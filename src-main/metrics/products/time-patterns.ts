import { HOUR_BANDS, type TimePatterns } from '../../../shared/model/time-patterns.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import type { OrderTraits } from '../order-traits.ts'
import { DAYS_PER_WEEK, hourBandOf, weekdayOf, weekOf } from './calendar-cells.ts'
import { categoriesOf, categoryBaskets } from './categories.ts'
import type { TimedOrders } from './clumping.ts'
import { FAMILY_RATE } from './families.ts'
import { type GroupPattern, groupPatterns } from './group-patterns.ts'
import { type KnownBaskets, knownBaskets } from './product-orders.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareProducts, compareTexts, productReference } from './product-reference.ts'

/**
 * On which weekdays each product and each category is bought more or less than the others. Unit is the order: how many
 * pieces are in it does not matter, and the orders of one person or of one week of great demand count for less (see
 * `Clumping`). The usual shares are those over the units of all products (for categories: of all categories). Only what
 * is in 30 orders or more; significance by {@link sharePattern} under Benjamini–Hochberg, over products and over
 * categories.
 */
export function weekdayPatterns(
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
  falseDiscoveryRate = FAMILY_RATE,
): TimePatterns {
  const known = knownBaskets(histories, baskets, daysOfPeriod(period))
  const days = known.orders.map(order => histories.days[order] ?? 0)
  const timed = {
    customerIds: known.orders.map(order => histories.customerIds[order] ?? 0),
    blocks: days.map(weekOf),
    cells: Uint8Array.from(days.map(weekdayOf)),
    cellCount: DAYS_PER_WEEK,
  }
  return {
    kind: 'weekdays',
    orders: known.orders.length,
    timedOrders: known.orders.length,
    ...patternsOf(baskets, known, timed, falseDiscoveryRate),
  }
}

/** At which times of the day: as {@link weekdayPatterns}, with the orders whose time is known. */
export function hourPatterns(
  histories: Histories,
  baskets: Baskets,
  { minutes }: Pick<OrderTraits, 'minutes'>,
  period: ProductPeriod,
  falseDiscoveryRate = FAMILY_RATE,
): TimePatterns {
  let orders = 0
  const known = knownBaskets(histories, baskets, daysOfPeriod(period), order => {
    orders++
    return (minutes[order] ?? -1) >= 0
  })
  const timed = {
    customerIds: known.orders.map(order => histories.customerIds[order] ?? 0),
    blocks: known.orders.map(order => histories.days[order] ?? 0),
    cells: Uint8Array.from(known.orders.map(order => hourBandOf(minutes[order] ?? 0))),
    cellCount: HOUR_BANDS.length,
  }
  return {
    kind: 'hours',
    orders,
    timedOrders: known.orders.length,
    ...patternsOf(baskets, known, timed, falseDiscoveryRate),
  }
}

function patternsOf(
  { products }: Baskets,
  known: KnownBaskets,
  timed: TimedOrders,
  falseDiscoveryRate: number,
) {
  const ofProducts = groupPatterns(known.products, products.length, timed, falseDiscoveryRate)
  const { names, byProduct } = categoriesOf(products)
  const inCategories = categoryBaskets(known.products, byProduct, names.length)
  const ofCategories = groupPatterns(inCategories, names.length, timed, falseDiscoveryRate)
  return {
    products: ofProducts.patterns
      .map(({ group, ...pattern }) => ({ product: productReference(products, group), ...pattern }))
      .sort((one, other) => comparePatterns(one, other) || compareProducts(one.product, other.product)),
    categories: ofCategories.patterns
      .map(({ group, ...pattern }) => ({ category: names[group] ?? '', ...pattern }))
      .sort((one, other) => comparePatterns(one, other) || compareTexts(one.category, other.category)),
    productsWithTooFew: ofProducts.withTooFew,
    categoriesWithTooFew: ofCategories.withTooFew,
  }
}

type Compared = Pick<GroupPattern, 'isFound' | 'pValue' | 'units'>

/** What was found first, the clearer before the less clear one, then the one of more units. */
function comparePatterns(one: Compared, other: Compared): number {
  return Number(other.isFound) - Number(one.isFound) || one.pValue - other.pValue || other.units - one.units
}
