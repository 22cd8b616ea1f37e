import { z } from 'zod'
import {
  channelSchema,
  consentOriginSchema,
  consentStatementSchema,
  existingCustomerRuleSchema,
  permissionEventSchema,
} from '../model/permission.ts'
import { sourceSchema } from '../model/platform.ts'
import { base } from './base.ts'
import { done } from './common.ts'

/** Who may be contacted, and why. */
export const permissionContract = {
  /** The single objection: closes the given channels (default all) for advertising, for good. */
  object: base
    .input(
      z.object({
        customerId: z.number().int(),
        channels: z.array(channelSchema).optional(),
        note: z.string().optional(),
      }),
    )
    .output(z.array(permissionEventSchema)),
  recordConsent: base
    .input(
      z.object({
        customerId: z.number().int(),
        channel: channelSchema,
        origin: consentOriginSchema,
        day: z.string(),
        wording: z.string().min(1),
        evidence: z.string().optional(),
      }),
    )
    .output(permissionEventSchema),
  /** Marks an entry as made by mistake; the entry itself stays. */
  correct: base.input(z.object({ eventId: z.number().int() })).output(permissionEventSchema),
  statements: base.output(
    z.array(
      z.object({
        source: sourceSchema,
        /** People for whom this statement opens (or would open) the e-mail channel. */
        accepting: z.number().int(),
        statement: consentStatementSchema.nullable(),
      }),
    ),
  ),
  state: base
    .input(
      z.object({ sourceId: z.number().int(), origin: consentOriginSchema, wording: z.string().nullable() }),
    )
    .output(done),
  existingCustomerRule: base.output(existingCustomerRuleSchema),
  setExistingCustomerRule: base.input(existingCustomerRuleSchema).output(existingCustomerRuleSchema),
}
