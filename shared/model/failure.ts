import { z } from 'zod'

/**
 * Failures that a person can cause or meet in normal use. They cross the wire as codes with parameters;
 * their sentences, in both languages, are the window's.
 */
export const failureSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.literal('not_found'),
    what: z.enum([
      'customer',
      'separation',
      'batch',
      'file',
      'note',
      'export',
      'source',
      'mapping',
      'order',
      'list',
      'field',
      'confirmation',
      'product',
      'advertised_period',
      'bundle',
      'segment',
      'reminder',
      'data_request',
      'wish',
      'entry',
      'evidence',
      'topic',
      'complaint',
      'campaign',
    ]),
  }),
  z.object({ code: z.literal('file_missing'), name: z.string() }),
  z.object({ code: z.literal('file_changed'), name: z.string() }),
  z.object({ code: z.literal('file_too_large'), name: z.string(), bytes: z.number() }),
  /** A file that is neither PDF nor image nor e-mail. */
  z.object({ code: z.literal('evidence_kind'), name: z.string() }),
  z.object({ code: z.literal('database_newer'), fileVersion: z.number(), appVersion: z.number() }),
  z.object({ code: z.literal('database_damaged'), detail: z.string() }),
  z.object({ code: z.literal('database_busy') }),
  z.object({ code: z.literal('disk_full') }),
  z.object({ code: z.literal('cancelled') }),
  z.object({ code: z.literal('nothing_to_import') }),
  /** No table with the IDs and addresses that the result of an address check has. */
  z.object({ code: z.literal('no_address_check'), name: z.string() }),
  z.object({ code: z.literal('mapping_incomplete'), missing: z.array(z.string()) }),
  z.object({ code: z.literal('field_name_taken'), name: z.string() }),
  z.object({ code: z.literal('topic_name_taken'), name: z.string() }),
  z.object({ code: z.literal('invalid'), field: z.string() }),
])
export type Failure = z.infer<typeof failureSchema>

/** Carries a {@link Failure} through code that cannot return it. */
export class ExpectedFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'ExpectedFailure'
    this.failure = failure
  }
}
