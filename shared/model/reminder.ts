import { z } from 'zod'
import { channelSchema } from './permission.ts'
import { boughtGoodsSchema, segmentReferenceSchema } from './segment.ts'

/** What may become due of a person. */
export const PERSON_REMINDERS = [
  'birthday',
  'anniversary',
  'milestone',
  'second_purchase',
  'reorder',
  'anticyclic',
  'overdue',
  'follow_up',
  'recovery',
  'back_in_stock',
] as const
/** What may become due of the shop as a whole. */
export const SHOP_REMINDERS = ['address_check', 'data_request', 'newsletter_results'] as const
export const reminderKindSchema = z.enum([...PERSON_REMINDERS, ...SHOP_REMINDERS])
export type ReminderKind = z.infer<typeof reminderKindSchema>
export type PersonReminder = (typeof PERSON_REMINDERS)[number]
export type ShopReminder = (typeof SHOP_REMINDERS)[number]

/** Kinds that ask somebody to buy: one contact answers all of them, and they keep the pause between two. */
export const PROMOTING: ReadonlySet<ReminderKind> = new Set([
  'second_purchase',
  'reorder',
  'anticyclic',
  'overdue',
  'back_in_stock',
])

const days = z.number().int().min(0).max(999)

/** What every rule has. */
const commonRule = {
  isOn: z.boolean(),
  /** Only for these people; null: for everybody. */
  segment: segmentReferenceSchema.nullable(),
  /** So many days before the day itself it is due, for the post to be in time. */
  leadDays: days,
  /** So many days after the day itself it is still worth doing; then it goes by itself. */
  keepDays: days,
  /** The first of them that is allowed is proposed. */
  channels: z.array(channelSchema).min(1),
  /** The owner's own text; null: the one that comes with the program. */
  draft: z.string().max(4000).nullable(),
}

export const reminderRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['birthday', 'recovery', 'back_in_stock']), ...commonRule }),
  /** Of the first order. */
  z.object({
    kind: z.literal('anniversary'),
    years: z.array(z.number().int().min(1).max(99)).min(1),
    ...commonRule,
  }),
  /** The order that made somebody a regular customer, and these numbers of orders. */
  z.object({
    kind: z.literal('milestone'),
    orders: z.array(z.number().int().min(2).max(999)),
    ...commonRule,
  }),
  z.object({
    kind: z.enum(['second_purchase', 'reorder', 'anticyclic', 'overdue']),
    /** What is proposed to be given, in the owner's words; null: nothing. */
    voucher: z.string().max(200).nullable(),
    ...commonRule,
  }),
  /** So many days after an order was sent; of these goods only, where there are any. */
  z.object({
    kind: z.literal('follow_up'),
    afterDays: z.number().int().min(0).max(999),
    goods: boughtGoodsSchema.nullable(),
    /** A question about the order itself is no advertising; everything else is, also asking for a review. */
    isAboutOrder: z.boolean(),
    ...commonRule,
  }),
])
export type ReminderRule = z.infer<typeof reminderRuleSchema>

/** A rule with what names it: ready-made ones by a word, the owner's own by `own:` and a number. */
export const namedReminderRuleSchema = z.object({
  key: z.string(),
  /** Of the owner's own rules; null for ready-made ones. */
  name: z.string().nullable(),
  /** Whether the owner changed a ready-made one. */
  isChanged: z.boolean(),
  rule: reminderRuleSchema,
})
export type NamedReminderRule = z.infer<typeof namedReminderRuleSchema>

/** How often one person may be advertised to, over all reminders and lists. */
export const contactLimitsSchema = z.object({
  /** At most so many contacts … */
  most: z.number().int().min(1).max(99),
  /** … in so many days, … */
  withinDays: z.number().int().min(1).max(365),
  /** … and so many days between two. */
  pauseDays: z.number().int().min(0).max(365),
})
export type ContactLimits = z.infer<typeof contactLimitsSchema>

export const DEFAULT_CONTACT_LIMITS: ContactLimits = { most: 2, withinDays: 30, pauseDays: 7 }

export const REMINDER_PILES = ['overdue', 'week', 'coming'] as const
export const reminderPileSchema = z.enum(REMINDER_PILES)
export type ReminderPile = z.infer<typeof reminderPileSchema>

/** What an owner does with something that is due; snoozed until the day given. */
export const reminderActSchema = z.enum(['done', 'skipped', 'snoozed', 'never'])
export type ReminderAct = z.infer<typeof reminderActSchema>

/** Due within so many days from today on is "this week"; coming is what is due within so many. */
export const WEEK_DAYS = 7
export const COMING_DAYS = 30
