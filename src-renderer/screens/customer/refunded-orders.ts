import type { Order } from '../../../shared/model/order.ts'

/**
 * How many of somebody's orders were refunded wholly or in part. Cancelled orders were never sent and count nowhere, nor do
 * those that are marked as test or fraud, nor payments of orders that stand beside them.
 */
export function refundedOrders(
  orders: readonly Pick<Order, 'status' | 'refundedMinor' | 'flag' | 'paymentOf'>[],
): { refunded: number; sold: number } {
  const sold = orders.filter(
    ({ status, flag, paymentOf }) => status !== 'cancelled' && flag === null && paymentOf === null,
  )
  const refunded = sold.filter(
    ({ status, refundedMinor }) =>
      refundedMinor > 0 || status === 'refunded' || status === 'partially_refunded',
  )
  return { refunded: refunded.length, sold: sold.length }
}
