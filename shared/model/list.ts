import { z } from 'zod'
import { customerFilterSchema } from './customer.ts'
import { channelSchema, denialSchema, groundSchema, purposeSchema } from './permission.ts'

export const listTargetSchema = z.enum(['mailchimp', 'cleverreach', 'brevo', 'rapidmail', 'csv'])
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
  'customerId',
])
export type ListColumn = z.infer<typeof listColumnSchema>

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
  /** Language of names that the target wants translated (Brevo's attributes). */
  language: z.enum(['de', 'en']).default('de'),
})
export type ListRequest = z.infer<typeof listRequestSchema>

export const listCheckSchema = z.object({
  total: z.number().int(),
  allowed: z.number().int(),
  /** Allowed people who share an address with another one: one line serves them. */
  duplicates: z.number().int(),
  grounds: z.array(z.object({ ground: groundSchema, count: z.number().int() })),
  excluded: z.array(z.object({ reason: denialSchema, count: z.number().int() })),
})
export type ListCheck = z.infer<typeof listCheckSchema>

export const listPreviewSchema = z.object({
  fileName: z.string(),
  recipients: z.number().int(),
  columns: z.array(z.string()),
  /** The first lines, cell by cell, and the same exactly as they stand in the file. */
  rows: z.array(z.array(z.string())),
  text: z.string(),
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
})
export type ListExport = z.infer<typeof listExportSchema>

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
})
export type ListLogEntry = z.infer<typeof listLogEntrySchema>

/** Whether a list holds products to recommend: only where that was chosen, and where it may advertise. */
export function hasRecommendations({
  purpose,
  recommendations,
}: Pick<ListRequest, 'purpose' | 'recommendations'>): boolean {
  return purpose === 'advertising' && recommendations !== undefined
}
