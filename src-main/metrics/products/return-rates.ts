import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { ProductReturns, ReturnRates } from '../../../shared/model/product-ranking.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { type OrderTraits, PROBLEM } from '../order-traits.ts'
import { personsAsOf } from '../persons.ts'
import { rateDifference } from '../statistics/rate-difference.ts'
import { FEWEST_CASES, rate } from '../wilson.ts'
import { countOf, itemsOf } from './incidence.ts'
import { type KnownBaskets, knownBaskets, ordersByProduct } from './product-orders.ts'
import { daysOfPeriod, type ProductPeriod } from './product-period.ts'
import { compareProducts, productReference } from './product-reference.ts'
import { verdicts } from './verdict.ts'

/**
 * How often orders with a product come back, in part: what was returned or refunded as a whole is no counted order, and
 * not in here. Of an order with several products nobody knows which one came back, so the orders with nothing else in
 * them are told, too.
 */
export function returnRates(
  histories: Histories,
  baskets: Baskets,
  { problems }: Pick<OrderTraits, 'problems'>,
  period: ProductPeriod,
): ReturnRates {
  const known = knownBaskets(histories, baskets, daysOfPeriod(period))
  const byProduct = ordersByProduct(known, baskets)
  const orders: FlaggedOrders = { known, flags: flagsOf(known, problems) }
  const all = countProblems(orders, Int32Array.from(known.orders.keys()))
  const shown = [...baskets.products.keys()].filter(product => countOf(byProduct, product) >= FEWEST_CASES)
  const counted = shown.map(product => countProblems(orders, itemsOf(byProduct, product)))
  const differences = counted.map(own =>
    rateDifference(
      rate(own.returned, own.orders),
      rate(all.returned - own.returned, all.orders - own.orders),
    ),
  )
  const judged = verdicts(differences)
  const products: ProductReturns[] = shown.flatMap((product, place) => {
    const [counts, difference, verdict] = [counted[place], differences[place], judged[place]]
    if (counts === undefined || difference === undefined || verdict === undefined) return []
    return {
      product: productReference(baskets.products, product),
      returned: difference.one,
      partlyRefunded: rate(counts.partlyRefunded, counts.orders),
      returnedAlone: rate(counts.returnedAlone, counts.alone),
      difference,
      ...verdict,
    }
  })
  return {
    isKnown: areReturnsKnown(histories, problems, dayNumber(period.asOf)),
    returned: rate(all.returned, all.orders),
    partlyRefunded: rate(all.partlyRefunded, all.orders),
    products: products.sort(
      (one, other) =>
        (other.returned.low ?? 0) - (one.returned.low ?? 0) || compareProducts(one.product, other.product),
    ),
  }
}

/** Whether any order says something about returns, as of a day. */
function areReturnsKnown({ days }: Histories, problems: Uint8Array, asOf: number): boolean {
  return problems.some(
    (flags, order) =>
      (days[order] ?? 0) <= asOf && (flags & (PROBLEM.returned | PROBLEM.partlyRefunded)) !== 0,
  )
}

interface FlaggedOrders {
  known: KnownBaskets
  /** By place among the known baskets. */
  flags: Uint8Array
}

function flagsOf({ orders }: KnownBaskets, problems: Uint8Array): Uint8Array {
  const flags = new Uint8Array(orders.length)
  for (let place = 0; place < orders.length; place++) flags[place] = problems[orders[place] ?? 0] ?? 0
  return flags
}

/** The orders at some places, those from which something came back, and the same of those with one product only. */
function countProblems({ known, flags }: FlaggedOrders, places: Int32Array) {
  const counts = { orders: places.length, returned: 0, partlyRefunded: 0, alone: 0, returnedAlone: 0 }
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const flag = flags[place] ?? 0
    const isReturned = (flag & PROBLEM.returned) !== 0
    const isAlone = countOf(known.products, place) === 1
    if (isReturned) counts.returned++
    if ((flag & PROBLEM.partlyRefunded) !== 0) counts.partlyRefunded++
    if (isAlone) counts.alone++
    if (isAlone && isReturned) counts.returnedAlone++
  }
  return counts
}

/** The orders and returns of every customer as of a day; parallel lists by ascending customer number. */
export interface CustomerReturns {
  customerIds: Int32Array
  orders: Int32Array
  /** Orders from which something was returned, and those with a part of the money given back. */
  returned: Int32Array
  partlyRefunded: Int32Array
}

/** How often each customer returns something; shares with `rate(returned, orders)`. */
export function customerReturns(
  histories: Histories,
  { problems }: Pick<OrderTraits, 'problems'>,
  asOf: CalendarDay,
): CustomerReturns {
  const persons = personsAsOf(histories, dayNumber(asOf))
  const returns: CustomerReturns = {
    customerIds: persons.customerIds,
    orders: new Int32Array(persons.count),
    returned: new Int32Array(persons.count),
    partlyRefunded: new Int32Array(persons.count),
  }
  for (let person = 0; person < persons.count; person++) {
    const end = persons.ends[person] ?? 0
    for (let order = persons.starts[person] ?? 0; order < end; order++) {
      const flags = problems[order] ?? 0
      addWhere(returns.orders, person, true)
      addWhere(returns.returned, person, (flags & PROBLEM.returned) !== 0)
      addWhere(returns.partlyRefunded, person, (flags & PROBLEM.partlyRefunded) !== 0)
    }
  }
  return returns
}

function addWhere(counts: Int32Array, at: number, is: boolean): void {
  if (is) counts[at] = (counts[at] ?? 0) + 1
}
