import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { CustomerInterests } from '../../../shared/model/customer-interests.ts'
import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import { personsAsOf } from '../persons.ts'
import { endOfDay } from './pair-units.ts'
import { compareProducts, compareTexts, productReference } from './product-reference.ts'

/** Bought once is no interest in a product, but may be one in its category. */
const FEWEST_OF_PRODUCT = 2

interface Bought {
  purchases: number
  firstDay: number
  lastDay: number
}

/**
 * What a customer seems to be interested in, from what they bought until a day: categories and products with the number
 * of days on which they were bought. These are derived; what the customer said stands elsewhere.
 */
export function customerInterests(
  histories: Histories,
  baskets: Baskets,
  { customerId, asOf }: { customerId: number; asOf: CalendarDay },
): CustomerInterests {
  const { customerIds, days } = histories
  const last = dayNumber(asOf)
  const [categories, products] = [new Map<string, Bought>(), new Map<number, Bought>()]
  let purchases = 0
  let start = firstOrderOf(customerIds, customerId)
  while (start < customerIds.length && customerIds[start] === customerId && (days[start] ?? 0) <= last) {
    const day = days[start] ?? 0
    let end = endOfDay(days, start, customerIds.length)
    while (customerIds[end - 1] !== customerId) end--
    const lines = baskets.productIndexes.subarray(
      baskets.lineStarts[start] ?? 0,
      baskets.lineStarts[end] ?? 0,
    )
    if (lines.length > 0) purchases++
    for (const product of lines) {
      note(products, product, day)
      const category = baskets.products[product]?.category ?? null
      if (category !== null) note(categories, category, day)
    }
    start = end
  }
  return {
    purchases,
    categories: [...categories]
      .sort(([name, one], [otherName, other]) => compareBought(one, other) || compareTexts(name, otherName))
      .map(([category, bought]) => ({ category, ...shown(bought) })),
    products: [...products]
      .filter(([, bought]) => bought.purchases >= FEWEST_OF_PRODUCT)
      .map(([product, bought]) => ({ product: productReference(baskets.products, product), bought }))
      .sort(
        (one, other) =>
          compareBought(one.bought, other.bought) || compareProducts(one.product, other.product),
      )
      .map(({ product, bought }) => ({ product, ...shown(bought) })),
  }
}

/** The position of a customer's first order, or where it would be. */
function firstOrderOf(customerIds: Int32Array, customerId: number): number {
  let [low, high] = [0, customerIds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((customerIds[middle] ?? 0) < customerId) low = middle + 1
    else high = middle
  }
  return low
}

/** Days come in ascending order; one day counts once. */
function note<Key>(all: Map<Key, Bought>, key: Key, day: number): void {
  const bought = all.get(key)
  if (bought === undefined) all.set(key, { purchases: 1, firstDay: day, lastDay: day })
  else if (bought.lastDay !== day) {
    bought.purchases++
    bought.lastDay = day
  }
}

/** The more often bought first, then the later. */
function compareBought(one: Bought, other: Bought): number {
  return other.purchases - one.purchases || other.lastDay - one.lastDay
}

function shown({ purchases, firstDay, lastDay }: Bought) {
  return { purchases, firstDay: dayFromNumber(firstDay), lastDay: dayFromNumber(lastDay) }
}

/** The customers who bought something of a category on at least so many days. */
export function interestMembers(
  histories: Histories,
  { products, lineStarts, productIndexes }: Baskets,
  { category, leastPurchases, asOf }: { category: string; leastPurchases: number; asOf: CalendarDay },
): number[] {
  const { days } = histories
  const isIn = products.map(product => product.category === category)
  const persons = personsAsOf(histories, dayNumber(asOf))
  const members: number[] = []
  for (let person = 0; person < persons.count; person++) {
    let purchases = 0
    let lastDay: number | null = null
    for (let order = persons.starts[person] ?? 0; order < (persons.ends[person] ?? 0); order++) {
      const day = days[order] ?? 0
      if (day === lastDay) continue
      const lines = productIndexes.subarray(lineStarts[order] ?? 0, lineStarts[order + 1] ?? 0)
      if (!lines.some(product => isIn[product])) continue
      purchases++
      lastDay = day
    }
    if (purchases >= leastPurchases) members.push(persons.customerIds[person] ?? 0)
  }
  return members
}
