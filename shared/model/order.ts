import { z } from 'zod'
import { platformSchema } from './platform.ts'

/**
 * Where an order stands. `open`: not paid yet as far as known. `paid`: paid or finished without a word on
 * shipping. `shipped`: on its way or delivered.
 */
export const orderStatusSchema = z.enum([
  'open',
  'paid',
  'shipped',
  'partially_refunded',
  'refunded',
  'cancelled',
])
export type OrderStatus = z.infer<typeof orderStatusSchema>

export const orderItemSchema = z.object({
  lineKey: z.string(),
  sku: z.string().nullable(),
  name: z.string(),
  variant: z.string().nullable(),
  quantity: z.number(),
  unitPriceMinor: z.number().int().nullable(),
  totalMinor: z.number().int().nullable(),
  isGoods: z.boolean(),
})
export type OrderItem = z.infer<typeof orderItemSchema>

export const orderSchema = z.object({
  id: z.number().int(),
  sourceId: z.number().int(),
  source: platformSchema,
  sourceName: z.string(),
  externalId: z.string(),
  number: z.string(),
  day: z.string().nullable(),
  status: orderStatusSchema,
  currency: z.string().nullable(),
  goodsMinor: z.number().int().nullable(),
  shippingMinor: z.number().int().nullable(),
  taxMinor: z.number().int().nullable(),
  discountMinor: z.number().int().nullable(),
  totalMinor: z.number().int().nullable(),
  refundedMinor: z.number().int(),
  /** Value by the definition of a counted order (goods minus refunds); null where the order does not count. */
  countedValueMinor: z.number().int().nullable(),
  paidDay: z.string().nullable(),
  shippedDay: z.string().nullable(),
  voucherCode: z.string().nullable(),
  note: z.string().nullable(),
  customerId: z.number().int().nullable(),
  customerName: z.string().nullable(),
  items: z.array(orderItemSchema),
})
export type Order = z.infer<typeof orderSchema>

/** What decides whether an order counts, and for how much. */
export interface OrderMoney {
  status: OrderStatus
  goodsMinor: number | null
  totalMinor: number | null
  shippingMinor: number | null
  refundedMinor: number
}

/**
 * The value of a counted order: goods paid minus refunds. A refund first takes the goods, so a full refund
 * of an order with shipping costs leaves nothing.
 * @returns minor units, or null where the order does not count: cancelled, fully refunded, or nothing paid.
 */
export function countedValueMinor(order: OrderMoney): number | null {
  if (order.status === 'cancelled' || order.status === 'refunded') return null
  const goods =
    order.goodsMinor ?? (order.totalMinor === null ? null : order.totalMinor - (order.shippingMinor ?? 0))
  if (goods === null) return null
  if (order.totalMinor !== null && order.refundedMinor > 0 && order.refundedMinor >= order.totalMinor)
    return null
  const value = goods - order.refundedMinor
  return value > 0 ? value : null
}
