import { z } from 'zod'

/** Which product a figure is about. */
export const productReferenceSchema = z.object({
  id: z.number().int(),
  sku: z.string().nullable(),
  name: z.string(),
})
export type ProductReference = z.infer<typeof productReferenceSchema>
