import { z } from 'zod'
import { type CalendarDay, dayNumber } from '../calendar.ts'
import { orderFlagSchema } from './flag.ts'
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

/** A refund that files state by itself. */
export const refundSchema = z.object({
  id: z.string(),
  day: z.string().nullable(),
  /** What the buyer got back; negative where a refund was taken back, as after a dispute that the shop won. */
  amountMinor: z.number().int(),
})
export type Refund = z.infer<typeof refundSchema>

export const orderSchema = z.object({
  id: z.number().int(),
  sourceId: z.number().int(),
  source: platformSchema,
  sourceName: z.string(),
  externalId: z.string(),
  number: z.string(),
  day: z.string().nullable(),
  /** Minutes since midnight on the shop's clock; null where no file tells the time. */
  minute: z.number().int().nullable(),
  status: orderStatusSchema,
  currency: z.string().nullable(),
  goodsMinor: z.number().int().nullable(),
  shippingMinor: z.number().int().nullable(),
  taxMinor: z.number().int().nullable(),
  discountMinor: z.number().int().nullable(),
  totalMinor: z.number().int().nullable(),
  refundedMinor: z.number().int(),
  /** Single refunds by day; those of the order's payments where only a payment service states them. */
  refunds: z.array(refundSchema),
  /** The order of another source that this payment of a payment service is for; such a payment never counts. */
  paymentOf: z.object({ orderId: z.number().int(), number: z.string(), source: platformSchema }).nullable(),
  /** Value by the definition of a counted order (goods minus refunds); null where the order does not count. */
  countedValueMinor: z.number().int().nullable(),
  paidDay: z.string().nullable(),
  shippedDay: z.string().nullable(),
  /** Days from payment, or else from the order, to dispatch; null where a day is not known or they contradict. */
  shippingDays: z.number().int().nullable(),
  /** The shop system takes the order for a likely fraud; a proposal only, it counts until the owner flags it. */
  isSuspicious: z.boolean(),
  /** The owner's word that this order is none; it then counts nowhere. */
  flag: orderFlagSchema.nullable(),
  voucherCode: z.string().nullable(),
  note: z.string().nullable(),
  customerId: z.number().int().nullable(),
  customerName: z.string().nullable(),
  items: z.array(orderItemSchema),
})
export type Order = z.infer<typeof orderSchema>

/**
 * Days that an order waited for dispatch: from its payment, or from the order itself where it was paid later (on
 * account) or nobody says when.
 * @returns null where a day is not known, or none is before the dispatch.
 */
export function shippingDays(order: {
  day: CalendarDay | null
  paidDay: CalendarDay | null
  shippedDay: CalendarDay | null
}): number | null {
  const { day, paidDay, shippedDay } = order
  if (shippedDay === null) return null
  const start = paidDay !== null && paidDay <= shippedDay ? paidDay : day
  return start === null || start > shippedDay ? null : dayNumber(shippedDay) - dayNumber(start)
}

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
