import { z } from 'zod'

/**
 * Newsletter programs whose results come back as files. They are no places of purchase: nobody becomes a customer by
 * standing in one of their lists. `newsletter` is any other program.
 */
export const newsletterToolSchema = z.enum([
  'mailchimp',
  'brevo',
  'klaviyo',
  'cleverreach',
  'rapidmail',
  'mailerlite',
  'activecampaign',
  'kit',
  'newsletter',
])
export type NewsletterTool = z.infer<typeof newsletterToolSchema>

/** True for a newsletter program, false for a shop or marketplace. */
export function isNewsletterTool(name: string): name is NewsletterTool {
  return newsletterToolSchema.safeParse(name).success
}

/**
 * What a newsletter program found out about an address, the gravest first. `cleaned` is Mailchimp's word for an
 * address that it gave up after bounces; `soft_bounced` closes nothing.
 */
export const emailStateSchema = z.enum([
  'complained',
  'unsubscribed',
  'hard_bounced',
  'cleaned',
  'soft_bounced',
])
export type EmailState = z.infer<typeof emailStateSchema>

/** One state of one address, as one newsletter program told it. */
export const emailStatusSchema = z.object({
  email: z.string(),
  state: emailStateSchema,
  /** null where the file does not say when it came about. */
  day: z.string().nullable(),
  /** The day on which a file first said so. */
  notedDay: z.string(),
  tool: newsletterToolSchema,
  /** What the owner calls the list or account. */
  sourceName: z.string(),
  /** The campaign or the reason, in the words of the file. */
  reason: z.string().nullable(),
})
export type EmailStatus = z.infer<typeof emailStatusSchema>

/** Numbers of people or e-mails; null where the file does not say. */
const count = z.number().int().nullable()

/** What a newsletter program counted for one campaign. */
export const campaignFiguresSchema = z.object({
  /** To how many it was sent. */
  recipients: count,
  delivered: count,
  /** People who opened it at least once, and all openings. */
  opened: count,
  opens: count,
  /** People who clicked at least once, and all clicks. */
  clicked: count,
  clicks: count,
  softBounced: count,
  hardBounced: count,
  /** Both kinds of bounces; also where the file does not tell them apart. */
  bounced: count,
  unsubscribed: count,
  complained: count,
})
export type CampaignFigures = z.infer<typeof campaignFiguresSchema>

export const campaignResultSchema = campaignFiguresSchema.extend({
  id: z.number().int(),
  tool: newsletterToolSchema,
  sourceName: z.string(),
  name: z.string(),
  subject: z.string().nullable(),
  sentDay: z.string().nullable(),
})
export type CampaignResult = z.infer<typeof campaignResultSchema>

/** Shares from 0 to 1; null where the file lacks one of the two numbers or nothing was sent. */
export interface CampaignRates {
  /** Delivered of sent. */
  delivery: number | null
  /** Openers of delivered. */
  open: number | null
  /** Clickers of delivered. */
  click: number | null
  /** Bounces of sent. */
  bounce: number | null
  /** Unsubscribed of delivered. */
  unsubscribe: number | null
}

/**
 * The rates of a campaign. What a file leaves out is made up from the rest where that is exact: sent = delivered +
 * bounced. Some programs count an opening twice, so a share is never above 1.
 */
export function campaignRates(figures: CampaignFigures): CampaignRates {
  const { opened, clicked, unsubscribed } = figures
  const bounced = figures.bounced ?? sum(figures.softBounced, figures.hardBounced)
  const delivered = figures.delivered ?? difference(figures.recipients, bounced)
  const recipients = figures.recipients ?? sum(figures.delivered, bounced)
  return {
    delivery: share(delivered, recipients),
    open: share(opened, delivered),
    click: share(clicked, delivered),
    bounce: share(bounced, recipients),
    unsubscribe: share(unsubscribed, delivered),
  }
}

function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : Math.min(1, part / whole)
}

function sum(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right
}

function difference(whole: number | null, part: number | null): number | null {
  return whole === null || part === null || part > whole ? null : whole - part
}
