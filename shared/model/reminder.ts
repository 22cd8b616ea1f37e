import { z } from 'zod'
import { addMonths, type CalendarDay } from '../calendar.ts'
import { complaintCaseSchema } from './complaint-case.ts'
import { channelSchema, verdictSchema } from './permission.ts'
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

/** What is proposed to be given, in the owner's words; null: nothing. */
const voucher = z.string().max(200).nullable()
/** The same of rules that had none in earlier versions. */
const laterVoucher = voucher.default(null)

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
  z.object({ kind: z.enum(['recovery', 'back_in_stock']), ...commonRule }),
  z.object({ kind: z.literal('birthday'), voucher: laterVoucher, ...commonRule }),
  /** Of the first order. */
  z.object({
    kind: z.literal('anniversary'),
    years: z.array(z.number().int().min(1).max(99)).min(1),
    voucher: laterVoucher,
    ...commonRule,
  }),
  /** The order that made somebody a regular customer, and these numbers of orders. */
  z.object({
    kind: z.literal('milestone'),
    orders: z.array(z.number().int().min(2).max(999)),
    voucher: laterVoucher,
    ...commonRule,
  }),
  z.object({
    kind: z.enum(['second_purchase', 'reorder', 'anticyclic', 'overdue']),
    voucher,
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

/** Somebody whom the owner wants no reminder of by a rule any more. */
export const excludedPersonSchema = z.object({
  ruleKey: z.string(),
  customerId: z.number().int(),
  customerName: z.string(),
  /** When that was said. */
  day: z.string(),
  /** By which it is taken back. */
  actionIds: z.array(z.number().int()),
})
export type ExcludedPerson = z.infer<typeof excludedPersonSchema>

/** Until when somebody who asked about their data has to have an answer: for one month (Art. 12(3) GDPR). */
export function answerBy(receivedDay: CalendarDay): CalendarDay {
  return addMonths(receivedDay, 1)
}

/** So far back results of a rule look. */
export const RESULT_MONTHS = 12

/** What followed the contacts that came from a rule; which proves nothing, as nobody was left out at random. */
export const ruleResultSchema = z.object({
  ruleKey: z.string(),
  /** The first day that counts. */
  since: z.string(),
  /** Customers, each once. */
  contacted: z.number().int(),
  ordered: z.number().int(),
  /** Who did not order so far and still has time. */
  open: z.number().int(),
})
export type RuleResult = z.infer<typeof ruleResultSchema>

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

/** How often the owner wants addresses to be checked, if at all. */
export const addressRoundRuleSchema = z.object({
  isOn: z.boolean(),
  months: z.number().int().min(1).max(60),
})
export type AddressRoundRule = z.infer<typeof addressRoundRuleSchema>

/** People move: twice a year is the usual advice. */
export const DEFAULT_ADDRESS_ROUND: AddressRoundRule = { isOn: true, months: 6 }

export const addressRoundSchema = z.object({
  rule: addressRoundRuleSchema,
  /** null where it was never done. */
  lastDay: z.string().nullable(),
  /** When it is time again; null in an empty shop, and where it is not wanted. */
  nextDay: z.string().nullable(),
})
export type AddressRound = z.infer<typeof addressRoundSchema>

export const REMINDER_PILES = ['overdue', 'week', 'coming'] as const
export const reminderPileSchema = z.enum(REMINDER_PILES)
export type ReminderPile = z.infer<typeof reminderPileSchema>

/** What an owner does with something that is due; snoozed until the day given. */
export const reminderActSchema = z.enum(['done', 'skipped', 'snoozed', 'never'])
export type ReminderAct = z.infer<typeof reminderActSchema>

/** Due within so many days from today on is "this week"; coming is what is due within so many. */
export const WEEK_DAYS = 7
export const COMING_DAYS = 30

/** Who asked for what is stored about them, for it to be erased, or corrected (Art. 15, 17, 16 GDPR). */
export const dataRequestSchema = z.object({
  id: z.number().int(),
  customerId: z.number().int(),
  kind: z.enum(['access', 'erasure', 'correction']),
  receivedDay: z.string(),
  answeredDay: z.string().nullable(),
  note: z.string(),
})
export type DataRequest = z.infer<typeof dataRequestSchema>

/** A reminder of a person, or (without one) of the shop. */
export const reminderOccasionSchema = z.object({
  ruleKey: z.string(),
  customerId: z.number().int().nullable(),
  occasion: z.string(),
})
export type ReminderOccasion = z.infer<typeof reminderOccasionSchema>

/** Something that is due, with why, and what one needs to decide. */
export const dueItemSchema = reminderOccasionSchema.extend({
  customerId: z.number().int(),
  kind: reminderKindSchema,
  pile: reminderPileSchema,
  /** The day itself; when it is to be done; the last day on which it makes sense. */
  day: z.string(),
  dueDay: z.string(),
  lastDay: z.string(),
  /** From then on the person may be contacted again, where that holds it up. */
  heldUntil: z.string().nullable(),
  /** Advertising contacts within the days that the limits count. */
  recentContacts: z.number().int(),
  lastContactDay: z.string().nullable(),
  name: z.string(),
  orders: z.number().int(),
  valueMinor: z.number().int(),
  currency: z.string().nullable(),
  lastOrderDay: z.string().nullable(),
  /** For "every 6 weeks"; null where none is known. */
  rhythmDays: z.number().nullable(),
  /** By the rule's order; empty where nobody may contact them for this. */
  channels: z.array(channelSchema),
  /** Where they are empty, why: the verdicts on each channel of the rule, for what it reminds of. */
  denials: z.array(verdictSchema),
  /** A birthday on 29 February, in a year that has none: the day itself is 1 March then. */
  isLeapDay: z.boolean(),
  /** Of a follow-up: when the order was sent, where that is not the day of the order. null for all others. */
  sentDay: z.string().nullable(),
  /** Of those who waited for products that can be had again: what they waited for. Empty for all others. */
  products: z.array(z.string()),
})
export type DueItem = z.infer<typeof dueItemSchema>

/** All of a rule in one pile. */
export const dueGroupSchema = z.object({
  ruleKey: z.string(),
  kind: reminderKindSchema,
  /** Of the owner's own rules. */
  name: z.string().nullable(),
  total: z.number().int(),
  /** Of them held up by a pause. */
  held: z.number().int(),
  /** Of those that are not held up, who may be contacted at all, and by which channel. */
  reachable: z.number().int(),
  byChannel: z.record(channelSchema, z.number().int()),
  /** The earliest and latest day on which one of them is due. */
  firstDueDay: z.string(),
  lastDueDay: z.string(),
  /** Those who may be contacted first; of them the next ones by the calendar, or the most valuable ones. */
  first: z.array(dueItemSchema),
})
export type DueGroup = z.infer<typeof dueGroupSchema>

/** Something that is due of the shop as a whole. */
export const shopItemSchema = z.object({
  kind: z.enum(SHOP_REMINDERS),
  occasion: z.string(),
  pile: reminderPileSchema,
  dueDay: z.string(),
  /** `address_check`: the last one. `newsletter_results`: when the list was taken. `data_request`: when it came. */
  sinceDay: z.string().nullable(),
  /** The list, or the customer with the request. */
  fileName: z.string().nullable(),
  customerId: z.number().int().nullable(),
  customerName: z.string().nullable(),
})
export type ShopItem = z.infer<typeof shopItemSchema>

/** Whom one list of a whole pile would be for: each once, by all rules that advertise, and not held up. */
export const dueTogetherSchema = z.object({
  people: z.number().int(),
  /** How many of them may be advertised to on each channel. */
  byChannel: z.record(channelSchema, z.number().int()),
})
export type DueTogether = z.infer<typeof dueTogetherSchema>

export const dueInboxSchema = z.object({
  asOf: z.string(),
  limits: contactLimitsSchema,
  /** By pile in the order of the rules; piles without anything are empty. */
  piles: z.record(reminderPileSchema, z.array(dueGroupSchema)),
  together: z.record(reminderPileSchema, dueTogetherSchema),
  shop: z.array(shopItemSchema),
})
export type DueInbox = z.infer<typeof dueInboxSchema>

/** Which of the things that are due: by a rule, in a pile. */
export const dueQuestionSchema = z.object({ ruleKey: z.string(), pile: reminderPileSchema })
export type DueQuestion = z.infer<typeof dueQuestionSchema>

/** Whom lists and filters mean: a group or, without a rule, everybody in a pile by the rules that advertise. */
export const dueAudienceSchema = dueQuestionSchema.partial({ ruleKey: true })
export type DueAudience = z.infer<typeof dueAudienceSchema>

/** A customer who waits for a product. */
export const productWishSchema = z.object({
  id: z.number().int(),
  customerId: z.number().int(),
  customerName: z.string(),
  productName: z.string(),
  day: z.string(),
  note: z.string(),
  /** Since when it can be had again; null as long as it cannot. */
  availableDay: z.string().nullable(),
})
export type ProductWish = z.infer<typeof productWishSchema>

/** The one thing that is best done for a person now. */
export const nextActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reminder'), item: dueItemSchema }),
  /** Somebody asked what is stored about them, on that day. */
  z.object({ kind: z.literal('answer_request'), requestedDay: z.string() }),
  /** The three below are skipped by an act on their occasion, as reminders are. */
  z.object({
    kind: z.literal('settle_case'),
    complaint: complaintCaseSchema,
    occasion: reminderOccasionSchema,
  }),
  /** They come again, and may not be written to by mail: with the next parcel one may ask. */
  z.object({
    kind: z.literal('ask_consent'),
    orders: z.number().int(),
    occasion: reminderOccasionSchema,
  }),
  z.object({
    kind: z.literal('confirm_address'),
    confirmedDay: z.string(),
    occasion: reminderOccasionSchema,
  }),
  /** Something is due, and the pause between two contacts is not over. */
  z.object({ kind: z.literal('wait'), item: dueItemSchema }),
  z.object({ kind: z.literal('none') }),
])
export type NextAction = z.infer<typeof nextActionSchema>

/** A wish that was removed, to be put back as it was; products are named by what identifies them over all imports. */
export const removedWishSchema = productWishSchema
  .omit({ id: true, customerName: true })
  .extend({ productKey: z.string() })
export type RemovedWish = z.infer<typeof removedWishSchema>
