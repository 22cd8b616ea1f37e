import { z } from 'zod'
import { isCalendarDay } from '../calendar.ts'
import { customFieldConditionSchema } from './custom-field.ts'
import { ABC_CLASSES, RFM_GROUPS } from './customer-groups.ts'
import { CUSTOMER_STATES } from './customer-states.ts'
import { LIFECYCLE_STAGES } from './lifecycle.ts'
import { channelSchema } from './permission.ts'
import { platformSchema } from './platform.ts'
import { silenceReasonSchema } from './silence.ts'

const dayText = z.string().refine(isCalendarDay)

/** A length of time by the calendar. */
export const periodLengthSchema = z.object({
  amount: z.number().int().min(1).max(9999),
  unit: z.enum(['days', 'weeks', 'months', 'years']),
})
export type PeriodLength = z.infer<typeof periodLengthSchema>

/** Days that have been, as one says them: relative to the day from which one looks, or fixed. */
export const pastDaysSchema = z.discriminatedUnion('kind', [
  /** The last 30 days, today included. */
  periodLengthSchema.extend({ kind: z.literal('last') }),
  /** Everything before the last 30 days. */
  periodLengthSchema.extend({ kind: z.literal('before_last') }),
  z.object({
    kind: z.literal('month'),
    which: z.enum(['this_month', 'last_month', 'this_month_last_year', 'this_year', 'last_year']),
  }),
  /** Both ends included; one of them may be missing. */
  z.object({ kind: z.literal('between'), from: dayText.optional(), to: dayText.optional() }),
])
export type PastDays = z.infer<typeof pastDaysSchema>

/** When somebody's own day is, which may not be there at all. */
export const dayConditionSchema = z.discriminatedUnion('kind', [
  ...pastDaysSchema.options,
  z.object({ kind: z.literal('unknown') }),
])
export type DayCondition = z.infer<typeof dayConditionSchema>

const nextDaysSchema = periodLengthSchema.extend({ kind: z.literal('next') })
const unknownDaySchema = z.object({ kind: z.literal('unknown') })

/** A day that is expected: within the next 14 days, today included, or overdue by so much or more. */
export const expectedDaysSchema = z.discriminatedUnion('kind', [
  nextDaysSchema,
  periodLengthSchema.extend({ kind: z.literal('overdue') }),
  unknownDaySchema,
])
export type ExpectedDays = z.infer<typeof expectedDaysSchema>

/** A day that comes again every year: within the next 14 days, today included, or in a month (1 to 12). */
export const yearDaysSchema = z.discriminatedUnion('kind', [
  nextDaysSchema,
  z.object({ kind: z.literal('in_month'), month: z.number().int().min(1).max(12) }),
  unknownDaySchema,
])
export type YearDays = z.infer<typeof yearDaysSchema>

const numberRange = { from: z.number().optional(), to: z.number().optional() }

/** By what identifies it over all imports, see product-key.ts; the name is for the sentence, should it be no more. */
export const namedProductSchema = z.object({ key: z.string(), name: z.string() })
export type NamedProduct = z.infer<typeof namedProductSchema>
const namedProductsSchema = z.array(namedProductSchema).min(1).max(50)

/** Products or whole categories; either of them will do. */
export const boughtGoodsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('products'), products: namedProductsSchema }),
  z.object({ kind: z.literal('categories'), categories: z.array(z.string().min(1)).min(1).max(50) }),
])
export type BoughtGoods = z.infer<typeof boughtGoodsSchema>

export const NUMBER_FIELDS = ['orders', 'value', 'averageOrder'] as const
export const PAST_FIELDS = ['firstOrder', 'lastOrder', 'lastProblem', 'addressConfirmed'] as const
/** The anniversary is that of the first order, from the first year on. */
export const YEAR_FIELDS = ['birthday', 'anniversary'] as const
export const YES_NO_FIELDS = ['regular', 'yearly', 'firstDiscounted', 'company'] as const

