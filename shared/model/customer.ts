import { z } from 'zod'
import { currencyRateSchema } from './currency-rate.ts'
import { customerFieldValueSchema, customFieldConditionSchema } from './custom-field.ts'
import { figureMembersSchema } from './figure-members.ts'
import { flagSchema } from './flag.ts'
import { emailStatusSchema } from './newsletter.ts'
import { orderSchema } from './order.ts'
import {
  channelSchema,
  consentStatementSchema,
  permissionEventSchema,
  purposeSchema,
  verdictSchema,
} from './permission.ts'
import { existingCustomerTicksSchema } from './permission-explanation.ts'
import { platformSchema } from './platform.ts'
import { addressConfirmationSchema, customerGapSchema } from './quality.ts'
import { dueAudienceSchema } from './reminder.ts'
import { segmentReferenceSchema } from './segment.ts'
import { silenceSchema } from './silence.ts'

export const customerSortSchema = z.enum([
  'name',
  'city',
  'orders',
  'value',
  'firstOrder',
  'lastOrder',
  'addressConfirmed',
])

/** Who is meant: the same conditions serve the list and the export. */
export const customerFilterSchema = z.object({
  /** Words of names, e-mails, cities (prefixes will do) or an order number. */
  query: z.string().optional(),
  platforms: z.array(platformSchema).optional(),
  minOrders: z.number().int().optional(),
  maxOrders: z.number().int().optional(),
  minValueMinor: z.number().int().optional(),
  maxValueMinor: z.number().int().optional(),
  lastOrderFrom: z.string().optional(),
  lastOrderTo: z.string().optional(),
  emailAllowed: z.boolean().optional(),
  postAllowed: z.boolean().optional(),
  behind: figureMembersSchema.optional(),
  segment: segmentReferenceSchema.optional(),
  /** Only people of whom something is due and not held up. */
  due: dueAudienceSchema.optional(),
  /** Only people of whom this is missing. */
  gap: customerGapSchema.optional(),
  /** Only people whom the owner marked as test or fraud, or only all others. */
  flagged: z.boolean().optional(),
  fields: z.array(customFieldConditionSchema).optional(),
  ids: z.array(z.number().int()).optional(),
})
export type CustomerFilter = z.infer<typeof customerFilterSchema>

/** A line of the customer list. */
export const customerRowSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  company: z.string().nullable(),
  email: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  platforms: z.array(platformSchema),
  /** False for buyers known only behind relay addresses. */
  attributable: z.boolean(),
  /** The owner's word that this is no customer: out of every figure and every list. */
  flag: flagSchema.nullable(),
  /** Counted orders. */
  orders: z.number().int(),
  valueMinor: z.number().int(),
  currency: z.string().nullable(),
  firstOrderDay: z.string().nullable(),
  lastOrderDay: z.string().nullable(),
  /** null without an address that could be confirmed. */
  addressConfirmation: addressConfirmationSchema.nullable(),
  emailVerdict: verdictSchema,
  postVerdict: verdictSchema,
})
export type CustomerRow = z.infer<typeof customerRowSchema>

/** Values that the owner can type; they win over everything imported and stay apart from it. */
export const customerEditSchema = z.object({
  salutation: z.string().max(40).nullable(),
  title: z.string().max(40).nullable(),
  firstName: z.string().max(120).nullable(),
  lastName: z.string().max(120).nullable(),
  company: z.string().max(160).nullable(),
  street: z.string().max(160).nullable(),
  houseNumber: z.string().max(20).nullable(),
  addressLine2: z.string().max(160).nullable(),
  postalCode: z.string().max(20).nullable(),
  city: z.string().max(120).nullable(),
  country: z.string().max(2).nullable(),
  email: z.string().max(254).nullable(),
  phone: z.string().max(40).nullable(),
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday: z.string().max(10).nullable(),
})
export type CustomerEdit = z.infer<typeof customerEditSchema>
export type CustomerEditField = keyof CustomerEdit

/** A postal address or e-mail as sources showed it. */
export const knownContactSchema = z.object({
  platform: platformSchema,
  sourceName: z.string(),
  role: z.enum(['billing', 'shipping', 'profile']),
  name: z.string().nullable(),
  company: z.string().nullable(),
  street: z.string().nullable(),
  houseNumber: z.string().nullable(),
  addressLine2: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  firstSeenDay: z.string().nullable(),
  lastSeenDay: z.string().nullable(),
  orders: z.number().int(),
  /** Raw cells that differ from what stands above. */
  imported: z.record(z.string(), z.string()).nullable(),
})
export type KnownContact = z.infer<typeof knownContactSchema>

