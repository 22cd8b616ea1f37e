import { z } from 'zod'
import { advertisedPeriodEditSchema, advertisedPeriodSchema } from '../model/advertised-period.ts'
import { basketMixSchema } from '../model/basket-mix.ts'
import { customerInterestsSchema } from '../model/customer-interests.ts'
import { bundleEditSchema, bundleNoteSchema, notedBundleSchema } from '../model/noted-bundle.ts'
import {
  categoryChangeSchema,
  ownCategorySchema,
  ownTraitsSchema,
  productEntrySchema,
  traitsChangeSchema,
} from '../model/product-entry.ts'
import { productListSchema, productSortSchema } from '../model/product-list.ts'
import { pairKindSchema, productPairSchema, targetedAssociationsSchema } from '../model/product-pairs.ts'
import { entryProductsSchema, returnRatesSchema } from '../model/product-ranking.ts'
import { markedSpikesSchema } from '../model/product-spikes.ts'
import { recommendationSchema } from '../model/recommendations.ts'
import { timePatternsSchema } from '../model/time-patterns.ts'
import { base } from './base.ts'
import { done } from './common.ts'

/**
 * First day, default: the first day with an order; last day, default: `asOf`; the day from which one looks back,
 * default: today. Later orders change nothing in the answer.
 */
const period = { from: z.string().optional(), to: z.string().optional(), asOf: z.string().optional() }
const inPeriod = z.object(period)
/** So many rows at most, from the first; lists say how many there are. */
const limit = z.number().int().min(0).max(10_000).default(200)

/** What is bought, when, and with what. */
export const productsContract = {
  /** Every product that was sold until `asOf`, also those that were not in the period. */
  ranking: base
    .input(
      z.object({
        ...period,
        search: z.string().optional(),
        productId: z.number().int().optional(),
        /** Only slow sellers: on sale for 90 days of the period, and ordered a third as often as the middle product at most. */
        onlySlow: z.boolean().optional(),
        sort: productSortSchema.default('revenue'),
        /** Default: the largest or latest first, texts from A to Z, the slowest first. */
        direction: z.enum(['asc', 'desc']).optional(),
        limit,
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(productListSchema),
  /** Every pair with so much support or so many joint cases, most joint cases first, with exact numbers. */
  pairs: base
    .input(
      z.object({
        ...period,
        kind: pairKindSchema.default('same_basket'),
        /** Joint cases ÷ all cases, 0 to 1. */
        support: z.number().min(0).max(1).optional(),
        /** Joint cases, default 5 where no support is given. */
        joint: z.number().int().min(1).optional(),
        limit,
      }),
    )
    .output(
      z.object({ cases: z.number().int(), total: z.number().int(), pairs: z.array(productPairSchema) }),
    ),
  /** Only the pairs that are bought together more often than by chance, and how many customers have one of the two. */
  associations: base
    .input(z.object({ ...period, kind: pairKindSchema.default('same_basket') }))
    .output(targetedAssociationsSchema),
  /** The pairs that the owner noted, the latest first, with what the orders of a period say of them. */
  bundles: base.input(inPeriod).output(z.array(notedBundleSchema)),
  /** Notes a pair, once: one that is noted already stays as it is. */
  noteBundle: base.input(bundleEditSchema).output(z.object({ id: z.number().int() })),
  /** Returns the note before. */
  changeBundleNote: base
    .input(z.object({ id: z.number().int(), note: bundleNoteSchema }))
    .output(z.object({ before: z.string() })),
  /** Returns it as it was, to note it again. */
  removeBundle: base.input(z.object({ id: z.number().int() })).output(bundleEditSchema),
  weekdays: base.input(z.object({ ...period, limit })).output(timePatternsSchema),
  hours: base.input(z.object({ ...period, limit })).output(timePatternsSchema),
  /** Weeks of unusual demand, with what was advertised then, and what the owner said to it. */
  spikes: base.input(inPeriod).output(markedSpikesSchema),
  /** First products that bring second orders. */
  entry: base.input(inPeriod).output(entryProductsSchema),
  returns: base.input(inPeriod).output(returnRatesSchema),
  /** What a basket is made of, by category. */
  mix: base.input(inPeriod).output(basketMixSchema),
  interests: base
    .input(z.object({ customerId: z.number().int(), asOf: z.string().optional() }))
    .output(customerInterestsSchema),
  /** What a customer might buy next, the best first, with the rule that says so. */
  recommendations: base
    .input(z.object({ customerId: z.number().int(), asOf: z.string().optional() }))
    .output(z.array(recommendationSchema)),
  /** Every product of counted orders, what was bought most often first. */
  list: base.output(z.array(productEntrySchema)),
  /** Returns what the owner had said of each before. */
  setCategory: base.input(categoryChangeSchema).output(z.array(ownCategorySchema)),
  /** Whether one buys products again, and whether they can be had. Returns what the owner had said of each before. */
  setTraits: base.input(traitsChangeSchema).output(z.array(ownTraitsSchema)),
  /** Says again what was said before, also of those who wait. */
  putBackTraits: base.input(z.object({ before: z.array(ownTraitsSchema).min(1) })).output(done),
  /** The owner's calendar of what was advertised when. */
  advertised: base.output(z.array(advertisedPeriodSchema)),
  addAdvertised: base.input(advertisedPeriodEditSchema).output(advertisedPeriodSchema),
  /** Returns the entry as it was. */
  changeAdvertised: base
    .input(z.object({ id: z.number().int(), edit: advertisedPeriodEditSchema }))
    .output(advertisedPeriodSchema),
  /** Returns what it was. */
  removeAdvertised: base.input(z.object({ id: z.number().int() })).output(advertisedPeriodSchema),
}
