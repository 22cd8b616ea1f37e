import type { BasketMix, CategoryShare } from '../../../shared/model/basket-mix.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { rate } from '../wilson.ts'
import { type Categories, categoriesOf } from './categories.ts'
import { LineSums, type ProductMoney } from './product-money.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareTexts } from './product-reference.ts'

/** Orders with so many different products or more are counted together. */
const LARGE = 5

/**
 * What is in the orders of a period, by category: in how many of them, with how many products and pieces, and for how
 * much; and how large the baskets are. Orders whose contents are not known are left out and counted.
 */
export function basketMix(
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
  money: ProductMoney,
): BasketMix {
  const categories = categoriesOf(baskets.products)
  const counts = countMix(histories, baskets, period, money, categories)
  const { sums, orders } = counts
  const places = [...sums.lines.keys()].filter(place => (sums.lines[place] ?? 0) > 0)
  const lines = places.reduce((sum, place) => sum + (sums.lines[place] ?? 0), 0)
  const units = places.reduce((sum, place) => sum + (sums.units[place] ?? 0), 0)
  const revenue = places.reduce((sum, place) => sum + sums.revenueMinor(place), 0)
  const shares: CategoryShare[] = places.map(place => ({
    category: categories.names[place] ?? null,
    orders: rate(counts.ordersWith[place] ?? 0, orders),
    lines: sums.lines[place] ?? 0,
    lineShare: (sums.lines[place] ?? 0) / lines,
    units: sums.units[place] ?? 0,
    revenueMinor: sums.revenueMinor(place),
    revenueShare: revenue === 0 ? null : sums.revenueMinor(place) / revenue,
    ordersWithoutValue: counts.ordersWithoutValue[place] ?? 0,
  }))
  return {
    currency: money.currency,
    orders,
    ordersWithoutContents: counts.ordersWithoutContents,
    linesPerOrder: orders === 0 ? null : lines / orders,
    unitsPerOrder: orders === 0 ? null : units / orders,
    sizes: counts.sizes,
    mixed: rate(counts.mixed, counts.categorised),
    categories: shares.sort(
      (one, other) =>
        other.orders.part - one.orders.part || compareTexts(one.category ?? '', other.category ?? ''),
    ),
  }
}

/** The place behind the last category is that of products without one. */
function countMix(
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
  money: ProductMoney,
  { names, byProduct }: Categories,
) {
  const { first, last } = daysOfPeriod(period)
  const sums = new LineSums(histories, baskets, money, names.length + 1)
  const [ordersWith, lastOrder] = [
    new Int32Array(names.length + 1),
    new Int32Array(names.length + 1).fill(-1),
  ]
  const [ordersWithoutValue, lastWithout] = [new Int32Array(names.length + 1), lastOrder.slice()]
  const sizes = new Array<number>(LARGE).fill(0)
  const counts = { orders: 0, ordersWithoutContents: 0, mixed: 0, categorised: 0 }
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    if (day < first || day > last) continue
    const [start, end] = [baskets.lineStarts[order] ?? 0, baskets.lineStarts[order + 1] ?? 0]
    if (start === end) {
      counts.ordersWithoutContents++
      continue
    }
    counts.orders++
    const size = Math.min(LARGE, end - start) - 1
    sizes[size] = (sizes[size] ?? 0) + 1
    let different = 0
    for (let line = start; line < end; line++) {
      const category = byProduct[baskets.productIndexes[line] ?? 0] ?? -1
      const place = category < 0 ? names.length : category
      if (!sums.add(place, order, line) && lastWithout[place] !== order) {
        lastWithout[place] = order
        ordersWithoutValue[place] = (ordersWithoutValue[place] ?? 0) + 1
      }
      if (lastOrder[place] === order) continue
      lastOrder[place] = order
      ordersWith[place] = (ordersWith[place] ?? 0) + 1
      different++
    }
    if (lastOrder[names.length] === order) continue
    counts.categorised++
    if (different > 1) counts.mixed++
  }
  return { ...counts, sums, ordersWith, ordersWithoutValue, sizes }
}