export const noteSchema = z.object({ id: z.number().int(), text: z.string(), writtenAtMs: z.number().int() })
export type Note = z.infer<typeof noteSchema>

/** A contact that was recorded, e.g. with an export. */
export const contactEventSchema = z.object({
  id: z.number().int(),
  channel: channelSchema,
  purpose: purposeSchema,
  day: z.string(),
  label: z.string(),
  note: z.string().nullable(),
  /** The list that it came with; null where the owner noted it by hand. */
  exportId: z.number().int().nullable(),
  /** The rule of the reminder that it came from, if any. */
  reminderKey: z.string().nullable(),
  /** Why the owner went beyond the limits of contacts; null where they were kept. */
  overrideNote: z.string().nullable(),
})
export type ContactEvent = z.infer<typeof contactEventSchema>

/** A sum over several currencies with rates that the owner typed in. */
export const convertedValueSchema = z.object({
  currency: z.string(),
  valueMinor: z.number().int(),
  rates: z.array(currencyRateSchema),
  /** Currencies without a rate, whose orders are not in the sum. */
  withoutRate: z.array(z.string()),
})
export type ConvertedValue = z.infer<typeof convertedValueSchema>

/** A customer that became part of another one, as the card of that one shows it. */
export const mergedCustomerSchema = z.object({
  customerId: z.number().int(),
  /** The customer that it directly became part of. */
  survivorId: z.number().int(),
  name: z.string(),
  email: z.string().nullable(),
  sourceNames: z.array(z.string()),
  /** What goes back to it when the merge is taken back, with what was merged into it before. */
  orders: z.number().int(),
  notes: z.number().int(),
  mergedAtMs: z.number().int(),
  inBulk: z.boolean(),
  /** What the owner chose for the result, to make the same merge again; null where nothing shall stand. */
  chosen: customerEditSchema.partial(),
})
export type MergedCustomer = z.infer<typeof mergedCustomerSchema>

/** Everything on one customer. */
export const customerCardSchema = customerRowSchema.extend({
  /** What is shown: the owner's edit, else the most recently confirmed imported value. */
  displayed: customerEditSchema,
  /** What would be shown without the owner's edits. */
  imported: customerEditSchema,
  edited: z.array(z.string()),
  ordersAll: z.number().int(),
  averageOrderMinor: z.number().int().nullable(),
  /** The value of all orders with the owner's rates; null where there is nothing to convert. */
  convertedValue: convertedValueSchema.nullable(),
  knownContacts: z.array(knownContactSchema),
  orderHistory: z.array(orderSchema),
  phoneVerdict: verdictSchema,
  smsVerdict: verdictSchema,
  permissionEvents: z.array(permissionEventSchema),
  consentClaims: z.array(
    z.object({
      sourceId: z.number().int(),
      sourceName: z.string(),
      channel: z.enum(['email', 'sms']),
      accepted: z.boolean(),
      day: z.string().nullable(),
      /** The owner's word on how this source asks; null where nothing was said. */
      statement: consentStatementSchema.nullable(),
    }),
  ),
  /** The four conditions of § 7(3) UWG. */
  existingCustomer: existingCustomerTicksSchema,
  /** What newsletter programs said of the addresses, the latest first. */
  emailStatuses: z.array(emailStatusSchema),
  notes: z.array(noteSchema),
  contacts: z.array(contactEventSchema),
  /** The day of the last check of the address that the owner answered; null where there was none. */
  addressCheckedDay: z.string().nullable(),
  tags: z.array(z.string()),
  /** The owner's own fields, in the owner's order. */
  fields: z.array(customerFieldValueSchema),
  gaps: z.array(customerGapSchema),
  importedNotes: z.array(z.string()),
  /** Sources whose records were joined because of the same e-mail or the same name and address. */
  records: z.number().int(),
  /** The day on which the owner ended the relationship; null where they did not. */
  endedDay: z.string().nullable(),
  /** Why they do not come back; null where the owner noted nothing. */
  silence: silenceSchema.nullable(),
  /** The customers that the owner made one with this one, the last first. */
  mergedFrom: z.array(mergedCustomerSchema),
})
export type CustomerCard = z.infer<typeof customerCardSchema>
