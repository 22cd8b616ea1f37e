import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { findingMarkSchema } from './finding-mark.ts'
import { productReferenceSchema } from './product-reference.ts'

/** Days from the first to the last one, both included. */
const period = { from: z.string(), to: z.string() }
const direction = z.enum(['up', 'down'])
const money = z.number().int()

/**
 * Something out of the ordinary, with the numbers of its sentence. Money is in minor units of the main currency. A kind
 * that is new here needs its sentence in every language of the window.
 */
export const findingSchema = z.discriminatedUnion('kind', [
  /** A month whose revenue does not fit the months before and the season. */
  z.object({
    kind: z.literal('revenue_month'),
    direction,
    /** YYYY-MM */
    month: z.string(),
    revenueMinor: money,
    expectedMinor: money,
    /** Between these nineteen in twenty such months lie. */
    lowMinor: money,
    highMinor: money,
  }),
  /** The share of new customers among the customers of a quarter took a turn. */
  z.object({ kind: z.literal('new_customers'), direction, ...period, share: rateSchema, before: rateSchema }),
  /** More or fewer customers than usual came again within `days` after a first order in the period. */
  z.object({
    kind: z.literal('repeat_rate'),
    direction,
    ...period,
    days: z.number().int(),
    rate: rateSchema,
    usual: rateSchema,
  }),
  /** One of the best customers stays away for longer than chance. */
  z.object({
    kind: z.literal('customer_late'),
    customerId: z.number().int(),
    lastDay: z.string(),
    daysSince: z.number().int(),
    /** Median of the customer's own gaps. */
    usualGapDays: z.number(),
    purchases: z.number().int(),
    /** What the customer brought per year as long as they came. */
    yearlyMinor: money,
  }),
  /** Orders became worth more or less, on average. */
  z.object({
    kind: z.literal('order_value'),
    direction,
    ...period,
    orders: z.number().int(),
    averageMinor: money,
    /** Of the twelve months before. */
    usualMinor: money,
  }),
  /** Many more orders than usual were cancelled, fully refunded or without value. */
  z.object({ kind: z.literal('uncounted_orders'), ...period, share: rateSchema, usual: rateSchema }),
  /** A single customer brings a large part of the revenue of twelve months. */
  z.object({
    kind: z.literal('revenue_share'),
    ...period,
    customerId: z.number().int(),
    share: z.number(),
    valueMinor: money,
    totalMinor: money,
  }),
  /** A product was suddenly in great demand. */
  z.object({
    kind: z.literal('product_spike'),
    product: productReferenceSchema,
    firstDay: z.string(),
    lastDay: z.string(),
    orders: z.number().int(),
    expected: z.number(),
    factor: z.number(),
    isAdvertised: z.boolean(),
  }),
  /** A product is bought at other times than all others. */
  z.object({
    kind: z.literal('product_times'),
    product: productReferenceSchema,
    /** `hours`: the cell is a band of hours. */
    pattern: z.enum(['weekdays', 'hours']),
    /** Position of the cell that stands out most, from Monday or from the first band. */
    cell: z.number().int(),
    share: z.number(),
    usualShare: z.number(),
    orders: z.number().int(),
  }),
  /** Two products are bought together, or one after the other. */
  z.object({
    kind: z.literal('product_pair'),
    pair: z.enum(['same_basket', 'next_order']),
    a: productReferenceSchema,
    b: productReferenceSchema,
    joint: z.number().int(),
    expected: z.number(),
    lift: z.number(),
    /** Lower end of the 95 % interval of the lift. */
    low: z.number(),
  }),
])
export type Finding = z.infer<typeof findingSchema>
export type FindingKind = Finding['kind']

/** What holds all the time, and of which everything stands on a screen of its own. */
export const standingKindSchema = z.enum(['product_pair', 'product_times'])
export type StandingKind = z.infer<typeof standingKindSchema>

export const shownFindingSchema = z.object({
  key: z.string(),
  finding: findingSchema,
  /** How likely it is that such a thing is chance, all others of its kind that were looked at taken into account. */
  qValue: z.number(),
  /** What it is about in money, by which it is ranked. */
  worthMinor: z.number(),
  /** For how long "understood" makes sense: until there is new data to speak of. null for good. */
  restsUntil: z.string().nullable(),
})
export type ShownFinding = z.infer<typeof shownFindingSchema>

/** What the owner understood or hid, with their word on it. */
export const setAsideFindingSchema = shownFindingSchema.extend({ mark: findingMarkSchema })
export type SetAsideFinding = z.infer<typeof setAsideFindingSchema>

export const findingsSchema = z.object({
  asOf: z.string(),
  currency: z.string().nullable(),
  /** What happened, the most important one first, and then of what holds all the time the most important. */
  findings: z.array(shownFindingSchema),
  /** How many others were found beyond the list, but for those that are elsewhere. */
  more: z.number().int(),
  /** The most important ones of those. */
  further: z.array(shownFindingSchema),
  /** How many others of what holds all the time. */
  elsewhere: z.array(z.object({ kind: standingKindSchema, count: z.number().int() })),
  /** Left out because of a mark; what was said last comes first. */
  setAside: z.array(setAsideFindingSchema),
  /** How many things were looked at for them. */
  tests: z.number().int(),
})
export type Findings = z.infer<typeof findingsSchema>

/** With the names of the customers that findings are about; a name may be empty. */
export const namedFindingsSchema = findingsSchema.extend({
  names: z.array(z.object({ customerId: z.number().int(), name: z.string() })),
})
export type NamedFindings = z.infer<typeof namedFindingsSchema>
