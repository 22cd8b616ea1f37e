import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'

/** The orders behind a figure and the customers who gave them, by their numbers. */
export interface Members {
  orderIds: number[]
  /** Ascending; nobody known is left out. */
  customerIds: number[]
}

/**
 * The orders of a period with one of some products, for instance those of a spike from its first to its last day.
 * @param isWanted tells of a product by its position, and of an order by its.
 */
export function orderMembers(
  histories: Histories,
  { lineStarts, productIndexes }: Baskets,
  period: ProductPeriod,
  isWanted: { product: (index: number) => boolean; order?: (position: number) => boolean },
): Members {
  const { first, last } = daysOfPeriod(period)
  const { days } = histories
  const members: Members = { orderIds: [], customerIds: [] }
  let lastCustomer = 0
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    if (day < first || day > last || isWanted.order?.(order) === false) continue
    const products = productIndexes.subarray(lineStarts[order] ?? 0, lineStarts[order + 1] ?? 0)
    if (!products.some(isWanted.product)) continue
    const customer = histories.customerIds[order] ?? 0
    members.orderIds.push(histories.orderIds[order] ?? 0)
    if (customer !== lastCustomer) members.customerIds.push(customer)
    lastCustomer = customer
  }
  return members
}

/** The orders of a period with a product. */
export function productMembers(
  histories: Histories,
  baskets: Baskets,
  { productId, ...period }: ProductPeriod & { productId: number },
): Members {
  return orderMembers(histories, baskets, period, { product: isProduct(baskets, productId) })
}

/** The orders of a period with a product of a category, or of none. */
export function categoryMembers(
  histories: Histories,
  baskets: Baskets,
  { category, ...period }: ProductPeriod & { category: string | null },
): Members {
  return orderMembers(histories, baskets, period, { product: isInCategory(baskets, category) })
}

export function isProduct({ products }: Baskets, id: number): (index: number) => boolean {
  return index => products[index]?.id === id
}

export function isInCategory({ products }: Baskets, category: string | null): (index: number) => boolean {
  return index => products[index]?.category === category
}
