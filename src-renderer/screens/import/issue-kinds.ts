import type { FileReport } from '../../../shared/model/import.ts'
import {
  fileProblemSchema,
  type IssueCode,
  type IssueGroup,
  NOTES,
  skipReasonSchema,
} from '../../../shared/model/import-issues.ts'

/**
 * `blocker`: the file cannot be taken; `skip`: rows are left out; `warning`: taken all the same; `note`: nothing is
 * wrong, it is only good to know.
 */
export type IssueKind = 'blocker' | 'skip' | 'warning' | 'note'

export function issueKind(code: IssueCode): IssueKind {
  if (fileProblemSchema.safeParse(code).success) return 'blocker'
  if (NOTES.has(code)) return 'note'
  return skipReasonSchema.safeParse(code).success ? 'skip' : 'warning'
}

/** True where the file as a whole cannot be taken; a file that breaks off in the middle has a format. */
export function isRefused(file: Pick<FileReport, 'format'>): boolean {
  return file.format === null
}

/** Findings of one kind, the most frequent first. */
export function issuesOfKind(issues: readonly IssueGroup[], kind: IssueKind): IssueGroup[] {
  return issues.filter(issue => issueKind(issue.code) === kind).sort((a, b) => b.count - a.count)
}

/** What the owner can change so that a finding goes away for the whole file. */
export type Repair = 'dateOrder' | 'decimal' | 'encoding' | 'delimiter' | 'mapping' | 'includeRows'

const REPAIRS: { readonly [Code in IssueCode]?: readonly Repair[] } = {
  line_too_long: ['delimiter'],
  unclosed_quote: ['delimiter'],
  file_is_binary: ['encoding'],
  header_not_found: ['mapping', 'delimiter', 'encoding'],
  needs_mapping: ['mapping'],
  missing_order_id: ['mapping'],
  missing_identity: ['mapping'],
  excluded_by_owner: ['includeRows'],
  bad_date: ['dateOrder'],
  missing_date: ['mapping'],
  bad_time: ['mapping'],
  bad_amount: ['decimal'],
  bad_quantity: ['mapping'],
  bad_field_value: ['mapping'],
  missing_currency: ['mapping'],
  short_row: ['delimiter'],
  long_row: ['delimiter'],
  undecodable_character: ['encoding'],
}

/** The repairs that fit a finding. Mapping only helps where the file is (or may become) a table mapped by hand. */
export function repairsFor(code: IssueCode, mappable: boolean): readonly Repair[] {
  return (REPAIRS[code] ?? []).filter(repair => repair !== 'mapping' || mappable)
}
