import { dayNumber } from '../../../shared/calendar.ts'
import type { ListedProduct, ProductList, ProductSort } from '../../../shared/model/product-list.ts'
import type { ProductRanking, ReturnRates } from '../../../shared/model/product-ranking.ts'
import { foldText } from '../../importers/fields/text.ts'
import { daysOfPeriod, type ProductPeriod } from '../../metrics/products/product-period.ts'
import { quantile } from '../../metrics/statistics/quantile.ts'

export interface RankingPage {
  /** Each of its words has to be in name, number or category, if only as a part of a longer word. */
  search?: string | undefined
  productId?: number | undefined
  /** Only what sells much worse than the middle product. */
  onlySlow?: boolean | undefined
  sort: ProductSort
  direction?: 'asc' | 'desc' | undefined
  limit: number
  offset: number
}

/** All products of a period with what came back of them, the most revenue first. */
export function joinRanking(
  ranking: ProductRanking,
  returns: ReturnRates,
  period: ProductPeriod,
): Omit<ProductList, 'total'> {
  const { first, last } = daysOfPeriod(period)
  const returnsOf = new Map(returns.products.map(one => [one.product.id, one]))
  const sold = ranking.products.filter(({ sales }) => sales.orders > 0).length
  const products = ranking.products.map(row => ({
    ...row,
    daysOnSale: Math.max(1, last - Math.max(first, dayNumber(row.firstSoldDay)) + 1),
    returned: returnsOf.get(row.product.id)?.returned ?? null,
    partlyRefunded: returnsOf.get(row.product.id)?.partlyRefunded ?? null,
  }))
  return {
    ...ranking,
    products,
    slowPace: slowPace(products, ranking.orders),
    sold,
    unsold: ranking.products.length - sold,
    forHalfOfRevenue: forHalfOfRevenue(ranking),
    returnsKnown: returns.isKnown,
    returned: returns.returned,
    partlyRefunded: returns.partlyRefunded,
  }
}

/** The products on one page of the list. */
export function pageOfRanking(list: Omit<ProductList, 'total'>, page: RankingPage): ProductList {
  const chosen = list.products.filter(fits(page, list.slowPace)).sort(comparison(page))
  const products = chosen.slice(page.offset, page.offset + page.limit)
  return { ...list, products, total: chosen.length }
}

function forHalfOfRevenue({ products }: ProductRanking): number | null {
  const revenues = products.map(({ sales }) => sales.revenueMinor).filter(minor => minor > 0)
  const total = revenues.reduce((sum, minor) => sum + minor, 0)
  let [sum, count] = [0, 0]
  for (const minor of revenues) {
    if (2 * sum >= total) break
    sum += minor
    count++
  }
  return count === 0 ? null : count
}

/** What is new cannot be slow yet, in days. */
const LONG_ON_SALE = 90
/** Of fewer products or orders none stands out. */
const FEWEST_PRODUCTS = 4
const FEWEST_ORDERS = 30
/** Of the pace of the middle product. */
const SLOW_SHARE = 1 / 3

const paceOf = ({ sales, daysOnSale }: ListedProduct) => sales.orders / daysOnSale

function slowPace(products: readonly ListedProduct[], orders: number): number | null {
  const paces = products.filter(({ daysOnSale }) => daysOnSale >= LONG_ON_SALE).map(paceOf)
  if (paces.length < FEWEST_PRODUCTS || orders < FEWEST_ORDERS) return null
  const sorted = paces.sort((one, other) => one - other)
  return SLOW_SHARE * (quantile(sorted, 0.5) ?? 0)
}

function fits(
  { search = '', productId, onlySlow = false }: RankingPage,
  slowest: number | null,
): (row: ListedProduct) => boolean {
  const words = foldText(search).split(' ').filter(Boolean)
  const isSlow = (row: ListedProduct) =>
    slowest !== null && row.daysOnSale >= LONG_ON_SALE && paceOf(row) <= slowest
  return row => {
    const { product, category } = row
    if (productId !== undefined && product.id !== productId) return false
    if (onlySlow && !isSlow(row)) return false
    if (words.length === 0) return true
    const text = foldText(`${product.name} ${product.sku ?? ''} ${category ?? ''}`)
    return words.every(word => text.includes(word))
  }
}

/** What comes first by nature: the largest numbers, the latest days, texts from A to Z. */
const ASCENDING: readonly ProductSort[] = ['name', 'category', 'pace']

const VALUES: Readonly<Record<ProductSort, (row: ListedProduct) => number | string | null>> = {
  revenue: ({ sales }) => sales.revenueMinor,
  units: ({ sales }) => sales.units,
  orders: ({ sales }) => sales.orders,
  buyers: ({ buyers }) => buyers,
  comesBack: ({ comesBack }) => (comesBack.enough ? comesBack.value : null),
  comesBackAtLeast: ({ comesBack }) => (comesBack.enough ? comesBack.low : null),
  // Files that know no returns may know refunds: those with more of either come first.
  returned: ({ returned, partlyRefunded }) =>
    returned === null ? null : (returned.value ?? 0) + (partlyRefunded?.value ?? 0) / 1000,
  pace: paceOf,
  lastSold: ({ daysSinceSold }) => -daysSinceSold,
  name: ({ product }) => foldText(product.name),
  category: ({ category }) => (category === null ? null : foldText(category)),
}

/** Rows alike stay in the order of the ranking; of slow sellers the one that was sold longest ago comes first. */
function comparison({ sort, direction }: RankingPage): (one: ListedProduct, other: ListedProduct) => number {
  const sortedBy = VALUES[sort]
  const sign = (direction ?? (ASCENDING.includes(sort) ? 'asc' : 'desc')) === 'asc' ? 1 : -1
  return (one, other) => {
    const [left, right] = [sortedBy(one), sortedBy(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (left !== right) return left < right ? -sign : sign
    return sort === 'pace' ? sign * (other.daysSinceSold - one.daysSinceSold) : 0
  }
}
