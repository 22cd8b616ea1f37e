import { z } from 'zod'
import { abcTableSchema, rfmTableSchema } from './customer-groups.ts'
import { classRhythmSchema } from './customer-rhythm.ts'
import { customerStateSchema, stateLimitsSchema } from './customer-states.ts'
import { lifecycleStageSchema, regularCustomersSchema } from './lifecycle.ts'

/** All customers of a day, sorted in every way that the program knows. */
export const customerGroupsSchema = z.object({
  asOf: z.string(),
  rfm: rfmTableSchema,
  abc: abcTableSchema,
  states: z.array(z.object({ state: customerStateSchema, customers: z.number().int() })),
  stages: z.array(z.object({ stage: lifecycleStageSchema, customers: z.number().int() })),
  regular: regularCustomersSchema,
})
export type CustomerGroups = z.infer<typeof customerGroupsSchema>

/** How often the customers of a shop come, and where the limits of the states lie. */
export const shopRhythmSchema = z.object({
  asOf: z.string(),
  /** Days between two purchases of a customer who comes again: half of them wait less. */
  typicalGapDays: z.number(),
  /** The same from the first to the second purchase. */
  firstGapDays: z.number(),
  customersWithGap: z.number().int(),
  /** True where too few customers came again: the gaps are then a convention, and are not to be shown. */
  isAssumed: z.boolean(),
  /** How many gaps that ended in another order the limits were measured on. */
  endedGaps: z.number().int(),
  /** True where these were too few: the limits are then a convention. */
  areLimitsAssumed: z.boolean(),
  /** What follows from the shop's own data, and what is used. */
  derivedLimits: stateLimitsSchema,
  limits: stateLimitsSchema,
  classes: z.array(classRhythmSchema),
  /** Customers who come once a year, as for Christmas: they have limits of their own. */
  yearlyCustomers: z.number().int(),
  states: z.array(z.object({ state: customerStateSchema, customers: z.number().int() })),
})
export type ShopRhythmFigures = z.infer<typeof shopRhythmSchema>
