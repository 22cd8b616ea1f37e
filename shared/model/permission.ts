import { z } from 'zod'

export const channelSchema = z.enum(['email', 'post', 'phone'])
export type Channel = z.infer<typeof channelSchema>

export const purposeSchema = z.enum(['advertising', 'transactional', 'address_check'])
export type Purpose = z.infer<typeof purposeSchema>

/** On which ground a person may be contacted. */
export const groundSchema = z.enum([
  /** A consent that was typed in or imported with its proof. */
  'consent',
  /** A consent column whose origin the owner stated. */
  'consent_column',
  /** § 7(3) UWG with all four conditions. */
  'existing_customer',
  /** Post to own customers, Art. 6(1)(f) GDPR. */
  'own_customer_post',
  /** Messages about an order. */
  'contract',
  /** Keeping the address of an own customer correct. */
  'address_accuracy',
])
export type Ground = z.infer<typeof groundSchema>

/** Why a person may not be contacted; the first that applies is given. */
export const denialSchema = z.enum([
  /** The owner's word that this is a test or a fraud; whatever the purpose. */
  'flagged_test',
  'flagged_fraud',
  'objection',
  'suppressed',
  'complained',
  'unsubscribed',
  'no_address',
  /** Post to the address came back, by the owner's word. */
  'mail_returned',
  'hard_bounced',
  'cleaned',
  'relay_address',
  'marketplace',
  'consent_withdrawn',
  'consent_unconfirmed',
  'no_consent',
  'no_order',
])
export type Denial = z.infer<typeof denialSchema>

/** Whether one person may be contacted on one channel for one purpose. */
export const verdictSchema = z.discriminatedUnion('allowed', [
  z.object({
    allowed: z.literal(true),
    channel: channelSchema,
    purpose: purposeSchema,
    ground: groundSchema,
    /** The day on which the ground rests, where it has one (consent, last order). */
    since: z.string().nullable(),
  }),
  z.object({
    allowed: z.literal(false),
    channel: channelSchema,
    purpose: purposeSchema,
    reason: denialSchema,
    since: z.string().nullable(),
  }),
])
export type Verdict = z.infer<typeof verdictSchema>

/** How a consent came about. Pre-ticked boxes and unknown origins never count. */
export const consentOriginSchema = z.enum([
  'double_opt_in',
  'unticked_box',
  'written',
  'preticked_box',
  'unknown',
])
export type ConsentOrigin = z.infer<typeof consentOriginSchema>

/** An entry of the ledger; entries are only ever added. */
export const permissionEventSchema = z.object({
  id: z.number().int(),
  customerId: z.number().int(),
  channel: channelSchema,
  kind: z.enum(['consent', 'objection', 'withdrawal', 'correction']),
  /** For a correction: the entry that was made by mistake. */
  correctsEventId: z.number().int().nullable(),
  origin: consentOriginSchema.nullable(),
  day: z.string(),
  recordedAtMs: z.number().int(),
  wording: z.string().nullable(),
  evidence: z.string().nullable(),
})
export type PermissionEvent = z.infer<typeof permissionEventSchema>

/** The owner's word on how the "accepts marketing" column of one source is filled. */
export const consentStatementSchema = z.object({
  sourceId: z.number().int(),
  origin: consentOriginSchema,
  wording: z.string().nullable(),
  statedAtMs: z.number().int(),
})
export type ConsentStatement = z.infer<typeof consentStatementSchema>

/**
 * The owner's ticks for the existing-customer exception (§ 7(3) UWG). "Address from a sale" and "no objection"
 * are read from the data; the rest only the owner can know.
 */
export const existingCustomerRuleSchema = z.object({
  enabled: z.boolean(),
  /** Only own, similar goods are advertised. */
  similarGoods: z.boolean(),
  /** The right to object was pointed out at collection, from this day on. */
  noticeAtCollectionSince: z.string().nullable(),
  /** Every mail points out the right to object. */
  noticeInEveryMail: z.boolean(),
})
export type ExistingCustomerRule = z.infer<typeof existingCustomerRuleSchema>
