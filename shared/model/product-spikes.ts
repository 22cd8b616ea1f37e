import { z } from 'zod'
import { findingMarkSchema } from './finding-mark.ts'
import { productReferenceSchema } from './product-reference.ts'

/** Something that the owner advertised, from its first to its last day. */
export const advertisementSchema = z.object({
  productIds: z.union([z.array(z.number().int()), z.literal('all')]),
  from: z.string(),
  to: z.string(),
  note: z.string(),
})
export type Advertisement = z.infer<typeof advertisementSchema>

/** Days on which a product was in much greater demand than in the weeks before. */
export const productSpikeSchema = z.object({
  product: productReferenceSchema,
  firstDay: z.string(),
  lastDay: z.string(),
  /** Orders with the product on these days; several of one person in one week count once. */
  units: z.number().int(),
  /** Different persons; orders of nobody known count as one person each. */
  buyers: z.number().int(),
  /** Median of the units per week, over the eight to twelve weeks before. */
  usualPerWeek: z.number(),
  /** Units that would have been usual on these days, if it had risen like the rest of the shop. */
  expected: z.number(),
  /** units ÷ expected */
  factor: z.number(),
  /** How many times as much as in the weeks before the rest of the shop sold; at least 1. */
  shopFactor: z.number(),
  /** The chance of the clearest week, adjusted for all weeks of all products. */
  qValue: z.number(),
  /** Units on the same weekdays 52 weeks before; null where the data do not go back so far. */
  unitsYearBefore: z.number().int().nullable(),
  isAdvertised: z.boolean(),
  /** What was advertised then. */
  advertisements: z.array(advertisementSchema),
})
export type ProductSpike = z.infer<typeof productSpikeSchema>

export const productSpikesSchema = z.object({
  /** Weeks of products that were compared with the weeks before. */
  testedWeeks: z.number().int(),
  /** The latest first. */
  spikes: z.array(productSpikeSchema),
})
export type ProductSpikes = z.infer<typeof productSpikesSchema>

/** A spike with the owner's word on it: the same as on the finding that it is, as long as it is news. */
export const markedSpikeSchema = productSpikeSchema.extend({
  /** By which it is marked; see `figures.markFinding`. */
  key: z.string(),
  mark: findingMarkSchema.nullable(),
})
export type MarkedSpike = z.infer<typeof markedSpikeSchema>

export const markedSpikesSchema = productSpikesSchema.extend({ spikes: z.array(markedSpikeSchema) })
export type MarkedSpikes = z.infer<typeof markedSpikesSchema>
