import { dayNumber } from '../../../shared/calendar.ts'
import type {
  Comparison,
  ProductRanking,
  ProductSales,
  RankedProduct,
} from '../../../shared/model/product-ranking.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { DayTexts } from './day-texts.ts'
import { boughtAgain } from './durables.ts'
import { LineSums, type ProductMoney } from './product-money.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareProducts, productReference } from './product-reference.ts'
import { repeatMakers } from './repeat-makers.ts'

/**
 * What was sold of every product in a period, compared with the period of the same length just before: top and slow
 * sellers, also those not sold any more, which products are bought by those who come back, and which are bought once and
 * then had. All products that were sold until `asOf`, the most revenue first.
 */
export function productRanking(
  histories: Histories,
  baskets: Baskets,
  period: ProductPeriod,
  money: ProductMoney,
): ProductRanking {
  const { first, last } = daysOfPeriod(period)
  const beforeFirst = first - (last - first + 1)
  const asOf = dayNumber(period.asOf)
  const sold = soldDays(histories, baskets, asOf)
  const now = salesOf(histories, baskets, money, { first, last })
  const isBeforeKnown = sold.firstOfAll <= beforeFirst
  const before = isBeforeKnown
    ? salesOf(histories, baskets, money, { first: beforeFirst, last: first - 1 })
    : null
  const makers = repeatMakers(histories, baskets, period)
  const again = boughtAgain(histories, baskets, period.asOf)
  const texts = new DayTexts()
  const rows: RankedProduct[] = []
  for (const [product, { category }] of baskets.products.entries()) {
    const lastSold = sold.last[product] ?? 0
    if (lastSold === NEVER) continue
    const [sales, salesBefore] = [now.of(product), before?.of(product) ?? null]
    rows.push({
      product: productReference(baskets.products, product),
      category,
      sales,
      buyers: now.buyers[product] ?? 0,
      before: salesBefore,
      trend: salesBefore === null ? NO_TREND : trend(sales.orders, salesBefore.orders),
      firstSoldDay: texts.of(sold.first[product] ?? 0),
      lastSoldDay: texts.of(lastSold),
      daysSinceSold: asOf - lastSold,
      comesBack: makers.rates[product] ?? rate(0, 0),
      repeatMaker: makers.comparisons[product] ?? NO_TREND,
      boughtAgain: again.rates[product] ?? rate(0, 0),
      isDurable: again.durable[product] === 1,
    })
  }
  return {
    currency: money.currency,
    orders: now.orders,
    ordersWithoutContents: now.ordersWithoutContents,
    comesBack: makers.shop,
    products: rows.sort(compareRows),
  }
}

const NEVER = -2_147_483_648
const NO_TREND: Comparison = { factor: null, low: null, high: null, enough: false }

/** By revenue, then by orders, then by name. */
function compareRows(one: RankedProduct, other: RankedProduct): number {
  return (
    other.sales.revenueMinor - one.sales.revenueMinor ||
    other.sales.orders - one.sales.orders ||
    compareProducts(one.product, other.product)
  )
}

/**
 * Orders now over orders before, in periods of the same length: with n and m of them n is binomial among n + m, whose
 * Wilson interval [l, u] gives l ÷ (1 − l) and u ÷ (1 − u).
 */
export function trend(orders: number, ordersBefore: number): Comparison {
  const { low, high } = rate(orders, orders + ordersBefore)
  if (low === null || high === null || ordersBefore === 0)
    return { factor: null, low: null, high: null, enough: false }
  return {
    factor: orders / ordersBefore,
    low: low / (1 - low),
    high: high / (1 - high),
    enough: orders + ordersBefore >= FEWEST_CASES,
  }
}

/** By product the first and the last day with an order as of a day; and the first day of all orders. */
function soldDays({ days }: Histories, { products, lineStarts, productIndexes }: Baskets, asOf: number) {
  const first = new Int32Array(products.length).fill(asOf)
  const last = new Int32Array(products.length).fill(NEVER)
  let firstOfAll = Number.POSITIVE_INFINITY
  for (let order = 0; order < days.length; order++) {
    const day = days[order] ?? 0
    if (day > asOf) continue
    if (day < firstOfAll) firstOfAll = day
    for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
      const product = productIndexes[line] ?? 0
      if (day < (first[product] ?? 0)) first[product] = day
      if (day > (last[product] ?? 0)) last[product] = day
    }
  }
  return { first, last, firstOfAll }
}

/** What was sold from one day to another. */
function salesOf(
  histories: Histories,
  baskets: Baskets,
  money: ProductMoney,
  { first, last }: { first: number; last: number },
) {
  const { lineStarts, productIndexes } = baskets
  const sums = new LineSums(histories, baskets, money, baskets.products.length)
  const buyers = new Int32Array(baskets.products.length)
  // Customers come in ascending order, so that the last one is enough to count each once.
  const lastBuyer = new Int32Array(baskets.products.length)
  const counts = { orders: 0, ordersWithoutContents: 0 }
  for (let order = 0; order < histories.days.length; order++) {
    const day = histories.days[order] ?? 0
    if (day < first || day > last) continue
    const [start, end] = [lineStarts[order] ?? 0, lineStarts[order + 1] ?? 0]
    if (start === end) counts.ordersWithoutContents++
    else counts.orders++
    const customer = histories.customerIds[order] ?? 0
    for (let line = start; line < end; line++) {
      const product = productIndexes[line] ?? 0
      sums.add(product, order, line)
      if (customer === lastBuyer[product]) continue
      lastBuyer[product] = customer
      buyers[product] = (buyers[product] ?? 0) + 1
    }
  }
  return { ...counts, buyers, of: (product: number) => salesAt(sums, product) }
}

function salesAt(sums: LineSums, product: number): ProductSales {
  return {
    units: sums.units[product] ?? 0,
    orders: sums.lines[product] ?? 0,
    revenueMinor: sums.revenueMinor(product),
    ordersWithoutValue: sums.withoutValue[product] ?? 0,
  }
}
