import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  duplicateEvaluationSchema,
  duplicateGroupSchema,
  duplicateSearchEventSchema,
  duplicateSummarySchema,
  householdSchema,
  mergeOrderSchema,
  mergePreviewSchema,
  separationSchema,
} from '../model/duplicate-review.ts'
import { base } from './base.ts'
import { done, page } from './common.ts'

/** Who is one person. */
export const duplicatesContract = {
  /** Compares all customers with each other anew. Streams progress; whoever stops listening cancels it. */
  find: base.output(eventIterator(duplicateSearchEventSchema)),
  summary: base.output(duplicateSummarySchema),
  /** Sure groups, or doubtful pairs; the likeliest and most valuable first. */
  list: base
    .input(z.object({ certainty: z.enum(['sure', 'doubtful']), ...page }))
    .output(z.object({ total: z.number().int(), groups: z.array(duplicateGroupSchema) })),
  /** Who is probably one person with a customer: pairs, sure or doubtful, the likeliest first. */
  suggestions: base.input(z.object({ customerId: z.number().int() })).output(z.array(duplicateGroupSchema)),
  /** How many customers that an import brought are in a suggestion. */
  ofBatch: base
    .input(z.object({ batchId: z.number().int() }))
    .output(z.object({ customers: z.number().int() })),
  /** Who lives together and is not one person, those that brought most first. */
  households: base
    .input(z.object(page))
    .output(z.object({ total: z.number().int(), households: z.array(householdSchema) })),
  /**
   * Ends the search that runs, also one that began by itself; the next change lets it begin anew. Says whether
   * one was stopped: false where none ran, or where it came to its end before.
   */
  stopSearch: base.output(z.object({ stopped: z.boolean() })),
  /** What a merge would lead to, without making it. */
  preview: base.input(mergeOrderSchema).output(mergePreviewSchema),
  /** Makes customers one; returns those that became part of another one, to be split again by. */
  merge: base
    .input(z.object({ orders: z.array(mergeOrderSchema).min(1), inBulk: z.boolean().default(false) }))
    .output(z.object({ merged: z.array(z.number().int()) })),
  /** Makes each sure group one. */
  mergeSure: base.output(z.object({ merged: z.array(z.number().int()) })),
  /** Says that two customers are not one person, for good. */
  dismiss: base
    .input(z.object({ customerIds: z.tuple([z.number().int(), z.number().int()]) }))
    .output(z.object({ separationId: z.number().int() })),
  separations: base.output(z.array(separationSchema)),
  /** Takes back what `dismiss` said. */
  reconsider: base.input(z.object({ separationId: z.number().int() })).output(done),
  /** Compares what was found with a field of the owner's that says who is the same person. */
  evaluate: base.input(z.object({ truthField: z.string() })).output(duplicateEvaluationSchema),
}
