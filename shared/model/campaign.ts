import { z } from 'zod'
import { rateSchema } from './figures.ts'
import { lifecycleStageSchema } from './lifecycle.ts'
import { listLogEntrySchema } from './list.ts'
import { type SegmentReference, segmentReferenceSchema } from './segment.ts'

/** Ready-made campaigns, in the order in which they are shown. */
export const CAMPAIGN_TEMPLATES = [
  'thanks',
  'second_purchase',
  'reactivation',
  'anniversary',
  'birthday',
  'vip',
  'back_in_stock',
  'bundle',
] as const
export const campaignTemplateSchema = z.enum(CAMPAIGN_TEMPLATES)
export type CampaignTemplate = z.infer<typeof campaignTemplateSchema>

/** Whom a template is for, and for how many days after the contact an order counts as an answer. */
export const TEMPLATE_SETUPS: Readonly<
  Record<CampaignTemplate, { segment: SegmentReference; windowDays: number }>
> = {
  thanks: { segment: { kind: 'preset', preset: 'new_customers' }, windowDays: 60 },
  second_purchase: { segment: { kind: 'preset', preset: 'second_purchase' }, windowDays: 45 },
  reactivation: { segment: { kind: 'preset', preset: 'overdue' }, windowDays: 60 },
  anniversary: { segment: { kind: 'preset', preset: 'anniversary_soon' }, windowDays: 30 },
  birthday: { segment: { kind: 'preset', preset: 'birthday_soon' }, windowDays: 30 },
  vip: { segment: { kind: 'preset', preset: 'best_customers' }, windowDays: 60 },
  back_in_stock: {
    segment: { kind: 'rule', rule: { match: 'all', parts: [{ field: 'wishAvailable', is: true }] } },
    windowDays: 21,
  },
  bundle: { segment: { kind: 'preset', preset: 'bundle_missing' }, windowDays: 45 },
}

/** What a campaign says, on every way. */
export const campaignMessageSchema = z.object({
  subject: z.string().trim().max(200),
  /** Of the e-mail, with fields in braces that the newsletter program fills in. */
  text: z.string().trim().max(10_000),
  /** The same as a letter. */
  letter: z.string().trim().max(10_000),
  /** The same in short, for everybody to read: a social network, the website. */
  social: z.string().trim().max(3000),
  voucherCode: z.string().trim().max(60),
  /** What it is about and what there is to tell, for the owner alone. */
  about: z.string().trim().max(2000),
})
export type CampaignMessage = z.infer<typeof campaignMessageSchema>

/** What the owner says of a campaign. */
export const campaignEditSchema = z.object({
  name: z.string().trim().min(1).max(80),
  template: campaignTemplateSchema.nullable(),
  /** Once it was started, its people stay whom this meant on that day. */
  segment: segmentReferenceSchema,
  message: campaignMessageSchema,
  /** Orders from the day of the first contact on and so many days after it count. */
  windowDays: z.number().int().min(1).max(365),
})
export type CampaignEdit = z.infer<typeof campaignEditSchema>

export const campaignSchema = campaignEditSchema.extend({
  id: z.number().int(),
  /** The list of its people; null before the start. */
  frozenSegmentId: z.number().int().nullable(),
  startedDay: z.string().nullable(),
  endedDay: z.string().nullable(),
})
export type Campaign = z.infer<typeof campaignSchema>

export const campaignResultSchema = z.object({
  asOf: z.string(),
  /** Of those contacted; open ones count among all. */
  ordered: rateSchema,
  open: z.number().int(),
  /** The last day of the last window; null where all are over. */
  openUntil: z.string().nullable(),
  orders: z.number().int(),
  /** Of these orders, in the main currency. */
  revenueMinor: z.number().int(),
  /** Of everybody contacted, rounded; null where nobody was. */
  revenuePerHeadMinor: z.number().int().nullable(),
  currency: z.string().nullable(),
  /** Orders in currencies without a rate: in no sum. */
  ordersWithoutRate: z.number().int(),
})
export type CampaignResult = z.infer<typeof campaignResultSchema>

/** A list of a campaign, with the day in the shop's time zone. */
export const campaignListSchema = listLogEntrySchema
  .pick({
    exportId: true,
    channel: true,
    target: true,
    recipients: true,
    fileName: true,
    recordedAsContact: true,
    canRecord: true,
  })
  .extend({ day: z.string() })
export type CampaignList = z.infer<typeof campaignListSchema>

/** A campaign with what came of it. */
export const campaignReportSchema = campaignSchema.extend({
  /** Of its people, how many are still in the customer list; null before the start. */
  people: z.number().int().nullable(),
  /** The last first. */
  lists: z.array(campaignListSchema),
  result: campaignResultSchema,
})
export type CampaignReport = z.infer<typeof campaignReportSchema>

/** What the owner does at a stage of a customer's time, in a few words each. */
export const touchpointTextsSchema = z.array(z.string().trim().min(1).max(200)).max(12)

/** The same of every stage where the owner changed it; the others are as the window suggests. */
export const touchpointsSchema = z.partialRecord(lifecycleStageSchema, touchpointTextsSchema)
export type Touchpoints = z.infer<typeof touchpointsSchema>
