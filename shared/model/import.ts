import { z } from 'zod'
import { customFieldReferenceSchema } from './custom-field.ts'
import { emailStateSchema } from './newsletter.ts'
import { orderSchema } from './order.ts'

/** The export formats that are recognised by content; `custom` is any other table, mapped by the owner. */
export const formatIdSchema = z.enum([
  'shopify-orders',
  'shopify-customers',
  'etsy-orders',
  'etsy-order-items',
  'shopware5-main-orders',
  'shopware5-orders',
  'shopware5-customers',
  'shopware5-newsletter',
  'shopware6-orders',
  'shopware6-customers',
  'shopware6-newsletter',
  'prestashop-orders',
  'prestashop-customers',
  'magento-orders',
  'bigcommerce-orders',
  'woocommerce-analytics-orders',
  'woocommerce-analytics-customers',
  'woocommerce-advanced-export',
  'woocommerce-webtoffee',
  'amazon-order-report',
  'amazon-all-orders',
  'amazon-unshipped',
  'amazon-fulfilled-shipments',
  'ebay-orders',
  'ebay-payments',
  'paypal',
  'wix-orders',
  'squarespace-orders',
  'square-items',
  'square-transactions',
  'kaufland-sales',
  'mailchimp-audience',
  'mailchimp-campaigns',
  'brevo-contacts',
  'brevo-events',
  'klaviyo-profiles',
  'cleverreach-recipients',
  'rapidmail-recipients',
  'mailerlite-subscribers',
  'activecampaign-contacts',
  'kit-subscribers',
  'newsletter-statuses',
  'newsletter-campaigns',
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
  'shippingHouseNumber',
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

/** Our fields that a column of a newsletter program's list of statuses can be mapped to. */
export const statusFieldSchema = z.enum(['email', 'emailState', 'emailStateDay', 'emailStateReason'])
export type StatusField = z.infer<typeof statusFieldSchema>

export const mappingFieldSchema = z.union([orderFieldSchema, customerFieldSchema, statusFieldSchema])
export type MappingField = z.infer<typeof mappingFieldSchema>

/** What a column of an unknown file can be mapped to: a field of ours or one of the owner's own. */
export const mappedFieldSchema = z.union([mappingFieldSchema, customFieldReferenceSchema])
export type MappedField = z.infer<typeof mappedFieldSchema>

export const decimalMarkSchema = z.enum(['.', ','])
export const dateOrderSchema = z.enum(['ymd', 'dmy', 'mdy'])
export type DateOrder = z.infer<typeof dateOrderSchema>

/**
 * How the columns of an unknown table map to our fields. A column is named by its header; the second and
 * later columns of the same name are `Name (2)`, `Name (3)`; nameless columns are `Column 4` (counted from 1).
 */
export const columnMappingSchema = z.object({
  kind: z.enum(['orders', 'customers', 'statuses']),
  /** `own`: a shop of the owner's. `marketplace`: its buyers may not be advertised to. */
  channel: z.enum(['own', 'marketplace']),
  /** What the owner calls the source; orders are unique within it. */
  sourceName: z.string().min(1).max(80),
  columns: z.record(z.string(), mappedFieldSchema),
  /** For files without a currency column. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** For lists of statuses without a status column: what all addresses in the file are. */
  emailState: emailStateSchema.optional(),
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
])
export type FileProblem = z.infer<typeof fileProblemSchema>

/** Why a row was not taken. */
export const skipReasonSchema = z.enum([
  'blank_row',
  'footer_row',
  'abandoned_basket',
  'not_an_order',
  'missing_order_id',
  'missing_identity',
  'excluded_by_owner',
  'file_refused',
  'raises_no_permission',
  'unknown_email_state',
  'missing_campaign',
])
export type SkipReason = z.infer<typeof skipReasonSchema>

/** What is odd about a row that was taken all the same. */
export const warningSchema = z.enum([
  'bad_date',
  'missing_date',
  'ambiguous_date',
  'ambiguous_amount',
  'bad_amount',
  'bad_quantity',
  'bad_count',
  'bad_email',
  'relay_email',
  'email_typo',
  'doubtful_birthday',
  'missing_currency',
  'assumed_currency',
  'unknown_status',
  'unknown_country',
  'internal_ids',
  'unreadable_items',
  'short_row',
  'long_row',
  'undecodable_character',
  'orders_without_buyers',
  'contacts_in_other_file',
  'orders_without_emails',
  'ebay_payments_report',
  'bad_field_value',
  'rounded_number',
])
export type Warning = z.infer<typeof warningSchema>

/** Warnings that are no problem of a row: told of once per file, with a count. */
export const NOTES: ReadonlySet<string> = new Set<Warning>([
  'relay_email',
  'doubtful_birthday',
  'assumed_currency',
])

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
