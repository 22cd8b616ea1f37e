import { z } from 'zod'
import { flagKindSchema } from './flag.ts'
import { emailStateSchema } from './newsletter.ts'
import { consentOriginSchema, verdictSchema } from './permission.ts'
import { platformSchema } from './platform.ts'

/**
 * What a fact does to a verdict: `allows` and `forbids` carry it; `overruled` would allow but for something stricter;
 * `lifted` forbade until the person consented anew; `none` counts for nothing, such as a mistake or an unproven yes.
 */
export const factEffectSchema = z.enum(['allows', 'forbids', 'overruled', 'lifted', 'none'])
export type FactEffect = z.infer<typeof factEffectSchema>

const effect = factEffectSchema
const day = z.string().nullable()

/** One thing that is known and has to do with a verdict. */
export const permissionFactSchema = z.discriminatedUnion('kind', [
  /** An entry of the ledger. */
  z.object({
    kind: z.literal('entry'),
    effect,
    eventId: z.number().int(),
    entry: z.enum(['consent', 'objection', 'withdrawal']),
    origin: consentOriginSchema.nullable(),
    isMistake: z.boolean(),
    day: z.string(),
  }),
  /** A hash that fits; `eventId` is another customer's objection, null an entry of the list itself. */
  z.object({
    kind: z.literal('suppression'),
    effect,
    eventId: z.number().int().nullable(),
    day: z.string(),
  }),
  /** A cell of a consent column. */
  z.object({
    kind: z.literal('column'),
    effect,
    sourceId: z.number().int(),
    accepted: z.boolean(),
    /** What a yes of this source is worth, by the owner's statement on it. */
    standing: z.enum(['confirmed', 'unconfirmed', 'worthless']),
    day,
  }),
  z.object({
    kind: z.literal('newsletter'),
    effect,
    email: z.string(),
    state: emailStateSchema,
    day,
    notedDay: z.string(),
  }),
  /** A record of a marketplace. */
  z.object({
    kind: z.literal('marketplace'),
    effect,
    sourceId: z.number().int(),
    platform: platformSchema,
    day,
  }),
  /** An address that only forwards, or that was made up by a platform. */
  z.object({ kind: z.literal('relay_address'), effect, email: z.string() }),
  /** Orders in an own shop. */
  z.object({
    kind: z.literal('orders'),
    effect,
    sourceId: z.number().int(),
    orders: z.number().int(),
    day,
  }),
  /** The e-mail address came with a sale of an own shop. */
  z.object({ kind: z.literal('sale_email'), effect, email: z.string(), day }),
  /** There is nothing to write to or to call. */
  z.object({ kind: z.literal('no_address'), effect }),
  z.object({ kind: z.literal('mail_returned'), effect, day: z.string() }),
  /** A complaint that is open since a day. */
  z.object({ kind: z.literal('open_case'), effect, day: z.string() }),
  z.object({ kind: z.literal('flag'), effect, flag: flagKindSchema, day: z.string() }),
])
export type PermissionFact = z.infer<typeof permissionFactSchema>

/** A verdict with everything that it rests on. */
export const explainedVerdictSchema = z.object({
  verdict: verdictSchema,
  facts: z.array(permissionFactSchema),
})
export type ExplainedVerdict = z.infer<typeof explainedVerdictSchema>

const tick = z.object({
  met: z.boolean(),
  /** The day on which it rests, or of what stands against it; null where there is none. */
  day,
})

/** The four conditions of § 7(3) UWG for one person; only all of them together allow anything. */
export const existingCustomerTicksSchema = z.object({
  /** Whether the owner wants to use the exception at all. */
  enabled: z.boolean(),
  sale: tick,
  similarGoods: tick,
  noObjection: tick,
  notice: tick,
})
export type ExistingCustomerTicks = z.infer<typeof existingCustomerTicksSchema>

export const permissionExplanationSchema = z.object({
  customerId: z.number().int(),
  name: z.string(),
  /** One for each channel and purpose. */
  verdicts: z.array(explainedVerdictSchema),
  existingCustomer: existingCustomerTicksSchema,
})
export type PermissionExplanation = z.infer<typeof permissionExplanationSchema>
