import { z } from 'zod'
import { productReferenceSchema } from './product-reference.ts'

/** Whether one has a product once it is bought, or buys it again and again. */
export const durabilitySchema = z.enum(['consumable', 'durable'])
export type Durability = z.infer<typeof durabilitySchema>

/** Whether a product can be had at the moment. */
export const availabilitySchema = z.enum(['available', 'unavailable'])
export type Availability = z.infer<typeof availabilitySchema>

/** What only the owner can say of a product for recommendations; null where they leave it to the data. */
export const productTraitsSchema = z.object({
  durability: durabilitySchema.nullable(),
  availability: availabilitySchema.nullable(),
})
export type ProductTraits = z.infer<typeof productTraitsSchema>

/** All that the owner says of a product; null each where they say nothing. */
export interface OwnerWords extends ProductTraits {
  category: string | null
}

/** A product of the counted orders, for the list in which the owner gives categories. */
export const productEntrySchema = productReferenceSchema.extend({
  /** The owner's word, else that of the files; null where nobody says one. */
  category: z.string().nullable(),
  /** True where the category is the owner's word. */
  isOwnCategory: z.boolean(),
  ...productTraitsSchema.shape,
  orders: z.number().int(),
  /** Pieces; those that came back are taken off. */
  units: z.number(),
  /** null where it is in no counted order. */
  lastDay: z.string().nullable(),
})
export type ProductEntry = z.infer<typeof productEntrySchema>

/** The owner's word on products; null takes it back, so that what files say counts again. */
export const categoryChangeSchema = z.object({
  productIds: z.array(z.number().int()).min(1),
  category: z.string().trim().min(1).max(80).nullable(),
})
export type CategoryChange = z.infer<typeof categoryChangeSchema>

/** What the owner had said of a product before, to put it back. */
export const ownCategorySchema = z.object({
  productId: z.number().int(),
  category: z.string().nullable(),
})
export type OwnCategory = z.infer<typeof ownCategorySchema>

/** The owner's word on products for recommendations; null takes it back, what is left out stays as it is. */
export const traitsChangeSchema = productTraitsSchema
  .partial()
  .extend({ productIds: z.array(z.number().int()).min(1) })
export type TraitsChange = z.infer<typeof traitsChangeSchema>

/** What the owner had said of a product before, to put it back. */
export const ownTraitsSchema = productTraitsSchema.extend({
  productId: z.number().int(),
  /** Who waits for it, by the numbers of their wishes, and since when it could be had for them. */
  waiting: z.array(z.object({ wishId: z.number().int(), availableDay: z.string().nullable() })),
})
export type OwnTraits = z.infer<typeof ownTraitsSchema>
