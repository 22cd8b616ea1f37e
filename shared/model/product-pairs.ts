import { z } from 'zod'
import { productReferenceSchema } from './product-reference.ts'

/** Same basket, or: the first order of a person, and the second one. */
export const pairKindSchema = z.enum(['same_basket', 'next_order'])
export type PairKind = z.infer<typeof pairKindSchema>

/**
 * Two products that were bought together. Cases are orders with known contents; in `next_order` they are persons with a
 * first and a second day of purchase, `a` is what they bought on the first one and `b` what on the second.
 */
export const productPairSchema = z.object({
  /** In `same_basket` the first by name. */
  a: productReferenceSchema,
  b: productReferenceSchema,
  /** Cases with both. */
  joint: z.number().int(),
  casesA: z.number().int(),
  casesB: z.number().int(),
  /** All cases. */
  cases: z.number().int(),
  /** joint ÷ cases */
  support: z.number(),
  /** Of those with A the share with B, and the other way round. */
  confidenceAToB: z.number(),
  confidenceBToA: z.number(),
  /** How many times as often as if the two had nothing to do with each other. */
  lift: z.number(),
  /** 95 % interval of the lift. */
  low: z.number(),
  high: z.number(),
  /** False below five joint cases. */
  enough: z.boolean(),
})
export type ProductPair = z.infer<typeof productPairSchema>

/** A month of the year in which a pair is bought more than others. */
export const pairMonthSchema = z.object({
  /** 1 to 12. */
  month: z.number().int(),
  joint: z.number().int(),
  /** Times as many as the orders of that month make expect, with a 95 % interval. */
  factor: z.number(),
  low: z.number(),
  high: z.number(),
  /** In how many different years. */
  years: z.number().int(),
})
export type PairMonth = z.infer<typeof pairMonthSchema>

/** A pair that is bought together more often than by chance. */
export const associationSchema = productPairSchema.extend({
  kind: pairKindSchema,
  /** Different persons behind the joint cases; orders of nobody known count as one person each. */
  buyers: z.number().int(),
  /** Joint cases to be expected by chance, with baskets as large and in the months as they were. */
  expected: z.number(),
  /** The chance of so many, adjusted for all the pairs that were looked at. */
  qValue: z.number(),
  /** Empty without a season; null where there are too few data to say. */
  season: z.array(pairMonthSchema).nullable(),
})
export type Association = z.infer<typeof associationSchema>

export const associationsSchema = z.object({
  kind: pairKindSchema,
  cases: z.number().int(),
  /** Pairs that could have been found: both products in at least five cases. */
  testedPairs: z.number().int(),
  /** The clearest first. */
  pairs: z.array(associationSchema),
})
export type Associations = z.infer<typeof associationsSchema>

/** Whom a bundle is for: as of the day, whatever the period. */
export const targetedAssociationSchema = associationSchema.extend({
  /** Customers who bought `a` and never `b`, and the other way round. */
  withoutB: z.number().int(),
  withoutA: z.number().int(),
})
export type TargetedAssociation = z.infer<typeof targetedAssociationSchema>

export const targetedAssociationsSchema = associationsSchema.extend({
  pairs: z.array(targetedAssociationSchema),
})
export type TargetedAssociations = z.infer<typeof targetedAssociationsSchema>
