import { z } from 'zod'
import { CUSTOMER_STATES } from './customer-states.ts'
import { rateSchema } from './figures.ts'

/** Where a customer stands in their time with the shop; see `stageOf`. The positions are stored. */
export const LIFECYCLE_STAGES = [
  'prospect',
  'new',
  'repeat',
  'regular',
  'at_risk',
  'dormant',
  'lost',
  'won_back',
  'ended',
] as const
export const lifecycleStageSchema = z.enum(LIFECYCLE_STAGES)
export type LifecycleStage = z.infer<typeof lifecycleStageSchema>

/** The stages between which customers move, and not to be known yet. */
export const FLOW_STAGES = [...LIFECYCLE_STAGES, 'not_there'] as const
export const flowStageSchema = z.enum(FLOW_STAGES)
export type FlowStage = z.infer<typeof flowStageSchema>

/** How many moved from which stage to which between two days; positions are those of `FLOW_STAGES`. */
export const stageFlowSchema = z.object({
  from: z.string(),
  to: z.string(),
  /** By stage at `from`, by stage at `to`. */
  counts: z.array(z.array(z.number().int())),
  /** The sums of the rows: customers by stage at `from`. */
  before: z.array(z.number().int()),
  /** The sums of the columns: customers by stage at `to`. */
  after: z.array(z.number().int()),
})
export type StageFlow = z.infer<typeof stageFlowSchema>

/** Who is a regular customer ("Stammkunde"): enough orders, and no worse state than the last one. */
export const regularDefinitionSchema = z.object({
  /** Days with an order; at least 2. */
  fewestOrders: z.number().int().min(2),
  upToState: z.enum(CUSTOMER_STATES).exclude(['lost']),
})
export type RegularDefinition = z.infer<typeof regularDefinitionSchema>

export const DEFAULT_REGULAR: RegularDefinition = { fewestOrders: 3, upToState: 'due' }

const regularShareSchema = z.object({
  /** Among all who ever bought. */
  customers: rateSchema,
  revenueMinor: z.number().int(),
  /** Of everybody in the period, also of orders that cannot be attributed to a person. */
  totalRevenueMinor: z.number().int(),
  revenueShare: z.number().nullable(),
  /** Orders of the period in currencies without a rate: in no sum. */
  ordersWithoutRate: z.number().int(),
  /** False where fewer than five customers bought in the period. */
  enough: z.boolean(),
})
export type RegularShare = z.infer<typeof regularShareSchema>

/** Regular customers, and what share of the revenue of a period is theirs. */
export const regularCustomersSchema = regularShareSchema.extend({
  /** Of them in the stages "won back" and "ended": the others are in the stage "regular". */
  wonBack: z.number().int(),
  ended: z.number().int(),
  from: z.string(),
  to: z.string(),
  currency: z.string().nullable(),
})
export type RegularCustomers = z.infer<typeof regularCustomersSchema>

/** The regular customers at the end of each month that was over by a day, by one rule, oldest first. */
export const regularHistorySchema = z.object({
  asOf: z.string(),
  currency: z.string().nullable(),
  rule: regularDefinitionSchema,
  /** Their share is that of the revenue of the twelve months up to the day. */
  months: z.array(regularShareSchema.extend({ day: z.string() })),
})
export type RegularHistory = z.infer<typeof regularHistorySchema>

/** Abwanderungsrate: of those who bought in the year before the last one, who did not in the last one. */
export const churnRateSchema = z.object({
  rate: rateSchema,
  /** The year before the last one … */
  baseFrom: z.string(),
  baseTo: z.string(),
  /** … and the last one. */
  recentFrom: z.string(),
  recentTo: z.string(),
  /** False where the known orders begin only within the first of these years. */
  coversBase: z.boolean(),
})
export type ChurnRate = z.infer<typeof churnRateSchema>
