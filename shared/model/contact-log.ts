import { z } from 'zod'
import { channelSchema, purposeSchema, verdictSchema } from './permission.ts'
import { contactLimitsSchema, reminderKindSchema } from './reminder.ts'

/** Which contacts; what is left out does not matter. */
export const contactFilterSchema = z.object({
  /** `YYYY-MM-DD`, both ends included. */
  from: z.string().optional(),
  to: z.string().optional(),
  channel: channelSchema.optional(),
  purpose: purposeSchema.optional(),
  /** The whole word that they were noted with: a campaign, a file. */
  label: z.string().optional(),
  /** The list that they came with. */
  exportId: z.number().int().optional(),
  /** The campaign that the list was for. */
  campaignId: z.number().int().optional(),
  reminder: reminderKindSchema.optional(),
  /** The rule that they came from. */
  ruleKey: z.string().min(1).optional(),
  customerId: z.number().int().optional(),
  /** Only those for which the owner went beyond the limits, and said why. */
  overLimits: z.boolean().optional(),
})
export type ContactFilter = z.infer<typeof contactFilterSchema>

/** A contact in the log. */
export const contactEntrySchema = z.object({
  id: z.number().int(),
  /** Whom it counts for now. */
  customerId: z.number().int(),
  /** Empty for who has none; null where no import shows anything of them now, so that they have no card. */
  customerName: z.string().nullable(),
  channel: channelSchema,
  purpose: purposeSchema,
  day: z.string(),
  label: z.string(),
  note: z.string().nullable(),
  /** The list that it came with; null where the owner noted it by hand. */
  exportId: z.number().int().nullable(),
  /** The campaign that the list was for, by name; null for none. */
  campaignName: z.string().nullable(),
  /** The reminder that it came from; null for none, and for rules that are no more. */
  reminder: reminderKindSchema.nullable(),
  /** The rule of that reminder. */
  reminderKey: z.string().nullable(),
  overrideNote: z.string().nullable(),
})
export type ContactEntry = z.infer<typeof contactEntrySchema>

/** What occurs in the log, to choose from. */
export const contactChoicesSchema = z.object({
  /** In the order of the alphabet. */
  labels: z.array(z.string()),
  /** Newest first. */
  lists: z.array(z.object({ exportId: z.number().int(), fileName: z.string() })),
  /** Newest first. */
  campaigns: z.array(z.object({ campaignId: z.number().int(), name: z.string() })),
  reminders: z.array(reminderKindSchema),
})
export type ContactChoices = z.infer<typeof contactChoicesSchema>

/** The address at which somebody may be written to by e-mail, and why; null where the verdict says why not. */
export const permittedEmailSchema = z.object({ email: z.string().nullable(), verdict: verdictSchema })
export type PermittedEmail = z.infer<typeof permittedEmailSchema>

/**
 * Where a customer stands: advertising contacts within the days that the limits count, and the first day on which they may be
 * advertised to again; null where that is today.
 */
export const contactPauseSchema = z.object({
  limits: contactLimitsSchema,
  recent: z.number().int(),
  until: z.string().nullable(),
})
export type ContactPause = z.infer<typeof contactPauseSchema>

/** Back to how many days customers are counted who were contacted. */
export const REACHED_DAYS = [30, 90, 365] as const
/** An order so many days after a contact is counted as one after it. */
export const FOLLOWING_DAYS = 30
/** So many months stand in the report, the running one included. */
export const REPORT_MONTHS = 24

const named = z.object({ customerId: z.number().int(), name: z.string() })

/** What the log tells. To have addresses checked is no contact with anybody and counts nowhere here. */
export const contactReportSchema = z.object({
  asOf: z.string(),
  /** Of any time. */
  contacts: z.number().int(),
  /** The first first, none left out; from the first month with a contact on, or as far as the report goes. */
  months: z.array(z.object({ month: z.string(), byChannel: z.record(channelSchema, z.number().int()) })),
  /** How many customers were contacted in the last so many days, today included. */
  reached: z.array(z.object({ days: z.number().int(), customers: z.number().int() })),
  limits: contactLimitsSchema,
  overLimits: z.object({
    /** Who got more advertising within the last 365 days than the limits of today say. */
    customers: z.number().int(),
    /** Some of them. */
    first: z.array(named),
    /** Contacts for which the owner said why, in those days. */
    explained: z.number().int(),
    /** What was said, the last first. */
    notes: z.array(z.object({ note: z.string(), contacts: z.number().int(), lastDay: z.string() })),
  }),
  /**
   * By channel: advertising contacts of the last 365 days after which {@link FOLLOWING_DAYS} have passed, and after how
   * many of them the customer ordered within those days.
   */
  followed: z.array(
    z.object({ channel: channelSchema, contacts: z.number().int(), ordered: z.number().int() }),
  ),
})
export type ContactReport = z.infer<typeof contactReportSchema>
