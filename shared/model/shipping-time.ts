import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { platformSchema } from './platform.ts'

/** Days from payment (or order) to dispatch, over orders that were sent and of which both days are known. */
export const shippingTimeSchema = z.object({
  orders: z.number().int(),
  /** Half days occur with an even number of orders; null below five orders. */
  medianDays: z.number().nullable(),
  /** Sent on the same or the next day; on the second day; later. */
  withinOneDay: rateSchema,
  twoDays: rateSchema,
  threeOrMoreDays: rateSchema,
})
export type ShippingTime = z.infer<typeof shippingTimeSchema>

export const shippingTimesSchema = z.object({
  from: z.string(),
  to: z.string(),
  all: shippingTimeSchema,
  /** By number of orders, most first. */
  sources: z.array(
    shippingTimeSchema.extend({
      sourceId: z.number().int(),
      platform: platformSchema,
      sourceName: z.string(),
    }),
  ),
})
export type ShippingTimes = z.infer<typeof shippingTimesSchema>
