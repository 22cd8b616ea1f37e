import { z } from 'zod'
import { columnMappingSchema, dateOrderSchema, decimalMarkSchema, formatIdSchema } from './import-columns.ts'
import { issueGroupSchema, skipReasonSchema } from './import-issues.ts'
import { statedWordSchema } from './interest.ts'
import { emailStateSchema } from './newsletter.ts'
import { orderSchema } from './order.ts'

/** What the owner overrides of that which was recognised. */
export const importOptionsSchema = z.object({
  format: formatIdSchema.optional(),
  sourceName: z.string().min(1).max(80).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  decimal: decimalMarkSchema.optional(),
  dateOrder: dateOrderSchema.optional(),
  /** For files of a known format that name no currency. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  mapping: columnMappingSchema.optional(),
  /** Rows (line count of the table, header = 1 where it stands first) that the owner unticked. */
  excludedRows: z.array(z.number().int()).optional(),
})
export type ImportOptions = z.infer<typeof importOptionsSchema>

/** A file reference: a path where the caller is a script, a token where it is the window. */
export const fileReferenceSchema = z.string().min(1)

export const importFileSchema = z.union([
  fileReferenceSchema,
  z.object({ file: fileReferenceSchema, options: importOptionsSchema.optional() }),
])

export const importInputSchema = z.object({
  files: z.array(importFileSchema).min(1),
  /** Applied to every file of the call that is no known format and has no mapping of its own. */
  mapping: columnMappingSchema.optional(),
})
export type ImportInput = z.infer<typeof importInputSchema>

/** What became of one file; `rows` is the number of non-empty lines after the header and the sum of the four. */
export const fileReportSchema = z.object({
  file: z.string(),
  format: formatIdSchema.nullable(),
  source: z.string().nullable(),
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  issues: z.array(issueGroupSchema),
  /** What the owner said where the file could be read in two ways, or does not say which currency it means. */
  answers: z
    .object({
      decimal: decimalMarkSchema.nullable(),
      dateOrder: dateOrderSchema.nullable(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
    })
    .optional(),
})
export type FileReport = z.infer<typeof fileReportSchema>

const outcomeCountsSchema = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
})

/** What changes in the customer base, over all files of a run. */
export const importTotalsSchema = z.object({
  newCustomers: z.number().int(),
  newOrders: z.number().int(),
  updatedOrders: z.number().int(),
  unchangedOrders: z.number().int(),
  /** Payments that a payment service shows; none of the orders above. */
  payments: outcomeCountsSchema.optional(),
  /** Refunds whose sale no file shows so far; none of the orders above. */
  refunds: outcomeCountsSchema.optional(),
  /** Addresses of which newsletter programs said something new, and campaigns with new figures. */
  emailStatuses: z.number().int().optional(),
  campaigns: z.number().int().optional(),
  /** Customers of whom answers to a survey said something new. */
  answers: z.number().int().optional(),
})
export type ImportTotals = z.infer<typeof importTotalsSchema>

