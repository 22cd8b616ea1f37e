import { z } from 'zod'
import { channelSchema } from './permission.ts'

/** An entry that the owner put on the suppression list; what it says in clear text is not kept. */
export const suppressionEntrySchema = z.object({
  entryId: z.number().int(),
  day: z.string(),
  /** The file that the addresses came from; null where one was typed in. */
  listName: z.string().nullable(),
  addresses: z.number().int(),
  channels: z.array(channelSchema),
})
export type SuppressionEntry = z.infer<typeof suppressionEntrySchema>

/** The suppression list as a whole: hashes of e-mails, and of names with postal code and street. */
export const suppressionListSchema = z.object({
  hashes: z.number().int(),
  since: z.string().nullable(),
  channels: z.array(z.object({ channel: channelSchema, hashes: z.number().int(), since: z.string() })),
  /** The last entries of the owner's own; objections of customers stand on their cards. */
  entries: z.array(suppressionEntrySchema),
})
export type SuppressionList = z.infer<typeof suppressionListSchema>

/** An e-mail address, or name, street and postal code, or both. */
export const suppressionAddressSchema = z.object({
  email: z.string().trim().max(254).optional(),
  name: z.string().trim().max(200).optional(),
  street: z.string().trim().max(200).optional(),
  postalCode: z.string().trim().max(20).optional(),
})
export type SuppressionAddress = z.infer<typeof suppressionAddressSchema>

/** Why an address stands on the list. */
export const suppressionFindingSchema = z.object({
  by: z.enum(['email', 'address']),
  channel: channelSchema,
  day: z.string(),
  /** The customer who objected; null for an entry of the list itself. */
  customerId: z.number().int().nullable(),
  /** The entry of the list itself, to be taken back by; null for a customer's objection. */
  entryId: z.number().int().nullable(),
})
export type SuppressionFinding = z.infer<typeof suppressionFindingSchema>
