import { z } from 'zod'

/** `sms` is text messages, WhatsApp and the like: to a telephone number, but a yes to calls is none to them. */
export const channelSchema = z.enum(['email', 'post', 'phone', 'sms'])
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
  /** A complaint is open: nobody advertises until it is settled. */
  'open_case',
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

/** Where somebody said yes or no. */
export const permissionPlaceSchema = z.enum([
  'shop_checkout',
  'web_form',
  'parcel_slip',
  'email',
  'letter',
  'phone_call',
  'trade_fair',
  'in_person',
  'other',
])
export type PermissionPlace = z.infer<typeof permissionPlaceSchema>

/** A file that proves an entry. Its bytes are read by `permission.evidenceFile`. */
export const evidenceFileSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: z.string(),
  addedAtMs: z.number().int(),
})
export type EvidenceFile = z.infer<typeof evidenceFileSchema>

/** The largest file that is kept as evidence. */
export const EVIDENCE_BYTES = 10 * 1024 * 1024

const minuteOfDay = z.number().int().min(0).max(1439)

/** What has to be provable of an entry, beside its channel, kind and day. */
const proofSchema = z.object({
  /** For a consent with a confirmation mail: the time of the confirmation; else that of the consent. Minutes since midnight. */
  minute: minuteOfDay.nullable(),
  /** For a consent with a confirmation mail: when the person had signed up. */
  signedUpDay: z.string().nullable(),
  signedUpMinute: minuteOfDay.nullable(),
  place: permissionPlaceSchema.nullable(),
  ipAddress: z.string().nullable(),
  wording: z.string().nullable(),
  /** In the owner's words: what proves it, and where it lies. */
  evidence: z.string().nullable(),
})
export type PermissionProof = z.infer<typeof proofSchema>

/** An entry of the ledger; entries are only ever added. */
export const permissionEventSchema = proofSchema.extend({
  id: z.number().int(),
  customerId: z.number().int(),
  channel: channelSchema,
  kind: z.enum(['consent', 'objection', 'withdrawal', 'correction']),
  /** For a correction: the entry that was made by mistake. */
  correctsEventId: z.number().int().nullable(),
  origin: consentOriginSchema.nullable(),
  day: z.string(),
  recordedAtMs: z.number().int(),
  /** The statement for many people that this entry is part of; null for an entry of its own. */
  bulkId: z.number().int().nullable(),
  files: z.array(evidenceFileSchema),
})
export type PermissionEvent = z.infer<typeof permissionEventSchema>

/**
 * The entries that were taken back, and are so still: whoever takes a correction back brings the entry back. An entry can
 * only be corrected after it was made.
 */
export function correctedIds(
  events: readonly { id: number; kind: string; correctsEventId: number | null }[],
): ReadonlySet<number> {
  const corrected = new Set<number>()
  const corrections = events.filter(({ kind }) => kind === 'correction').sort((a, b) => b.id - a.id)
  for (const { id, correctsEventId } of corrections)
    if (correctsEventId !== null && correctsEventId < id && !corrected.has(id)) corrected.add(correctsEventId)
  return corrected
}

/** What the owner may say of an entry, each part if they know it. `files`: references of the host. */
export const givenProofSchema = z.object({
  minute: minuteOfDay.optional(),
  signedUpDay: z.string().optional(),
  signedUpMinute: minuteOfDay.optional(),
  place: permissionPlaceSchema.optional(),
  ipAddress: z.string().trim().max(45).optional(),
  evidence: z.string().trim().max(2000).optional(),
  files: z.array(z.string().min(1)).max(20).optional(),
})
export type GivenProof = z.infer<typeof givenProofSchema>

/** An entry for many people at once. */
export const bulkStatementSchema = z.object({
  bulkId: z.number().int(),
  kind: z.enum(['consent', 'objection']),
  channels: z.array(channelSchema),
  day: z.string(),
  wording: z.string().nullable(),
  recordedAtMs: z.number().int(),
  customers: z.number().int(),
  /** True where it was taken back as a whole. */
  isTakenBack: z.boolean(),
})
export type BulkStatement = z.infer<typeof bulkStatementSchema>

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
