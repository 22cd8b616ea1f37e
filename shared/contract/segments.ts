import { z } from 'zod'
import { customerRowSchema } from '../model/customer.ts'
import {
  frozenSegmentSchema,
  presetSegmentSchema,
  savedSegmentSchema,
  segmentCountSchema,
  segmentNameSchema,
  segmentReferenceSchema,
  segmentRuleSchema,
} from '../model/segment.ts'
import { base } from './base.ts'
import { done } from './common.ts'

const asOf = z.string().optional()
const byId = z.object({ id: z.number().int() })
const referred = { segment: segmentReferenceSchema, asOf }

/** Groups of customers by rules that the owner puts together. */
export const segmentsContract = {
  /** The owner's segments by name, and the frozen lists, the last first. */
  list: base.output(
    z.object({ segments: z.array(savedSegmentSchema), frozen: z.array(frozenSegmentSchema) }),
  ),
  /** Ready-made rules; their thresholds are the shop's own. */
  presets: base.input(z.object({ asOf })).output(z.array(presetSegmentSchema)),
  /** The rule that a segment stands for; null for a frozen list that was kept as it is. */
  rule: base.input(z.object(referred)).output(segmentRuleSchema.nullable()),
  /** How many are meant, seen from a day (default: today). */
  count: base.input(z.object(referred)).output(segmentCountSchema),
  /** Some of whom are meant, spread evenly over all of them, who bought last first. */
  samples: base
    .input(z.object({ ...referred, limit: z.number().int().min(1).max(20).default(5) }))
    .output(z.array(customerRowSchema)),
  /** Everybody who is meant, by number. */
  members: base
    .input(
      z.object({
        ...referred,
        limit: z.number().int().min(0).max(1_000_000).default(1000),
        offset: z.number().int().min(0).default(0),
      }),
    )
    .output(z.object({ total: z.number().int(), customerIds: z.array(z.number().int()) })),
  /** Keeps a rule under a name: a new one, or (with `id`) in the place of an old one. */
  save: base
    .input(z.object({ id: z.number().int().optional(), name: segmentNameSchema, rule: segmentRuleSchema }))
    .output(savedSegmentSchema),
  /** Takes a segment out of sight; `restore` brings it back. */
  remove: base.input(byId).output(done),
  restore: base.input(byId).output(done),
  /** Keeps whom a segment means today, for good. */
  freeze: base.input(z.object({ segment: segmentReferenceSchema, name: segmentNameSchema })).output(byId),
  removeFrozen: base.input(byId).output(done),
  restoreFrozen: base.input(byId).output(done),
  /** What rules can name: where the people live, and what they buy. */
  choices: base.output(
    z.object({
      /** ISO 3166-1 alpha-2, most people first. */
      countries: z.array(z.string()),
      categories: z.array(z.string()),
      /** As rules name them, what was bought most often first. */
      products: z.array(z.object({ key: z.string(), name: z.string() })),
    }),
  ),
}
