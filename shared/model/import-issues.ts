import { z } from 'zod'

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
  'unknown_person',
  'several_persons',
  'no_interest_named',
])
export type SkipReason = z.infer<typeof skipReasonSchema>

/** What is odd about a row that was taken all the same. */
export const warningSchema = z.enum([
  'bad_date',
  'missing_date',
  'bad_time',
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
  'unknown_topic',
])
export type Warning = z.infer<typeof warningSchema>

/** Told of once for each value, which stands in every example. */
export const BY_VALUE: ReadonlySet<string> = new Set<Warning>(['unknown_topic'])

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
