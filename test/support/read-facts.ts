import type { ImportOptions } from '../../shared/model/import.ts'
import type { ColumnMapping } from '../../shared/model/import-columns.ts'
import type { ImportIssue, SkipReason } from '../../shared/model/import-issues.ts'
import type { ByteSource } from '../../src-main/importers/byte-source.ts'
import type {
  AnswerFact,
  CampaignFact,
  Conventions,
  OrderFact,
  ProfileFact,
  StatusFact,
} from '../../src-main/importers/format.ts'
import { customFormat } from '../../src-main/importers/formats/custom.ts'
import { decideConventions, type OpenedTable, openFile } from '../../src-main/importers/open-file.ts'
import { RecentRows, readFile } from '../../src-main/usecases/import/read-file.ts'

/** Everything that a file says. */
export interface FileFacts {
  table: OpenedTable
  conventions: Conventions
  orders: { rows: readonly number[]; order: OrderFact }[]
  profiles: { rows: readonly number[]; profile: ProfileFact }[]
  statuses: { rows: readonly number[]; status: StatusFact }[]
  campaigns: { rows: readonly number[]; campaign: CampaignFact }[]
  answers: { rows: readonly number[]; answer: AnswerFact }[]
  skips: { row: number; reason: SkipReason }[]
  issues: ImportIssue[]
  /** Rows that were neither taken nor skipped, or both; always empty. */
  unaccounted: number[]
  rowCount: number
}

/**
 * Opens a file and reads all of its rows the way an import does.
 * @param mapping for tables of no known format.
 * @throws Error with the problem's code where the file is refused.
 */
export async function readFacts(
  source: ByteSource,
  options: ImportOptions = {},
  mapping?: ColumnMapping,
): Promise<FileFacts> {
  const opened = await openFile(source, options)
  if (!opened.ok) throw new Error(`refused: ${opened.problem}`)
  const { table } = opened
  const format = table.format ?? (mapping === undefined ? null : customFormat(mapping))
  if (format === null) throw new Error('unknown format')
  const conventions = decideConventions(table, format, options, 'Europe/Berlin')
  const facts: FileFacts = {
    table,
    conventions,
    orders: [],
    profiles: [],
    statuses: [],
    campaigns: [],
    answers: [],
    skips: [],
    issues: [],
    unaccounted: [],
    rowCount: 0,
  }
  const outcomes = new Map<number, number>()
  const count = (row: number) => outcomes.set(row, (outcomes.get(row) ?? 0) + 1)
  readFile(
    { source, table, format, conventions, options },
    {
      order(order, rows) {
        facts.orders.push({ rows, order })
        rows.forEach(count)
      },
      profile(profile, rows) {
        facts.profiles.push({ rows, profile })
        rows.forEach(count)
      },
      status(status, rows) {
        facts.statuses.push({ rows, status })
        rows.forEach(count)
      },
      campaign(campaign, rows) {
        facts.campaigns.push({ rows, campaign })
        rows.forEach(count)
      },
      answer(answer, rows) {
        facts.answers.push({ rows, answer })
        rows.forEach(count)
      },
      skip(row, reason) {
        facts.skips.push({ row, reason })
        count(row)
      },
      issue: (code, row, column, raw) => facts.issues.push({ code, row, column, raw }),
    },
    new RecentRows(),
    (_fraction, rows) => {
      facts.rowCount = rows
    },
  )
  facts.unaccounted = rowsOf(table).filter(row => outcomes.get(row) !== 1)
  return facts
}

/** The numbers of all rows below the header that hold anything or at least a delimiter. */
function rowsOf(table: OpenedTable): number[] {
  const rows: number[] = []
  for (const chunk of table.rows()) {
    for (const [index, cells] of chunk.rows.entries()) {
      if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows.push(chunk.firstRow + index)
    }
  }
  return rows
}