export const importProgressSchema = z.object({
  kind: z.literal('progress'),
  phase: z.enum(['reading', 'finishing']),
  file: z.string().nullable(),
  /** 0 to 1 over all files of the run. */
  fraction: z.number(),
  rows: z.number().int(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>

export const importDoneSchema = z.object({
  kind: z.literal('done'),
  /** null where nothing changed, so that there is nothing to undo. */
  batchId: z.number().int().nullable(),
  totals: importTotalsSchema,
  files: z.array(fileReportSchema),
})
export type ImportDone = z.infer<typeof importDoneSchema>

export const importRunEventSchema = z.discriminatedUnion('kind', [importProgressSchema, importDoneSchema])
export type ImportRunEvent = z.infer<typeof importRunEventSchema>

/** One column of a file as the preview shows it. */
export const columnInfoSchema = z.object({
  /** Unique name, see {@link columnMappingSchema}. */
  name: z.string(),
  samples: z.array(z.string()),
  /** Our field, or null where the column is ignored. */
  field: z.string().nullable(),
})
export type ColumnInfo = z.infer<typeof columnInfoSchema>

export const rowOutcomeSchema = z.enum(['created', 'updated', 'unchanged', 'skipped'])
export type RowOutcome = z.infer<typeof rowOutcomeSchema>

/** A parsed order or person of the preview, with the rows of the file it came from. */
export const previewEntrySchema = z.object({
  rows: z.array(z.number().int()),
  outcome: rowOutcomeSchema,
  skipReason: skipReasonSchema.nullable(),
  order: orderSchema
    .pick({
      externalId: true,
      number: true,
      day: true,
      minute: true,
      status: true,
      currency: true,
      totalMinor: true,
      refundedMinor: true,
    })
    .extend({ itemCount: z.number().int() })
    .nullable(),
  person: z
    .object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      street: z.string().nullable(),
      postalCode: z.string().nullable(),
      city: z.string().nullable(),
      country: z.string().nullable(),
      /** `YYYY-MM-DD`, or `--MM-DD` without a year; only of a customer list. */
      birthday: z.string().optional(),
    })
    .nullable(),
  /** Only of a newsletter program's list of statuses; the address stands in `person`. */
  emailStatus: z
    .object({
      states: z.array(emailStateSchema),
      day: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .optional(),
  /** Only of a newsletter program's list of campaigns. */
  campaign: z.object({ name: z.string(), sentDay: z.string().nullable() }).optional(),
  /** Only of answers to a survey; who answered stands in `person`, as far as the file tells. */
  answer: z
    .object({
      words: z.array(z.object({ text: z.string(), word: statedWordSchema })),
      remark: z.string().nullable(),
      day: z.string().nullable(),
    })
    .optional(),
  /** The cells of the first row, as they stand in the file. */
  raw: z.array(z.string()),
})
export type PreviewEntry = z.infer<typeof previewEntrySchema>

/** Why the format was chosen; the window has the words. */
export const recognitionReasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('columns_match'), found: z.number().int(), expected: z.number().int() }),
  z.object({ code: z.literal('typical_columns'), columns: z.array(z.string()) }),
  z.object({ code: z.literal('typical_values'), column: z.string(), example: z.string() }),
  z.object({ code: z.literal('remembered_mapping'), since: z.string() }),
  z.object({ code: z.literal('chosen_by_owner') }),
])
export type RecognitionReason = z.infer<typeof recognitionReasonSchema>

/**
 * Values that can be read in two ways, with nothing in the file to decide: the owner is asked, and the answer is
 * remembered for the source.
 */
export const readingQuestionSchema = z.discriminatedUnion('choice', [
  z.object({
    choice: z.literal('decimal'),
    /** A value as it stands in the file. */
    example: z.string(),
    readings: z.array(z.object({ value: decimalMarkSchema, number: z.number() })),
    /** What the owner said for this file; null while open. */
    answer: decimalMarkSchema.nullable(),
  }),
  z.object({
    choice: z.literal('dateOrder'),
    example: z.string(),
    readings: z.array(z.object({ value: dateOrderSchema, day: z.string() })),
    answer: dateOrderSchema.nullable(),
  }),
])
export type ReadingQuestion = z.infer<typeof readingQuestionSchema>

export const filePreviewSchema = fileReportSchema.extend({
  /** 0 to 1. */
  confidence: z.number(),
  reasons: z.array(recognitionReasonSchema),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  /** Row number of the header line. */
  headerRow: z.number().int(),
  decimal: decimalMarkSchema,
  dateOrder: dateOrderSchema,
  questions: z.array(readingQuestionSchema),
  columns: z.array(columnInfoSchema),
  /** For tables without a known format: what the column names and values suggest. */
  suggestedMapping: columnMappingSchema.nullable(),
  entries: z.array(previewEntrySchema),
})
export type FilePreview = z.infer<typeof filePreviewSchema>

export const importPreviewEventSchema = z.discriminatedUnion('kind', [
  importProgressSchema,
  z.object({ kind: z.literal('done'), totals: importTotalsSchema, files: z.array(filePreviewSchema) }),
])
export type ImportPreviewEvent = z.infer<typeof importPreviewEventSchema>

export const importBatchSchema = z.object({
  id: z.number().int(),
  importedAtMs: z.number().int(),
  isSample: z.boolean(),
  totals: importTotalsSchema,
  files: z.array(fileReportSchema.extend({ fileId: z.number().int(), rejectedRows: z.number().int() })),
})
export type ImportBatch = z.infer<typeof importBatchSchema>
