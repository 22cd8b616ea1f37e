import { z } from 'zod'
import { customerFilterSchema } from '../model/customer.ts'
import { fileReferenceSchema } from '../model/import.ts'
import {
  bulkStatementSchema,
  channelSchema,
  consentOriginSchema,
  consentStatementSchema,
  evidenceFileSchema,
  existingCustomerRuleSchema,
  givenProofSchema,
  permissionEventSchema,
} from '../model/permission.ts'
import { permissionExplanationSchema } from '../model/permission-explanation.ts'
import { permissionQuotaSchema } from '../model/permission-quota.ts'
import { sourceSchema } from '../model/platform.ts'
import {
  suppressionAddressSchema,
  suppressionFindingSchema,
  suppressionListSchema,
} from '../model/suppression.ts'
import { base } from './base.ts'
import { done } from './common.ts'

const channels = z.array(channelSchema).min(1)
const wording = z.string().trim().min(1).max(10_000)
const ofCustomer = givenProofSchema.extend({ customerId: z.number().int() })

/** The ledger: who said yes or no, when, where and in which words. */
const entries = {
  /** The single objection: closes the given channels (default all) for advertising, for good. */
  object: base
    .input(ofCustomer.extend({ channels: channels.optional(), day: z.string().optional() }))
    .output(z.array(permissionEventSchema)),
  recordConsent: base
    .input(
      ofCustomer.extend({ channel: channelSchema, origin: consentOriginSchema, day: z.string(), wording }),
    )
    .output(permissionEventSchema),
  /** A person takes the consent for a channel back, without objecting to anything else. */
  withdraw: base
    .input(ofCustomer.extend({ channel: channelSchema, day: z.string().optional() }))
    .output(permissionEventSchema),
  /** Marks an entry as made by mistake; the entry itself stays. */
  correct: base.input(z.object({ eventId: z.number().int() })).output(permissionEventSchema),
  /**
   * The same consent or objection for everybody in a selection, in one transaction. A consent needs `origin` and
   * `wording`; it is not entered where somebody closed the channel by an objection, a withdrawal, a complaint or by
   * unsubscribing, who is counted as `skipped`. `bulkId` is 0 where nothing was entered.
   */
  recordForMany: base
    .input(
      givenProofSchema.extend({
        audience: customerFilterSchema,
        kind: z.enum(['consent', 'objection']),
        channels,
        origin: consentOriginSchema.optional(),
        day: z.string(),
        wording: wording.optional(),
      }),
    )
    .output(z.object({ bulkId: z.number().int(), customers: z.number().int(), skipped: z.number().int() })),
  /** Statements for many people, the last first. */
  bulkStatements: base.output(z.array(bulkStatementSchema)),
  /** Takes such a statement back as a whole, by corrections, or lets it hold again. */
  setBulkTakenBack: base.input(z.object({ bulkId: z.number().int(), isTakenBack: z.boolean() })).output(done),
}

/** Files that prove entries. */
const evidence = {
  addEvidence: base
    .input(z.object({ eventId: z.number().int(), files: z.array(fileReferenceSchema).min(1).max(20) }))
    .output(z.array(evidenceFileSchema)),
  /** Takes a file away from an entry, or gives it back while the program runs. */
  setEvidenceRemoved: base
    .input(z.object({ eventId: z.number().int(), fileId: z.number().int(), removed: z.boolean() }))
    .output(done),
  /** A file with its bytes, in Base64. */
  evidenceFile: base
    .input(z.object({ fileId: z.number().int() }))
    .output(evidenceFileSchema.extend({ base64: z.string() })),
}

/** What the owner states once for everybody. */
const statements = {
  statements: base.output(
    z.array(
      z.object({
        source: sourceSchema,
        /** People for whom this statement opens (or would open) the e-mail channel. */
        accepting: z.number().int(),
        /** The same for text messages. */
        acceptingSms: z.number().int(),
        statement: consentStatementSchema.nullable(),
        /** What was stated before, the last first: consents of that time are proven with it. */
        earlier: z.array(consentStatementSchema),
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

/** Addresses that get no advertising, whoever they belong to; kept as salted hashes only. */
const suppressions = {
  suppressions: base.output(suppressionListSchema),
  /** Why an address stands on the list; none where it does not. */
  checkSuppression: base.input(suppressionAddressSchema).output(z.array(suppressionFindingSchema)),
  /** Puts an address on the list of somebody who is no customer. */
  suppress: base
    .input(suppressionAddressSchema.extend({ channels }))
    .output(z.object({ entryId: z.number().int() })),
  /** Puts every e-mail address in a file on the list, as one entry. */
  suppressList: base
    .input(z.object({ file: fileReferenceSchema, channels }))
    .output(z.object({ entryId: z.number().int(), addresses: z.number().int(), unusable: z.number().int() })),
  /** Takes an entry back that was made by mistake, or lets it hold again. */
  setSuppressionTakenBack: base
    .input(z.object({ entryId: z.number().int(), isTakenBack: z.boolean() }))
    .output(done),
}

/** Who may be contacted. */
export const permissionContract = {
  ...entries,
  ...evidence,
  ...statements,
  ...suppressions,
  /** Why a person may be contacted or not, for each channel and purpose, with all facts that it rests on. */
  explain: base.input(z.object({ customerId: z.number().int() })).output(permissionExplanationSchema),
  /** How many customers may be advertised to at the end of each of the last months, and now by source. */
  quota: base
    .input(z.object({ months: z.number().int().min(1).max(120).default(24) }))
    .output(permissionQuotaSchema),
}
