import type { OrderItem } from '../../shared/model/order.ts'
import { formatNumber } from '../i18n/format.ts'

/** "2 × Kerze, Seife": what was bought, in one line; shipping and vouchers are no goods. */
export function itemsInWords(items: readonly OrderItem[]): string {
  return items
    .filter(item => item.isGoods)
    .map(item => (item.quantity === 1 ? item.name : `${formatNumber(item.quantity)} × ${item.name}`))
    .join(', ')
}
