import { z } from 'zod'
import { rateDifferenceSchema } from './rate-difference.ts'

/** Customers whose first order is a year old, by whether it was bought with a discount. */
export const firstOrderGroupSchema = z.object({
  customers: z.number().int(),
  /** What they spent in the 365 days after the day of their first order, per head, rounded; null without customers. */
  laterPerHeadMinor: z.number().int().nullable(),
  laterMinor: z.number().int(),
  /** What they spent on the day of their first order, per head. */
  firstPerHeadMinor: z.number().int().nullable(),
  firstMinor: z.number().int(),
})
export type FirstOrderGroup = z.infer<typeof firstOrderGroupSchema>

/**
 * Why nothing can be said: the imported files tell no discounts; nobody's first order is a year old; nobody bought
 * first with a discount; everybody did.
 */
export const bargainLackSchema = z.enum([
  'no_discounts_known',
  'too_young',
  'no_discounted',
  'all_discounted',
])
export type BargainLack = z.infer<typeof bargainLackSchema>

export const bargainHuntersSchema = z.object({
  asOf: z.string(),
  currency: z.string().nullable(),
  /** null where the comparison can be shown; otherwise it is hidden, with this as the reason. */
  lack: bargainLackSchema.nullable(),
  discounted: firstOrderGroupSchema,
  fullPrice: firstOrderGroupSchema,
  /** Customers whose first order is a year old, but nothing is known about a discount. */
  unknown: z.number().int(),
  /** Customers whose first order is younger than a year. */
  tooYoung: z.number().int(),
  /** A second order within a year: with a discount at first, minus without. */
  secondPurchase: rateDifferenceSchema,
})
export type BargainHunters = z.infer<typeof bargainHuntersSchema>
