import { z } from 'zod'

const amount = z.number().nullable()

/** What is left of what one customer is worth, in minor units of the main currency; null where it cannot be said. */
export const customerMarginSchema = z.object({
  /** The owner's: so much of revenue is left, 0 to 1. */
  share: z.number(),
  historicMinor: amount,
  /** Of the next 365 days, with the range that 80 % of such forecasts lie in. */
  expectedYear: z.object({ valueMinor: amount, lowMinor: amount, highMinor: amount }),
  totalMinor: amount,
  totalLowMinor: amount,
  totalHighMinor: amount,
})
export type CustomerMargin = z.infer<typeof customerMarginSchema>

/** The same of all customers together, with the average of one. */
export const shopMarginSchema = z.object({
  share: z.number(),
  historic: z.object({ sumMinor: z.number(), averageMinor: amount }),
  expectedYear: z.object({ sumMinor: z.number(), averageMinor: amount }),
  total: z.object({ sumMinor: z.number(), averageMinor: amount }),
})
export type ShopMargin = z.infer<typeof shopMarginSchema>
