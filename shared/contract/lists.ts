import { z } from 'zod'
import { addressAnswerSchema, addressCheckReadingSchema, answerBeforeSchema } from '../model/address-check.ts'
import { customerRowSchema } from '../model/customer.ts'
import { fileReferenceSchema } from '../model/import.ts'
import {
  listCheckSchema,
  listExclusionSchema,
  listExportSchema,
  listLogEntrySchema,
  listPreviewSchema,
  listProofSchema,
  listRequestSchema,
} from '../model/list.ts'
import { processorCheckSchema, processorSchema, processorWordSchema } from '../model/processor.ts'
import { base } from './base.ts'
import { done, page } from './common.ts'

const byExport = z.object({ exportId: z.number().int() })
/** How many contacts it was about. */
const contacts = z.object({ contacts: z.number().int() })

/** Lists of people who may be contacted. */
export const listsContract = {
  check: base.input(listRequestSchema).output(listCheckSchema),
  excluded: base
    .input(listRequestSchema.extend({ reason: listExclusionSchema, ...page }))
    .output(z.object({ total: z.number().int(), customers: z.array(customerRowSchema) })),
  preview: base.input(listRequestSchema).output(listPreviewSchema),
  export: base
    .input(
      listRequestSchema.extend({
        recordAsContact: z.boolean().default(false),
        /** Of a list for what is due: whether that is done with it; default: where the contact is recorded. */
        finishReminders: z.boolean().optional(),
      }),
    )
    .output(listExportSchema),
  log: base.output(z.array(listLogEntrySchema)),
  /** Why everybody in a list might be written to when it was made. */
  proof: base.input(z.object({ exportId: z.number().int(), ...page })).output(listProofSchema),
  /** Notes that everybody on a list was contacted with it, on its day. */
  noteContacts: base.input(byExport).output(contacts),
  /** Takes that back: the list was not sent. */
  takeBackContacts: base.input(byExport).output(contacts),
  /** What the owner settled with those who get lists; who is not in it was never asked about. */
  processors: base.output(z.array(processorCheckSchema)),
  /** Notes what is settled with somebody, as of today or a day; null forgets it. Returns what was noted before. */
  saveProcessor: base
    .input(
      z.object({
        processor: processorSchema,
        word: processorWordSchema.partial({ day: true }).nullable(),
      }),
    )
    .output(z.object({ before: processorWordSchema.nullable() })),
}

/** What comes back from an address check. */
export const addressCheckContract = {
  /** What the result of an address check says; nothing follows from it yet. */
  read: base.input(z.object({ file: fileReferenceSchema })).output(addressCheckReadingSchema),
  /** What the owner says to it. Returns how it was before, to take it back by. */
  answer: base
    .input(z.object({ answers: z.array(addressAnswerSchema).min(1) }))
    .output(z.object({ before: z.array(answerBeforeSchema) })),
  takeBack: base.input(z.object({ before: z.array(answerBeforeSchema).min(1) })).output(done),
}
