import { z } from 'zod'
import { orderSchema } from './order.ts'

/** The export formats that are recognised by content; `custom` is any other table, mapped by the owner. */
export const formatIdSchema = z.enum([
  'shopify-orders',
  'shopify-customers',
  'etsy-orders',
  'etsy-order-items',
  'shopware5-main-orders',
  'amazon-order-report',
  'ebay-orders',
  'custom',
])
export type FormatId = z.infer<typeof formatIdSchema>

/** Our fields that a column of an unknown order file can be mapped to. */
export const orderFieldSchema = z.enum([
  'orderId',
  'orderNumber',
  'day',
  'status',
  'currency',
  'total',
  'goods',
  'shippingCost',
  'tax',
  'discount',
  'refunded',
  'voucherCode',
  'paidDay',
  'shippedDay',
  'note',
  'acceptsEmail',
  'email',
  'phone',
  'customerNumber',
  'salutation',
  'fullName',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'shippingFullName',
  'shippingFirstName',
  'shippingLastName',
  'shippingCompany',
  'shippingStreet',
  'shippingAddressLine2',
  'shippingPostalCode',
  'shippingCity',
  'shippingRegion',
  'shippingCountry',
  'itemId',
  'itemName',
  'itemSku',
  'itemVariant',
  'itemQuantity',
  'itemUnitPrice',
  'itemTotal',
])
export type OrderField = z.infer<typeof orderFieldSchema>

/** Our fields that a column of an unknown customer file can be mapped to. */
export const customerFieldSchema = z.enum([
  'email',
  'phone',
  'customerNumber',
  'salutation',
  'title',
  'fullName',
  'firstName',
  'lastName',
  'company',
  'street',
  'houseNumber',
  'addressLine2',
  'postalCode',
  'city',
  'region',
  'country',
  'birthday',
  'note',
  'tags',
  'acceptsEmail',
  'acceptsSms',
])
export type CustomerField = z.infer<typeof customerFieldSchema>

export const mappingFieldSchema = z.union([orderFieldSchema, customerFieldSchema])
export type MappingField = z.infer<typeof mappingFieldSchema>

export const decimalMarkSchema = z.enum(['.', ','])
export const dateOrderSchema = z.enum(['ymd', 'dmy', 'mdy'])
export type DateOrder = z.infer<typeof dateOrderSchema>

/**
 * How the columns of an unknown table map to our fields. A column is named by its header; the second and
 * later columns of the same name are `Name (2)`, `Name (3)`; nameless columns are `Column 4` (counted from 1).
 */
export const columnMappingSchema = z.object({
  kind: z.enum(['orders', 'customers']),
  /** `own`: a shop of the owner's. `marketplace`: its buyers may not be advertised to. */
  channel: z.enum(['own', 'marketplace']),
  /** What the owner calls the source; orders are unique within it. */
  sourceName: z.string().min(1).max(80),
  columns: z.record(z.string(), mappingFieldSchema),
  /** For files without a currency column. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
})
export type ColumnMapping = z.infer<typeof columnMappingSchema>

/** What the owner overrides of that which was recognised. */
export const importOptionsSchema = z.object({
  format: formatIdSchema.optional(),
  sourceName: z.string().min(1).max(80).optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  decimal: decimalMarkSchema.optional(),
  dateOrder: dateOrderSchema.optional(),
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

/** Why a whole file cannot be read. */
export const fileProblemSchema = z.enum([
  'file_empty',
  'file_is_image',
  'file_is_pdf',
  'file_is_archive',
  'file_is_old_excel',
  'file_is_binary',
  'file_is_web_page',
  'line_too_long',
  'unclosed_quote',
  'workbook_unreadable',
  'workbook_too_large',
  'header_not_found',
  'header_only',
  'needs_mapping',
  'wrong_report_bank_statement',
  'wrong_report_payments',
  'no_buyer_data',
])
export type FileProblem = z.infer<typeof fileProblemSchema>

/** Why a row was not taken. */
export const skipReasonSchema = z.enum([
  'blank_row',
  'footer_row',
  'abandoned_basket',
  'missing_order_id',
  'missing_identity',
  'excluded_by_owner',
  'file_refused',
])
export type SkipReason = z.infer<typeof skipReasonSchema>

/** What is odd about a row that was taken all the same. */
export const warningSchema = z.enum([
  'bad_date',
  'missing_date',
  'ambiguous_date',
  'bad_amount',
  'bad_quantity',
  'bad_email',
  'relay_email',
  'missing_currency',
  'unknown_status',
  'unknown_country',
  'short_row',
  'long_row',
  'undecodable_character',
])
export type Warning = z.infer<typeof warningSchema>

export const issueCodeSchema = z.union([fileProblemSchema, skipReasonSchema, warningSchema])
export type IssueCode = z.infer<typeof issueCodeSchema>

/** One finding in one cell or row. */
export const importIssueSchema = z.object({
  code: issueCodeSchema,
  /** Row number in the table as a spreadsheet counts, first line = 1; 0 for the whole file. */
  row: z.number().int(),
  column: z.string().nullable(),
  raw: z.string().nullable(),
})
export type ImportIssue = z.infer<typeof importIssueSchema>

/** Findings of one kind in one column, with the first few as examples. */
export const issueGroupSchema = z.object({
  code: issueCodeSchema,
  column: z.string().nullable(),
  count: z.number().int(),
  examples: z.array(z.object({ row: z.number().int(), raw: z.string().nullable() })),
})
export type IssueGroup = z.infer<typeof issueGroupSchema>

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
})
export type FileReport = z.infer<typeof fileReportSchema>

/** What changes in the customer base, over all files of a run. */
export const importTotalsSchema = z.object({
  newCustomers: z.number().int(),
  newOrders: z.number().int(),
  updatedOrders: z.number().int(),
  unchangedOrders: z.number().int(),
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
    })
    .nullable(),
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
  /** True where the file itself does not decide between day.month and month.day. */
  dateOrderUncertain: z.boolean(),
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
