import { z } from 'zod'
import { rateSchema } from './figures.ts'

/** The main figures of one day, from nothing but what was known of the orders until then. */
export const keyFiguresSchema = z.object({
  day: z.string(),
  /** Everybody who had bought by the day. */
  customers: z.number().int(),
  /** Customers with an order in the twelve months up to the day among all of `customers`. */
  active: rateSchema,
  /** Wiederkaufrate: with two or more orders in the twelve months among those with one or more. */
  repeat: rateSchema,
  /** Zweitkaufquote: with a second order within 365 days among those whose first one was so old. */
  secondPurchase: rateSchema,
  /** Abwanderung: without an order in the twelve months among those with one in the twelve months before. */
  churn: rateSchema,
  /** Bestandskundenanteil: whose first order lies before the twelve months among the customers in them. */
  existing: rateSchema,
  /** In the twelve months, as all that follows; also orders of nobody known. */
  orders: z.number().int(),
  /** Of these, in currencies without a rate: in no sum and no average. */
  ordersWithoutRate: z.number().int(),
  revenueMinor: z.number().int(),
  /** From customers after the day of their first order. */
  existingRevenueMinor: z.number().int(),
  averageMinor: z.number().int().nullable(),
  /** Whether orders are known from before the twelve months, and from before the twelve months before them. */
  coversYear: z.boolean(),
  coversTwoYears: z.boolean(),
})
export type KeyFigures = z.infer<typeof keyFiguresSchema>

export const keyFigureHistorySchema = z.object({
  asOf: z.string(),
  currency: z.string().nullable(),
  /** At the end of each month that was over by then, oldest first. */
  months: z.array(keyFiguresSchema),
})
export type KeyFigureHistory = z.infer<typeof keyFigureHistorySchema>
