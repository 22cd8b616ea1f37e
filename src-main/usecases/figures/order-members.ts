import type { OrderMembers } from '../../../shared/model/order-members.ts'
import { PROBLEM } from '../../metrics/order-traits.ts'
import { spikeOrders } from '../../metrics/products/demand.ts'
import { pairOrders } from '../../metrics/products/pair-members.ts'
import { pairUnits } from '../../metrics/products/pair-units.ts'
import {
  categoryMembers,
  isProduct,
  orderMembers as ordersWith,
  productMembers,
} from '../../metrics/products/product-members.ts'
import type { ProductPeriod } from '../../metrics/products/product-period.ts'
import {
  hourMembers,
  type PatternSubject,
  weekdayMembers,
} from '../../metrics/products/time-pattern-members.ts'
import { orderMembers as ordersOfKind } from '../../metrics/value/order-members.ts'
import { dayAsked, periodAsked } from './day-asked.ts'
import type { FigureSources } from './figure-sources.ts'
import type { OrderFacts } from './kept-histories.ts'

/**
 * The numbers of the counted orders behind a figure, by the rules of the figure itself, in any order.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function ordersOfFigure({ figures, facts }: FigureSources, of: OrderMembers): number[] {
  const asOf = dayAsked(of.asOf, '')
  const { from, to } = periodAsked(of, asOf, null)
  const period = { from, to: to < asOf ? to : asOf, asOf }
  switch (of.rows) {
    case 'kind':
      return ordersOfKind(figures.histories(), period, of.kind)
    case 'order_number':
      return ordersOfKind(figures.histories(), period, { number: of.number })
    case 'product':
    case 'returned_product':
    case 'spike':
      return ordersOfProduct(facts(), of, period)
    case 'category': {
      const { histories, baskets } = facts()
      const category = of.category === '' ? null : of.category
      return categoryMembers(histories, baskets, { category, ...period }).orderIds
    }
    case 'pair': {
      const { histories, baskets } = facts()
      return pairOrders(histories, pairUnits(of.pair, histories, baskets, period), baskets, of)
    }
    case 'weekday': {
      const { histories, baskets } = facts()
      const { weekday } = of
      return weekdayMembers(histories, baskets, subjectOf(of), { weekday, ...period }).orderIds
    }
    case 'hour': {
      const { histories, baskets, traits } = facts()
      return hourMembers(histories, baskets, traits, subjectOf(of), { band: of.band, ...period }).orderIds
    }
  }
}

function ordersOfProduct(
  { histories, baskets, traits }: OrderFacts,
  { rows, productId }: Extract<OrderMembers, { rows: 'product' | 'returned_product' | 'spike' }>,
  period: ProductPeriod,
): number[] {
  switch (rows) {
    case 'product':
      return productMembers(histories, baskets, { productId, ...period }).orderIds
    case 'returned_product':
      return ordersWith(histories, baskets, period, {
        product: isProduct(baskets, productId),
        order: order => ((traits.problems[order] ?? 0) & PROBLEM.returned) !== 0,
      }).orderIds
    case 'spike':
      return spikeOrders(histories, baskets, { productId, ...period })
  }
}

function subjectOf({
  productId,
  category,
}: Extract<OrderMembers, { rows: 'weekday' | 'hour' }>): PatternSubject {
  if (productId !== undefined) return { productId }
  return category === undefined ? 'all' : { category }
}
