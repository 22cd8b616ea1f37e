import { z } from 'zod'
import { customerFilterSchema } from './customer.ts'
import { channelSchema, denialSchema, groundSchema, purposeSchema } from './permission.ts'

export const listTargetSchema = z.enum([
  'mailchimp',
  'cleverreach',
  'brevo',
  'rapidmail',
  'mailerlite',
  'klaviyo',
  /** Serial letters: a greeting and an address ready to print. */
  'letters',
  /** Address labels, which the window prints. */
  'labels',
  'csv',
])
export type ListTarget = z.infer<typeof listTargetSchema>

/** Columns that a list can hold beyond the address that its channel needs. */
export const listColumnSchema = z.enum([
  'salutation',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'country',
  'phone',
  'orders',
  'value',
  'firstOrder',
  'lastOrder',
  /** The day of the last contact that was recorded. */
  'lastContact',
  'lastProduct',
  /** The stage of the customer's time with the shop, in a word of the list's language. */
  'tier',
  /** The owner's topic that the person is most likely interested in: a stated one stands above one from purchases. */
  'topic',
  /** By which rules people are due; empty where the list is not of what is due. */
  'occasion',
  'customerId',
])
export type ListColumn = z.infer<typeof listColumnSchema>

/** What a list can say to each person in particular, and for which a text can stand in where nothing is known. */
export const personalFieldSchema = z.enum([
  'firstName',
  'lastProduct',
  'lastOrder',
  'recommendation',
  'tier',
  'topic',
])
export type PersonalField = z.infer<typeof personalFieldSchema>

/** What the columns say that are different for everybody; `greeting` is the line with which a letter begins. */
export const saidFieldSchema = z.enum([...personalFieldSchema.options, 'voucher', 'greeting'])
export type SaidField = z.infer<typeof saidFieldSchema>

export const listRequestSchema = z.object({
  audience: customerFilterSchema.default({}),
  purpose: purposeSchema.default('advertising'),
  channel: channelSchema.default('email'),
  target: listTargetSchema.default('csv'),
  /** Default: what the channel needs and nothing else. */
  columns: z.array(listColumnSchema).optional(),
  /** The owner's own fields, as further columns behind the others. */
  fields: z.array(z.number().int()).optional(),
  /**
   * Products to recommend to each, as three further columns behind the others, from purchases until a day (default: today).
   * Only in advertising: a recommendation is some.
   */
  recommendations: z.object({ asOf: z.string().optional() }).optional(),
  /** The day from which the stages of customers look back; default: today. */
  asOf: z.string().optional(),
  /** One code for everybody, as a further column. Only in advertising, as a voucher is some. */
  voucherCode: z.string().trim().max(60).optional(),
  /** What stands in a personal column for people of whom nothing is known there; default: nothing. */
  fallbacks: z.partialRecord(personalFieldSchema, z.string().trim().max(120)).optional(),
  /** The campaign that the list is for. */
  campaignId: z.number().int().optional(),
  /** Why people are advertised to although they were lately; without a reason the pause between two contacts is kept. */
  pauseOverride: z.string().trim().min(1).max(200).optional(),
  /** Language of names that the target wants translated (Brevo's attributes). */
  language: z.enum(['de', 'en']).default('de'),
})
export type ListRequest = z.infer<typeof listRequestSchema>

/**
 * Why somebody has no line in a list: by the verdict, because they were advertised to lately, or because the line of
 * somebody else has their very address.
 */
export const listExclusionSchema = z.enum([...denialSchema.options, 'contact_pause', 'same_address'])
export type ListExclusion = z.infer<typeof listExclusionSchema>

export const listCheckSchema = z.object({
  total: z.number().int(),
  /** Each of them has a line. */
  allowed: z.number().int(),
  grounds: z.array(z.object({ ground: groundSchema, count: z.number().int() })),
  excluded: z.array(z.object({ reason: listExclusionSchema, count: z.number().int() })),
})
export type ListCheck = z.infer<typeof listCheckSchema>

/** What a list says to one person, field by field. */
export const personalExampleSchema = z.object({
  customerId: z.number().int(),
  name: z.string(),
  fields: z.array(
    z.object({ column: z.string(), says: saidFieldSchema, text: z.string(), isFallback: z.boolean() }),
  ),
})
export type PersonalExample = z.infer<typeof personalExampleSchema>

export const listPreviewSchema = z.object({
  fileName: z.string(),
  recipients: z.number().int(),
  columns: z.array(z.string()),
  /** The first lines, cell by cell, and the same exactly as they stand in the file. */
  rows: z.array(z.array(z.string())),
  text: z.string(),
  /** Up to three people of the list; with and without a fallback, where there are both. */
  examples: z.array(personalExampleSchema),
  /** Where the list has more people than were looked at for them: so many were. */
  examplesAmong: z.number().int().nullable(),
})
export type ListPreview = z.infer<typeof listPreviewSchema>

export const listExportSchema = z.object({
  exportId: z.number().int(),
  fileName: z.string(),
  mediaType: z.string(),
  /** The whole file. */
  content: z.string(),
  /** SHA-256 of the file's bytes (UTF-8), hexadecimal. */
  sha256: z.string(),
  recipients: z.number().int(),
  check: listCheckSchema,
  /** The reminders that were finished with it, to take that back by. */
  reminderActionIds: z.array(z.number().int()),
  /** How many contacts were noted with it. */
  contacts: z.number().int(),
  /** Only of labels: the lines of each address, in the order of printing. */
  labels: z.array(z.array(z.string())).optional(),
})
export type ListExport = z.infer<typeof listExportSchema>

/** On which ground everybody stood in a list, as it was when the list was made. */
export const listProofSchema = z.object({
  /** Of whom that is known: not of people of a removed sample shop, nor of lists from before it was kept. */
  total: z.number().int(),
  grounds: z.array(z.object({ ground: groundSchema, count: z.number().int() })),
  /** By name; those without come last. */
  people: z.array(
    z.object({
      customerId: z.number().int(),
      /** null of who is not in the customer list now: the import that showed them was taken back. */
      name: z.string().nullable(),
      ground: groundSchema,
      /** The day on which the ground rested; null where there was none. */
      groundDay: z.string().nullable(),
    }),
  ),
})
export type ListProof = z.infer<typeof listProofSchema>

export const listLogEntrySchema = z.object({
  exportId: z.number().int(),
  exportedAtMs: z.number().int(),
  purpose: purposeSchema,
  channel: channelSchema,
  target: listTargetSchema,
  columns: z.array(z.string()),
  recipients: z.number().int(),
  excluded: z.number().int(),
  fileName: z.string(),
  sha256: z.string(),
  recordedAsContact: z.boolean(),
  /** Whether it is known who was on it, so that their contacts can be noted and taken back. */
  canRecord: z.boolean(),
})
export type ListLogEntry = z.infer<typeof listLogEntrySchema>
