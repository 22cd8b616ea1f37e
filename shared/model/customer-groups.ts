import { z } from 'zod'

/** The groups of the RFM table, best first; together with `prospects`, who never ordered, they are everybody. */
export const RFM_GROUPS = [
  'champions',
  'loyal',
  'active',
  'new',
  'promising',
  'needs_attention',
  'previously_loyal',
  'at_risk',
  'almost_lost',
  'dormant',
] as const
export const rfmGroupSchema = z.enum(RFM_GROUPS)
export type RfmGroup = z.infer<typeof rfmGroupSchema>

/**
 * Why a shop has no RFM scores: fewer than five customers; all bought last on fewer than five different days; all
 * spent fewer than five different sums, so that fifths of them would be made up.
 */
export const rfmLackSchema = z.enum(['few_customers', 'few_last_days', 'few_values'])
export type RfmLack = z.infer<typeof rfmLackSchema>

/** Where the scores begin. A score that nobody can have begins where the next one does. */
export const rfmLimitsSchema = z.object({
  /** The most days since the last purchase with which one has 5, 4, 3, 2 points. */
  recencyDays: z.array(z.number().int()).length(4),
  /** The fewest purchase days with which one has 2, 3, 4, 5 points. */
  frequencyFrom: z.array(z.number().int()).length(4),
  /** The smallest sum spent with which one has 2, 3, 4, 5 points, in minor units. */
  valueFromMinor: z.array(z.number().int()).length(4),
})
export type RfmLimits = z.infer<typeof rfmLimitsSchema>

const sizeSchema = z.object({
  customers: z.number().int(),
  /** All that these customers ever spent until the day, in minor units of the main currency. */
  revenueMinor: z.number().int(),
})

export const rfmTableSchema = z.object({
  asOf: z.string(),
  /** null where there are no orders. */
  currency: z.string().nullable(),
  customers: z.number().int(),
  prospects: z.number().int(),
  /** null where there are scores; otherwise groups, cells and limits say nothing. */
  lack: rfmLackSchema.nullable(),
  /** Fixed steps of 1, 2, 3–4, 5–7 and 8 or more purchase days where fifths would fall together. */
  frequencySteps: z.enum(['quintiles', 'fixed']),
  limits: rfmLimitsSchema.nullable(),
  groups: z.array(sizeSchema.extend({ group: rfmGroupSchema })),
  /** The map of 5 × 5: by recency, 5 first, and within it by `fmBand`. */
  cells: z.array(
    sizeSchema.extend({
      recency: z.number().int(),
      /** Mean of frequency and value: 0 for 4.5 and more, 1 from 4, 2 from 3, 3 from 2, 4 below. */
      fmBand: z.number().int(),
      group: rfmGroupSchema,
    }),
  ),
  /** Customers of whose orders none is in a currency with a rate: their frequency stands for both. */
  customersWithoutValue: z.number().int(),
})
export type RfmTable = z.infer<typeof rfmTableSchema>

export const ABC_CLASSES = ['A', 'B', 'C'] as const
export const abcClassSchema = z.enum(ABC_CLASSES)
export type AbcClass = z.infer<typeof abcClassSchema>

/** How the classes are drawn: `window` all of the time or the twelve months until the day; C is what is left. */
export const abcRulesSchema = z.object({
  window: z.enum(['year', 'all']),
  /** The part of revenue that A and B make up, in percent; together at most 100. */
  aPercent: z.number().positive().max(100),
  bPercent: z.number().min(0).max(100),
})
export type AbcRules = z.infer<typeof abcRulesSchema>

export const abcTableSchema = z.object({
  asOf: z.string(),
  /** First day that counts; null for all. */
  from: z.string().nullable(),
  rules: abcRulesSchema,
  currency: z.string().nullable(),
  /** Customers with revenue in the window. */
  customers: z.number().int(),
  /** Customers with orders by the day, but no revenue in the window. */
  withoutRevenue: z.number().int(),
  revenueMinor: z.number().int(),
  /** False below five customers with revenue. */
  enough: z.boolean(),
  classes: z.array(
    sizeSchema.extend({
      class: abcClassSchema,
      /** The smallest revenue in the class; null where nobody is in it. */
      fromMinor: z.number().int().nullable(),
    }),
  ),
})
export type AbcTable = z.infer<typeof abcTableSchema>
