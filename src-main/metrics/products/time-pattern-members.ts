import type { Baskets } from '../baskets.ts'
import type { Histories } from '../histories.ts'
import type { OrderTraits } from '../order-traits.ts'
import { hourBandOf, weekdayOf } from './calendar-cells.ts'
import { isInCategory, isProduct, type Members, orderMembers } from './product-members.ts'
import type { ProductPeriod } from './product-period.ts'

/** What a cell of a pattern is about; `all`: whatever is in an order, if that is known. */
export type PatternSubject = { productId: number } | { category: string } | 'all'

/** The orders of a product or a category on a weekday; Monday is 0. */
export function weekdayMembers(
  histories: Histories,
  baskets: Baskets,
  subject: PatternSubject,
  { weekday, ...period }: ProductPeriod & { weekday: number },
): Members {
  return orderMembers(histories, baskets, period, {
    product: isSubject(baskets, subject),
    order: order => weekdayOf(histories.days[order] ?? 0) === weekday,
  })
}

/** The orders of a product or a category in a band of hours, a position in `HOUR_BANDS`. */
export function hourMembers(
  histories: Histories,
  baskets: Baskets,
  { minutes }: Pick<OrderTraits, 'minutes'>,
  subject: PatternSubject,
  { band, ...period }: ProductPeriod & { band: number },
): Members {
  return orderMembers(histories, baskets, period, {
    product: isSubject(baskets, subject),
    order: order => (minutes[order] ?? -1) >= 0 && hourBandOf(minutes[order] ?? 0) === band,
  })
}

function isSubject(baskets: Baskets, subject: PatternSubject): (index: number) => boolean {
  if (subject === 'all') return () => true
  return 'productId' in subject
    ? isProduct(baskets, subject.productId)
    : isInCategory(baskets, subject.category)
}
