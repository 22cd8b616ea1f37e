import { z } from 'zod'
import { productReferenceSchema } from './product-reference.ts'

const purchaseFields = {
  /** Days on which it was bought: "derived from 3 purchases". */
  purchases: z.number().int(),
  firstDay: z.string(),
  lastDay: z.string(),
}

/** What a customer seems to be interested in, derived from purchases; never mixed with what was stated. */
export const customerInterestsSchema = z.object({
  /** Days of purchase with known contents. */
  purchases: z.number().int(),
  /** The most often bought first. */
  categories: z.array(z.object({ category: z.string(), ...purchaseFields })),
  /** Products that were bought on two days or more. */
  products: z.array(z.object({ product: productReferenceSchema, ...purchaseFields })),
})
export type CustomerInterests = z.infer<typeof customerInterestsSchema>