/** One line of a rule: a field, and what has to be so. */
export const segmentConditionSchema = z.discriminatedUnion('field', [
  /** Counted orders; sums in minor units of the main currency. Both ends included. */
  z.object({ field: z.enum(NUMBER_FIELDS), ...numberRange }),
  z.object({ field: z.enum(PAST_FIELDS), when: dayConditionSchema }),
  /** The next order, as the customer's own rhythm has it. */
  z.object({ field: z.literal('nextOrder'), when: expectedDaysSchema }),
  z.object({ field: z.enum(YEAR_FIELDS), when: yearDaysSchema }),
  z.object({ field: z.enum(YES_NO_FIELDS), is: z.boolean() }),
  /** Waits for one of these products (without any: for whatever) that can be had again. */
  z.object({ field: z.literal('wishAvailable'), is: z.boolean(), products: namedProductsSchema.optional() }),
  z.object({ field: z.literal('stage'), oneOf: z.array(z.enum(LIFECYCLE_STAGES)).min(1), not: z.boolean() }),
  z.object({ field: z.literal('state'), oneOf: z.array(z.enum(CUSTOMER_STATES)).min(1), not: z.boolean() }),
  z.object({ field: z.literal('rfmGroup'), oneOf: z.array(z.enum(RFM_GROUPS)).min(1), not: z.boolean() }),
  z.object({ field: z.literal('abc'), oneOf: z.array(z.enum(ABC_CLASSES)).min(1), not: z.boolean() }),
  z.object({ field: z.literal('platform'), oneOf: z.array(platformSchema).min(1), not: z.boolean() }),
  /** Why they do not come back, as the owner noted it. */
  z.object({ field: z.literal('silence'), oneOf: z.array(silenceReasonSchema).min(1), not: z.boolean() }),
  /** ISO 3166-1 alpha-2. */
  z.object({ field: z.literal('country'), oneOf: z.array(z.string().length(2)).min(1), not: z.boolean() }),
  /** Any of these cities, or postal codes by their beginning, whatever their case and accents. */
  z.object({
    field: z.enum(['city', 'postalCode']),
    oneOf: z.array(z.string().trim().min(1).max(120)).min(1).max(50),
    not: z.boolean(),
  }),
  /** On at least so many days in a time (without one: ever); with `not`: on fewer, of which never is the usual one. */
  z.object({
    field: z.literal('bought'),
    goods: boughtGoodsSchema,
    atLeast: z.number().int().min(1).max(999),
    when: pastDaysSchema.nullable(),
    not: z.boolean(),
  }),
  /** Ordered on at least so many days in a time; with `not`: on fewer. */
  z.object({
    field: z.literal('ordered'),
    atLeast: z.number().int().min(1).max(999),
    when: pastDaysSchema,
    not: z.boolean(),
  }),
  /**
   * Interested in any of the owner's topics: said so or shows it by purchases, said so, or said no; with `not`: not so. The
   * names are only for the sentence, should a topic be no more.
   */
  z.object({
    field: z.literal('topic'),
    topics: z
      .array(z.object({ id: z.number().int(), name: z.string() }))
      .min(1)
      .max(50),
    by: z.enum(['any', 'stated', 'refused']),
    not: z.boolean(),
  }),
  /** May be advertised to on this channel. */
  z.object({ field: z.literal('allowed'), channel: channelSchema, is: z.boolean() }),
  /** Was contacted on a channel (null: on any) so often in a time; with `not`: less often. */
  z.object({
    field: z.literal('contacted'),
    channel: channelSchema.nullable(),
    atLeast: z.number().int().min(1).max(999),
    when: pastDaysSchema.nullable(),
    not: z.boolean(),
  }),
  /** One of the owner's own fields. */
  z.object({ field: z.literal('own'), condition: customFieldConditionSchema }),
])
export type SegmentCondition = z.infer<typeof segmentConditionSchema>
export type SegmentField = SegmentCondition['field']

export const matchSchema = z.enum(['all', 'any'])
export type Match = z.infer<typeof matchSchema>

/** Conditions in brackets. */
export const segmentGroupSchema = z.object({
  match: matchSchema,
  conditions: z.array(segmentConditionSchema).min(1).max(20),
})
export type SegmentGroup = z.infer<typeof segmentGroupSchema>

/** Who is meant: all or any of the parts hold. A rule without parts means everybody. */
export const segmentRuleSchema = z.object({
  match: matchSchema,
  parts: z.array(z.union([segmentConditionSchema, segmentGroupSchema])).max(20),
})
export type SegmentRule = z.infer<typeof segmentRuleSchema>

