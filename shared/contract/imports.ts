import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  fileReferenceSchema,
  importBatchSchema,
  importInputSchema,
  importPreviewEventSchema,
  importRunEventSchema,
} from '../model/import.ts'
import { columnMappingSchema } from '../model/import-columns.ts'
import { base } from './base.ts'
import { done, producedFile } from './common.ts'

/** Files in, and out again. */
export const importsContract = {
  /** The tables in a ZIP archive, with references of their own; none for any other file. */
  contents: base
    .input(z.object({ file: fileReferenceSchema }))
    .output(z.array(z.object({ file: fileReferenceSchema, name: z.string() }))),
  /** Reads the files and tells what an import would do; nothing is kept. */
  preview: base.input(importInputSchema).output(eventIterator(importPreviewEventSchema)),
  /** Imports the files as one batch in one transaction. Ending the stream early cancels it. */
  run: base.input(importInputSchema).output(eventIterator(importRunEventSchema)),
  /** Newest first. */
  list: base.output(z.array(importBatchSchema)),
  undo: base.input(z.object({ batchId: z.number().int() })).output(done),
  /** The rows of a file that were not taken, with the reason, as CSV. */
  rejectedRows: base
    .input(z.object({ fileId: z.number().int(), language: z.enum(['de', 'en']).default('de') }))
    .output(producedFile),
  mappings: base.output(
    z.array(
      z.object({
        id: z.number().int(),
        mapping: columnMappingSchema,
        header: z.array(z.string()),
        savedAtMs: z.number().int(),
      }),
    ),
  ),
  forgetMapping: base.input(z.object({ id: z.number().int() })).output(done),
}
