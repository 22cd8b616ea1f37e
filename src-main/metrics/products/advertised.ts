import { addDays, type CalendarDay } from '../../../shared/calendar.ts'
import type { ProductReference } from '../../../shared/model/product-reference.ts'
import type { Advertisement } from '../../../shared/model/product-spikes.ts'

/** Who reads a newsletter on its third day orders on the fourth. */
const DAYS_AFTERWARDS = 3

/** What was advertised while a product was in demand, or up to three days before it was. */
export function advertisedThen(
  advertisements: readonly Advertisement[],
  { product, firstDay, lastDay }: { product: ProductReference; firstDay: CalendarDay; lastDay: CalendarDay },
): { isAdvertised: boolean; advertisements: Advertisement[] } {
  const then = advertisements.filter(
    ({ productIds, from, to }) =>
      (productIds === 'all' || productIds.includes(product.id)) &&
      from <= lastDay &&
      addDays(to, DAYS_AFTERWARDS) >= firstDay,
  )
  return { isAdvertised: then.length > 0, advertisements: then }
}