export function isGroup(part: SegmentRule['parts'][number]): part is SegmentGroup {
  return 'conditions' in part
}

/** Every condition of a rule, in the order in which it is read. */
export function conditionsOf({ parts }: SegmentRule): SegmentCondition[] {
  return parts.flatMap(part => (isGroup(part) ? part.conditions : [part]))
}

/** Rules that come with the program; what they count as much, long or often follows from the shop's own data. */
export const SEGMENT_PRESETS = [
  'birthday_soon',
  'anniversary_soon',
  'new_customers',
  'second_purchase',
  'due_soon',
  'overdue',
  'regulars',
  'best_customers',
  'best_at_risk',
  'lost_valuable',
  'large_orders',
  'season_buyers',
  'first_discounted',
  'bundle_missing',
  'had_problem',
  'advocates',
  'not_contacted',
  'regulars_without_email',
  'stale_address',
] as const
export const segmentPresetSchema = z.enum(SEGMENT_PRESETS)
export type SegmentPreset = z.infer<typeof segmentPresetSchema>

/** Why a preset makes no sense in a shop yet. */
export const presetLackSchema = z.enum(['few_orders', 'no_discounts', 'no_pair', 'no_currency'])
export type PresetLack = z.infer<typeof presetLackSchema>

export const presetSegmentSchema = z.object({
  preset: segmentPresetSchema,
  /** null where the data do not suffice, see `lack`. */
  rule: segmentRuleSchema.nullable(),
  lack: presetLackSchema.nullable(),
})
export type PresetSegment = z.infer<typeof presetSegmentSchema>

export const segmentNameSchema = z.string().trim().min(1).max(80)

/** A rule that the owner keeps; whom it means follows the data. */
export const savedSegmentSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  rule: segmentRuleSchema,
  changedAtMs: z.number().int(),
})
export type SavedSegment = z.infer<typeof savedSegmentSchema>

/** Whom a rule meant on a day, for good: what a campaign started with. */
export const frozenSegmentSchema = z.object({
  id: z.number().int(),
  /** The segment that it was made from; null where that is no more, or never was kept. */
  segmentId: z.number().int().nullable(),
  name: z.string(),
  rule: segmentRuleSchema,
  frozenAtMs: z.number().int(),
  /** Who of them is still there: merged customers are one, removed ones are none. */
  customers: z.number().int(),
})
export type FrozenSegment = z.infer<typeof frozenSegmentSchema>

/** Which people are meant. */
export const segmentReferenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule'), rule: segmentRuleSchema }),
  z.object({ kind: z.literal('saved'), id: z.number().int() }),
  z.object({ kind: z.literal('preset'), preset: segmentPresetSchema }),
  z.object({ kind: z.literal('frozen'), id: z.number().int() }),
])
export type SegmentReference = z.infer<typeof segmentReferenceSchema>

/** What is odd about a rule, with the positions of its conditions in {@link conditionsOf}. */
export const segmentWarningSchema = z.discriminatedUnion('code', [
  /** Nobody fits this condition, whatever the others say. */
  z.object({ code: z.literal('nobody'), condition: z.number().int() }),
  /** Everybody does, so that it changes nothing. */
  z.object({ code: z.literal('everybody'), condition: z.number().int() }),
  /** Both have people, and nobody is in both, though both have to hold. */
  z.object({ code: z.literal('contradiction'), conditions: z.tuple([z.number().int(), z.number().int()]) }),
])
export type SegmentWarning = z.infer<typeof segmentWarningSchema>

/** How many a rule means, of whom how many may be advertised to, and what they brought. */
export const segmentCountSchema = z.object({
  asOf: z.string(),
  customers: z.number().int(),
  /** Of so many: people behind relay addresses, tests and frauds are in no segment. */
  everybody: z.number().int(),
  allowed: z.record(channelSchema, z.number().int()),
  currency: z.string().nullable(),
  revenueMinor: z.number().int(),
  /** Of all revenue of the people; null without any. */
  revenueShare: z.number().nullable(),
  /** Of each condition, in the order of {@link conditionsOf}, how many fit it alone. */
  conditions: z.array(z.number().int()),
  warnings: z.array(segmentWarningSchema),
})
export type SegmentCount = z.infer<typeof segmentCountSchema>
