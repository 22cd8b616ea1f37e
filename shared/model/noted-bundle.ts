import { z } from 'zod'
import { pairKindSchema, targetedAssociationSchema } from './product-pairs.ts'
import { productReferenceSchema } from './product-reference.ts'

/** Which pair a bundle is made of; in `same_basket` the order of the two means nothing. */
export const bundlePairSchema = z.object({
  kind: pairKindSchema,
  /** Numbers of products. */
  a: z.number().int(),
  b: z.number().int(),
})
export type BundlePair = z.infer<typeof bundlePairSchema>

/** What the owner writes beside a bundle. */
export const bundleNoteSchema = z.string().trim().max(500)

/** A pair that the owner noted, as it was noted: to note it again. */
export const bundleEditSchema = bundlePairSchema.extend({
  note: bundleNoteSchema.default(''),
  /** When it was noted, for one that was removed and is wanted back; default: today. */
  day: z.string().optional(),
})
export type BundleEdit = z.input<typeof bundleEditSchema>

/** A pair that the owner noted to offer it together, with what the orders of a period say of it. */
export const notedBundleSchema = z.object({
  id: z.number().int(),
  kind: pairKindSchema,
  a: productReferenceSchema,
  b: productReferenceSchema,
  day: z.string(),
  note: z.string(),
  /** null where the two are not bought together more often than by chance in the period. */
  pair: targetedAssociationSchema.nullable(),
  /** Customers who bought `a` and never `b`, and the other way round, as of the day. */
  withoutB: z.number().int(),
  withoutA: z.number().int(),
})
export type NotedBundle = z.infer<typeof notedBundleSchema>
