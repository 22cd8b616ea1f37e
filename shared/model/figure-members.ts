import { z } from 'zod'
import { campaignFateSchema } from './campaign-fate.ts'
import { ABC_CLASSES, rfmGroupSchema } from './customer-groups.ts'
import { customerStateSchema } from './customer-states.ts'
import { dispatchWaitSchema, firstOrderProblemSchema } from './first-order-effects.ts'
import { flowStageSchema, lifecycleStageSchema } from './lifecycle.ts'

const asOf = z.string()
/** Numbers may come from an address, as text. */
const number = z.coerce.number().int()

/** Net value so far, of the next 365 days, or both together. */
export const valueKindSchema = z.enum(['historic', 'expectedYear', 'total'])
export type ValueKind = z.infer<typeof valueKindSchema>

/** What became of customers after their first order, within a year. */
export const firstOrderOutcomeSchema = z.enum(['all', 'returned', 'stayed_away', 'too_young'])
export type FirstOrderOutcome = z.infer<typeof firstOrderOutcomeSchema>

/** The customers behind a figure, by the same rules as the figure itself. Every figure is as of a day. */
export const figureMembersSchema = z.discriminatedUnion('figure', [
  /** Of the overview, for a period. */
  z.object({
    figure: z.enum(['customers', 'repeat', 'existing', 'active']),
    from: z.string(),
    to: z.string(),
    asOf,
  }),
  z.object({ figure: z.literal('rfm_group'), group: rfmGroupSchema, asOf }),
  z.object({ figure: z.literal('rfm_cell'), recency: number, fmBand: number, asOf }),
  /** `none`: without revenue in the window. */
  z.object({ figure: z.literal('abc'), class: z.enum([...ABC_CLASSES, 'none']), asOf }),
  z.object({ figure: z.literal('state'), state: customerStateSchema, asOf }),
  z.object({ figure: z.literal('stage'), stage: lifecycleStageSchema, asOf }),
  /** Who moved between two days, or stayed where both stages are the same. */
  z.object({
    figure: z.literal('flow'),
    from: z.string(),
    to: z.string(),
    fromStage: flowStageSchema,
    toStage: flowStageSchema,
  }),
  z.object({ figure: z.literal('regular'), asOf }),
  z.object({ figure: z.literal('churn'), fate: z.enum(['left', 'stayed']), asOf }),
  /** `step`: number of the order, 1 to 4. */
  z.object({ figure: z.literal('ladder'), step: number, who: z.enum(['stopped', 'went_on']), asOf }),
  z.object({
    figure: z.literal('second_purchase'),
    outcome: z.enum(['returned', 'stayed_away', 'too_young']),
    asOf,
  }),
  /** `offset`: months or quarters since the first one, for those with an order then. */
  z.object({
    figure: z.literal('cohort'),
    cohort: z.string().regex(/^\d{4}-(?:\d{2}|Q[1-4])$/),
    who: z.enum(['all', 'second_so_far', 'active']),
    offset: number.optional(),
    asOf,
  }),
  /** Of the distribution of what customers are worth; without `toMinor` everything from there on. */
  z.object({
    figure: z.literal('value_bar'),
    of: valueKindSchema,
    fromMinor: z.coerce.number(),
    toMinor: z.coerce.number().optional(),
    asOf,
  }),
  /** `tenth`: 1 to 10, the most valuable ones first. */
  z.object({ figure: z.literal('value_tenth'), of: valueKindSchema, tenth: number, asOf }),
  /** Who was to bring the revenue of some days after `asOf`, or those of them who did. */
  z.object({ figure: z.literal('expected_revenue'), days: number, who: z.enum(['known', 'bought']), asOf }),
  /** `has`: with the problem, or without any. */
  z.object({
    figure: z.literal('first_order_problem'),
    problem: firstOrderProblemSchema,
    has: z.enum(['yes', 'no']),
    outcome: firstOrderOutcomeSchema,
    asOf,
  }),
  z.object({
    figure: z.literal('first_order_wait'),
    wait: z.enum([...dispatchWaitSchema.options, 'unknown']),
    outcome: firstOrderOutcomeSchema,
    asOf,
  }),
  z.object({
    figure: z.literal('first_order_price'),
    price: z.enum(['discounted', 'full_price', 'unknown']),
    asOf,
  }),
  /** Whose first order ever lies between two days. */
  z.object({ figure: z.literal('first_order_between'), from: z.string(), to: z.string(), asOf }),
  /** Who bought a product, of orders between two days. */
  z.object({
    figure: z.literal('product_buyers'),
    productId: number,
    from: z.string(),
    to: z.string(),
    asOf,
  }),
  /** `category` is empty for products without one. */
  z.object({
    figure: z.literal('category_buyers'),
    category: z.string(),
    from: z.string(),
    to: z.string(),
    asOf,
  }),
  /** Who bought `a` and never `b`: whom a bundle of both is for. */
  z.object({ figure: z.literal('pair_targets'), a: number, b: number, asOf }),
  /**
   * Whose first purchase had a product in it (without `productId` anything at all), in a period; or those of them who came
   * again. `all` are those of a year ago or more.
   */
  z.object({
    figure: z.literal('entry_product'),
    productId: number.optional(),
    outcome: firstOrderOutcomeSchema,
    from: z.string(),
    to: z.string(),
    asOf,
  }),
  /** To whom a product is recommended. */
  z.object({ figure: z.literal('recommended'), productId: number, asOf }),
  /** Who is interested in a topic of the owner's, or said no to it; `derived`: only by what they bought. */
  z.object({
    figure: z.literal('interest'),
    topicId: number,
    by: z.enum(['yes', 'no', 'derived']),
    asOf,
  }),
  /** Who was contacted for a campaign, or what became of them. */
  z.object({
    figure: z.literal('campaign'),
    campaignId: number,
    who: z.enum(['contacted', ...campaignFateSchema.options]),
    asOf,
  }),
])
export type FigureMembers = z.infer<typeof figureMembersSchema>
