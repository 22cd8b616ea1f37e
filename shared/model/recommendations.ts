import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { productReferenceSchema } from './product-reference.ts'

/** What was not sold for so many days is taken to be unavailable, unless the owner says otherwise. */
export const UNSOLD_DAYS = 180

/** Why a product is recommended. */
export const recommendationRuleSchema = z.discriminatedUnion('kind', [
  /** So many of the orders with `because` had the recommended one, too. */
  z.object({ kind: z.literal('same_basket'), because: productReferenceSchema, share: rateSchema }),
  /** So many of those who began with `because` bought the recommended one on their second day. */
  z.object({ kind: z.literal('next_order'), because: productReferenceSchema, share: rateSchema }),
  /** It has the most buyers in the category that the customer buys most. */
  z.object({ kind: z.literal('category'), category: z.string(), buyers: z.number().int() }),
  /** It has the most buyers of all. */
  z.object({ kind: z.literal('bestseller'), buyers: z.number().int() }),
])
export type RecommendationRule = z.infer<typeof recommendationRuleSchema>

export const recommendationSchema = z.object({
  product: productReferenceSchema,
  rule: recommendationRuleSchema,
})
export type Recommendation = z.infer<typeof recommendationSchema>
