import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { productRankingSchema, rankedProductSchema } from './product-ranking.ts'

/**
 * By what products are put in order; `comesBackAtLeast`: the lower limit of the share; `pace`: orders per day on sale. What
 * cannot be said of a product comes last.
 */
export const productSortSchema = z.enum([
  'revenue',
  'units',
  'orders',
  'buyers',
  'comesBack',
  'comesBackAtLeast',
  'returned',
  'pace',
  'lastSold',
  'name',
  'category',
])
export type ProductSort = z.infer<typeof productSortSchema>

/** A ranked product with what came back of it. */
export const listedProductSchema = rankedProductSchema.extend({
  /** Days of the period since it was first sold, at least 1. */
  daysOnSale: z.number().int(),
  /** Of its orders those from which something came back, and those partly refunded; null below five orders. */
  returned: rateSchema.nullable(),
  partlyRefunded: rateSchema.nullable(),
})
export type ListedProduct = z.infer<typeof listedProductSchema>

/** A part of the ranking, and what is true of all products. */
export const productListSchema = productRankingSchema.extend({
  products: z.array(listedProductSchema),
  /** How many products fit the conditions. */
  total: z.number().int(),
  /** Products with an order in the period, and those known before that had none in it. */
  sold: z.number().int(),
  unsold: z.number().int(),
  /** So many products, the best first, bring half of the revenue; null without revenue. */
  forHalfOfRevenue: z.number().int().nullable(),
  /**
   * Orders per day on sale that make a slow seller: a third of those of the middle product; null where too little was
   * sold to call anything slow.
   */
  slowPace: z.number().nullable(),
  returnsKnown: z.boolean(),
  /** Of all orders of the period. */
  returned: rateSchema,
  partlyRefunded: rateSchema,
})
export type ProductList = z.infer<typeof productListSchema>
