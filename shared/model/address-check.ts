import { z } from 'zod'

/** The parts of an address that a check can correct. */
export const CHECKED_FIELDS = ['street', 'houseNumber', 'addressLine2', 'postalCode', 'city'] as const

export const checkedAddressSchema = z.object({
  street: z.string().max(160).nullable(),
  houseNumber: z.string().max(20).nullable(),
  addressLine2: z.string().max(160).nullable(),
  postalCode: z.string().max(20).nullable(),
  city: z.string().max(120).nullable(),
})
export type CheckedAddress = z.infer<typeof checkedAddressSchema>

export const checkOutcomeSchema = z.enum([
  /** The address holds as it is. */
  'same',
  /** The same place, written otherwise. */
  'spelling',
  /** Another address. */
  'moved',
  /** Nobody of this name there, and no new address. */
  'undeliverable',
  'deceased',
])
export type CheckOutcome = z.infer<typeof checkOutcomeSchema>

/** What a check says of one customer. */
export const checkedCustomerSchema = z.object({
  customerId: z.number().int(),
  outcome: checkOutcomeSchema,
  /** As the check says it; null where it gives no new one. */
  found: checkedAddressSchema.nullable(),
  /** All that the row says, to know it again in another file. */
  finding: z.string(),
})
export type CheckedCustomer = z.infer<typeof checkedCustomerSchema>

/** One row of the result that says something new, for the owner to decide. */
export const addressProposalSchema = checkedCustomerSchema.extend({
  /** Line of the file, its header being 1 where it stands first. */
  row: z.number().int(),
  name: z.string(),
  shown: checkedAddressSchema,
  /** What the file remarks, in its own words. */
  remark: z.string().nullable(),
})
export type AddressProposal = z.infer<typeof addressProposalSchema>

/** What the columns of a result can mean. */
export const checkColumnSchema = z.enum(['id', 'lastName', 'remark', ...CHECKED_FIELDS])
export type CheckColumn = z.infer<typeof checkColumnSchema>

/** Why nothing follows from a row. */
export const unusableRowReasonSchema = z.enum([
  'no_id',
  'unknown_id',
  /** The row has another family name than the customer of its ID: perhaps the file is of another customer base. */
  'other_name',
  /** A row before has the same customer. */
  'repeated',
  /** The new address lacks its street, house number, postal code or place. */
  'incomplete',
])
export type UnusableRowReason = z.infer<typeof unusableRowReasonSchema>

/** What the result of an address check says, before anything follows from it. */
export const addressCheckReadingSchema = z.object({
  fileName: z.string(),
  rows: z.number().int(),
  /** Which columns were understood, and as what. */
  columns: z.array(z.object({ name: z.string(), means: checkColumnSchema })),
  proposals: z.array(addressProposalSchema),
  /** Customers whose address holds as it is. */
  same: z.array(checkedCustomerSchema),
  /** Rows that say what the owner decided about already. */
  answered: z.number().int(),
  unusable: z.array(z.object({ row: z.number().int(), id: z.string(), reason: unusableRowReasonSchema })),
})
export type AddressCheckReading = z.infer<typeof addressCheckReadingSchema>

export const addressAnswerSchema = checkedCustomerSchema.extend({ accepted: z.boolean() })
export type AddressAnswer = z.infer<typeof addressAnswerSchema>

/** How it was with a customer before an answer, to take it back by. */
export const answerBeforeSchema = z.object({
  customerId: z.number().int(),
  answerIds: z.array(z.number().int()),
  /** The owner's own values; null where there was none. Absent where the answer changed no address. */
  values: checkedAddressSchema.partial().optional(),
  confirmationId: z.number().int().optional(),
  /** Only where the answer ended the relationship: the day that was noted before. */
  ending: z.object({ day: z.string().nullable() }).optional(),
})
export type AnswerBefore = z.infer<typeof answerBeforeSchema>
