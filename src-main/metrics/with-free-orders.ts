import type { CountedOrders } from '../../shared/model/counted-orders.ts'
import { buildHistories, type Histories } from './histories.ts'
import { replaceHistories } from './replace-histories.ts'

/**
 * All purchases, as the purchase models count them (Fader, Hardie and Lee 2005): counted orders, and beside them those in
 * which nothing was to be paid. A gift is a purchase, but part of no sum.
 */
export function withFreeOrders(histories: Histories, free: CountedOrders): Histories {
  if (free.days.length === 0) return histories
  const fresh = buildHistories(free, { days: [], ownerIds: [] })
  return replaceHistories(histories, new Set(), fresh).histories
}
