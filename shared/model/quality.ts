import { z } from 'zod'

/** The five points of good customer data, as a checklist would have them. */
export const qualityPointSchema = z.enum(['addresses', 'orders', 'interests', 'wishes', 'dates'])
export type QualityPoint = z.infer<typeof qualityPointSchema>

/**
 * What can be missing about a customer whatever the day, stored by its bit and so only ever extended at the end. Each
 * gap names its first cause: who has no address at all is not listed again for the missing house number.
 */
export const STORED_GAPS = [
  'no_name',
  'no_email',
  'no_address',
  'no_house_number',
  'implausible_postal_code',
  'no_country',
  'no_products',
  'consent_unknown',
  'consent_unconfirmed',
  'no_wish',
  'no_birthday',
  'no_order_day',
  'email_typo',
  'address_returned',
] as const
export type StoredGap = (typeof STORED_GAPS)[number]

/** What can be missing about a customer: beside the stored gaps the one that depends on the day. */
export const customerGapSchema = z.enum([...STORED_GAPS, 'address_stale'])
export type CustomerGap = z.infer<typeof customerGapSchema>

/** What can be missing about an order. */
export const orderGapSchema = z.enum([
  'no_day',
  'no_amount',
  'no_currency',
  'no_items',
  'no_buyer',
  'no_status',
])
export type OrderGap = z.infer<typeof orderGapSchema>

/** An address that no order and no word of the owner confirmed for longer than this counts as stale. */
export const ADDRESS_FRESH_MONTHS = 12

export const qualityGapSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('customers'), gap: customerGapSchema, count: z.number().int() }),
  z.object({ of: z.literal('orders'), gap: orderGapSchema, count: z.number().int() }),
])
export type QualityGap = z.infer<typeof qualityGapSchema>

/** How complete one of the five points is: `present` of `expected` details are there. */
export const qualityScoreSchema = z.object({
  point: qualityPointSchema,
  present: z.number().int(),
  expected: z.number().int(),
  /** Every gap that can occur in this point, also those that nobody has. */
  gaps: z.array(qualityGapSchema),
})
export type QualityScore = z.infer<typeof qualityScoreSchema>

export const qualitySchema = z.object({
  asOf: z.string(),
  /** Customers that the scores are about, and those behind relay addresses, who are left out. */
  customers: z.number().int(),
  unattributable: z.number().int(),
  orders: z.number().int(),
  points: z.array(qualityScoreSchema),
})
export type Quality = z.infer<typeof qualitySchema>

/** Whether the address that is shown holds, and since when that is known. */
export const addressConfirmationSchema = z.object({
  /** The last day on which something was sent or paid with this address, or the owner confirmed it; null: never. */
  day: z.string().nullable(),
  by: z.enum(['order', 'owner']).nullable(),
  /** The day on which post to this address came back and since when nothing confirmed it; null: none did. */
  returnedDay: z.string().nullable(),
})
export type AddressConfirmation = z.infer<typeof addressConfirmationSchema>
