import type { CalendarDay } from '../../../shared/calendar.ts'
import type { Endings } from '../../metrics/customers/endings.ts'
import type { Recommendations } from '../../metrics/products/recommendation-table.ts'
import { recommendations } from '../../metrics/products/recommendations.ts'
import type { OrderFacts } from '../figures/kept-histories.ts'
import type { ProductPatterns } from '../figures/product-patterns.ts'

/**
 * What to recommend to every customer as of a day.
 * @param patterns of all orders until then.
 */
export function recommend(
  { histories, baskets }: OrderFacts,
  { nextOrder, sameBasket }: ProductPatterns,
  asOf: CalendarDay,
  endings: Endings,
): Recommendations {
  return recommendations(histories, baskets, { asOf, associations: [sameBasket, nextOrder], endings })
}
