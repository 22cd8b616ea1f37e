import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { weekOf } from './calendar-cells.ts'
import { type Incidence, itemsOf } from './incidence.ts'
import { type KnownBaskets, knownBaskets, ordersByProduct } from './product-orders.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { productIndex } from './product-reference.ts'

/** What was sold, by product. */
export interface Sales {
  histories: Histories
  known: KnownBaskets
  byProduct: Incidence
  /** The last day that is known, a day number. */
  last: number
}

/** Who wanted a product from one day to another, both included: by day, and in all. */
export function demandOf(
  { histories, known, byProduct }: Omit<Sales, 'last'>,
  product: number,
  from: number,
  to: number,
) {
  const byDay = new Int32Array(Math.max(0, to - from + 1))
  const found = { byDay, units: 0, buyers: 0, orderIds: [] as number[] }
  let [lastCustomer, lastWeek] = [0, Number.NaN]
  for (const place of itemsOf(byProduct, product)) {
    const order = known.orders[place] ?? 0
    const day = histories.days[order] ?? 0
    if (day < from || day > to) continue
    const [customer, week] = [histories.customerIds[order] ?? 0, weekOf(day)]
    // They come by customer and day; nobody known is a person each.
    const isSame = customer !== 0 && customer === lastCustomer
    if (isSame && week === lastWeek) continue
    lastCustomer = customer
    lastWeek = week
    found.byDay[day - from] = (found.byDay[day - from] ?? 0) + 1
    found.units++
    found.orderIds.push(histories.orderIds[order] ?? 0)
    if (!isSame) found.buyers++
  }
  return found
}

/** The orders that are counted as the demand for a product in a period. */
export function spikeOrders(
  histories: Histories,
  baskets: Baskets,
  { productId, ...period }: ProductPeriod & { productId: number },
): number[] {
  const product = productIndex(baskets.products, productId)
  if (product === null) return []
  const { first, last } = daysOfPeriod(period)
  const known = knownBaskets(histories, baskets, { first, last })
  return demandOf({ histories, known, byProduct: ordersByProduct(known, baskets) }, product, first, last)
    .orderIds
}
