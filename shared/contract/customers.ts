import { z } from 'zod'
import {
  customerCardSchema,
  customerEditSchema,
  customerFilterSchema,
  customerRowSchema,
  customerSortSchema,
  noteSchema,
} from '../model/customer.ts'
import { customerEndingSchema } from '../model/customer-ending.ts'
import { flagKindSchema } from '../model/flag.ts'
import { silenceSchema } from '../model/silence.ts'
import { base } from './base.ts'
import { direction, done, page } from './common.ts'

/** Customers, and what the owner says of them. */
export const customersContract = {
  search: base
    .input(
      customerFilterSchema.extend({
        sort: customerSortSchema.optional(),
        direction: direction.optional(),
        ...page,
      }),
    )
    .output(z.object({ total: z.number().int(), customers: z.array(customerRowSchema) })),
  get: base.input(z.object({ id: z.number().int() })).output(customerCardSchema),
  /**
   * Marks a person as test or fraud: out of every figure and every list, with all present and later orders. null
   * takes the mark back.
   */
  setFlag: base.input(z.object({ id: z.number().int(), kind: flagKindSchema.nullable() })).output(done),
  /** Sets the owner's values; `null` takes the owner's value away, so that the imported one shows again. */
  edit: base.input(z.object({ id: z.number().int(), values: customerEditSchema.partial() })).output(done),
  addNote: base
    .input(
      z.object({
        id: z.number().int(),
        text: z.string().trim().min(1).max(10_000),
        /** When it was first written, for a note that was removed and is wanted back; default: now. */
        writtenAtMs: z.number().int().optional(),
      }),
    )
    .output(noteSchema),
  removeNote: base.input(z.object({ noteId: z.number().int() })).output(done),
  /** The owner's word, as of today, on the address on the card: it holds, or post came back. For this address only. */
  confirmAddress: base
    .input(z.object({ id: z.number().int(), holds: z.boolean().default(true) }))
    .output(z.object({ confirmationId: z.number().int() })),
  /** The owner ends the relationship with a customer on a day, or takes that back. Returns the day before. */
  endRelationship: base.input(customerEndingSchema).output(z.object({ before: z.string().nullable() })),
  /** Notes why a customer does not come back, as of a day (default: today); null takes that back. Returns what was before. */
  noteSilence: base
    .input(z.object({ id: z.number().int(), silence: silenceSchema.partial({ day: true }).nullable() }))
    .output(z.object({ before: silenceSchema.nullable() })),
  takeBackConfirmation: base.input(z.object({ confirmationId: z.number().int() })).output(done),
  /**
   * Takes merges back: each of these customers, who are part of another one, has again what its own records show.
   * `separate`: they are not suggested as one person again.
   */
  split: base
    .input(z.object({ customerIds: z.array(z.number().int()).min(1), separate: z.boolean().default(false) }))
    .output(done),
}
