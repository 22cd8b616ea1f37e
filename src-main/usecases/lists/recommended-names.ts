import type { CalendarDay } from '../../../shared/calendar.ts'
import { dayNumber } from '../../../shared/calendar.ts'
import { type Endings, isOver } from '../../metrics/customers/endings.ts'
import type { Recommendations } from '../../metrics/products/recommendation-table.ts'
import { recommendationsAt } from '../../metrics/products/recommendations.ts'
import type { OrderFacts } from '../figures/kept-histories.ts'

/** The names of up to three products to recommend to a customer, the best first. */
export type RecommendedNames = (customerId: number) => string[]

/**
 * The recommendations of all customers as a list holds them.
 * @param today with whom it is over by then gets none, whatever day the recommendations are of.
 */
export function recommendedNames(
  { facts, found }: { facts: OrderFacts; found: Recommendations },
  endings: Endings,
  today: CalendarDay,
): RecommendedNames {
  const positions = new Map(Array.from(found.customerIds, (id, position) => [id, position]))
  return customerId => {
    const position = positions.get(customerId)
    if (position === undefined || isOver(endings, customerId, dayNumber(today))) return []
    return recommendationsAt(facts.baskets, found, position).map(({ product }) => product.name)
  }
}
