import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { Baskets } from '../baskets.ts'
import { type Endings, isOver, NO_ENDINGS } from '../customers/endings.ts'
import type { Histories } from '../histories.ts'
import { jointUnits } from './associations.ts'
import { inverted } from './incidence.ts'
import type { PairUnits } from './pair-units.ts'
import { productIndex } from './product-reference.ts'

/** Two products by their numbers. */
export interface PairIds {
  a: number
  b: number
}

/** The orders behind a pair, by their numbers: those with both products, in `next_order` the second orders. */
export function pairOrders(histories: Histories, units: PairUnits, baskets: Baskets, ids: PairIds): number[] {
  const [left, right] = [productIndex(baskets.products, ids.a), productIndex(baskets.products, ids.b)]
  if (left === null || right === null) return []
  const byLeft = inverted(units.left, baskets.products.length)
  const byRight = units.right === units.left ? byLeft : inverted(units.right, baskets.products.length)
  return jointUnits({ byLeft, byRight }, left, right).map(
    unit => histories.orderIds[units.orders[unit] ?? 0] ?? 0,
  )
}

/** The customers who bought A and never B, as of a day, and with whom it is not over: whom to offer the two together. */
export function pairTargets(
  histories: Histories,
  { lineStarts, productIndexes, products }: Baskets,
  { a, b, asOf }: PairIds & { asOf: CalendarDay },
  endings: Endings = NO_ENDINGS,
): number[] {
  const [wanted, excluded] = [productIndex(products, a), productIndex(products, b)]
  const last = dayNumber(asOf)
  const [having, done] = [new Set<number>(), new Set<number>()]
  for (let order = 0; order < histories.days.length; order++) {
    if ((histories.days[order] ?? 0) > last) continue
    const customer = histories.customerIds[order] ?? 0
    for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
      if (productIndexes[line] === wanted) having.add(customer)
      else if (productIndexes[line] === excluded) done.add(customer)
    }
  }
  return [...having].filter(
    customer => customer !== 0 && !done.has(customer) && !isOver(endings, customer, last),
  )
}

/**
 * For many pairs at once how many customers {@link pairTargets} would find: who bought A and never B, and the other way
 * round, as of a day.
 */
export function countPairTargets(
  histories: Histories,
  { lineStarts, productIndexes, products }: Baskets,
  pairs: readonly PairIds[],
  asOf: CalendarDay,
  endings: Endings = NO_ENDINGS,
): { withoutB: number; withoutA: number }[] {
  const positions = new Map(products.map(({ id }, position) => [id, position]))
  const counts = pairs.map(() => ({ withoutB: 0, withoutA: 0 }))
  /** By product: with what it is paired, and which count that is for. */
  const partners = new Map<number, { partner: number; count: () => void }[]>()
  const addPartner = (product: number, partner: number, count: () => void) =>
    partners.set(product, [...(partners.get(product) ?? []), { partner, count }])
  for (const [place, { a, b }] of pairs.entries()) {
    const [left, right, own] = [positions.get(a), positions.get(b), counts[place]]
    if (left === undefined || right === undefined || own === undefined) continue
    addPartner(left, right, () => own.withoutB++)
    addPartner(right, left, () => own.withoutA++)
  }
  const bought = new Set<number>()
  const last = dayNumber(asOf)
  let customer = 0
  const countCustomer = () => {
    if (isOver(endings, customer, last)) bought.clear()
    for (const product of bought)
      for (const { partner, count } of partners.get(product) ?? []) if (!bought.has(partner)) count()
    bought.clear()
  }
  for (let order = 0; order < histories.days.length; order++) {
    const owner = histories.customerIds[order] ?? 0
    if (owner !== customer) countCustomer()
    customer = owner
    if (owner === 0 || (histories.days[order] ?? 0) > last) continue
    for (let line = lineStarts[order] ?? 0; line < (lineStarts[order + 1] ?? 0); line++) {
      const product = productIndexes[line] ?? 0
      if (partners.has(product)) bought.add(product)
    }
  }
  countCustomer()
  return counts
}
