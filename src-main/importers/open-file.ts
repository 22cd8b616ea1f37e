import type { FileProblem, ImportOptions } from '../../shared/model/import.ts'
import type { ByteSource } from './byte-source.ts'
import { decideDateOrder, decideDecimal } from './conventions.ts'
import { type RecognisedTable, recogniseRows, recogniseTable } from './detect.ts'
import type { Conventions, Detection, Format } from './format.ts'
import type { Header } from './header.ts'
import { formats as knownFormats } from './registry.ts'
import { sniffFile } from './sniff.ts'
import { type RowChunk, readRows, UnreadableTable } from './table.ts'
import { LARGEST_WORKBOOK_BYTES, readWorkbookRows } from './workbook.ts'

/** A file that was opened and recognised, ready to be read row by row. */
export interface OpenedTable {
  header: Header
  /** Row number of the header, the first line of the file being 1. */
  headerRow: number
  /** The first rows below the header. */
  sampleRows: readonly (readonly string[])[]
  encoding: string
  /** null for workbooks. */
  delimiter: string | null
  /** null for a table of unknown format. */
  format: Format | null
  detection: Detection | null
  /** The rows below the header; fraction is the share of the file read so far. */
  rows(): Iterable<RowChunk>
}

export type OpenResult = { ok: true; table: OpenedTable } | { ok: false; problem: FileProblem; row: number }

/**
 * Opens any file: says what it is, or why it cannot be used.
 * @param options the owner's overrides of encoding, delimiter and format.
 */
export async function openFile(source: ByteSource, options: ImportOptions): Promise<OpenResult> {
  const kind = sniffFile(source)
  if (kind.kind === 'problem') return refuse(kind.problem)
  try {
    return kind.kind === 'workbook' ? await openWorkbook(source, options) : openText(source, options)
  } catch (error) {
    if (error instanceof UnreadableTable) return { ok: false, problem: error.problem, row: error.row }
    throw error
  }
}

function refuse(problem: FileProblem): OpenResult {
  return { ok: false, problem, row: 0 }
}

function wantedFormats(options: ImportOptions): readonly Format[] {
  if (options.format === undefined) return knownFormats
  return knownFormats.filter(format => format.id === options.format)
}

function openText(source: ByteSource, options: ImportOptions): OpenResult {
  const table = recogniseTable(source, {
    encoding: options.encoding,
    delimiter: options.delimiter,
    formats: wantedFormats(options),
  })
  if (table === null) return refuse('header_not_found')
  return finish(table, table.dialect.encoding, table.dialect.delimiter, () =>
    belowHeader(readRows(source, table.dialect), table.headerIndex),
  )
}

async function openWorkbook(source: ByteSource, options: ImportOptions): Promise<OpenResult> {
  if (source.size > LARGEST_WORKBOOK_BYTES) return refuse('workbook_too_large')
  let rows: string[][]
  try {
    rows = await readWorkbookRows(source)
  } catch {
    // The reader throws errors of many kinds for damaged and encrypted workbooks; to the owner they are one.
    return refuse('workbook_unreadable')
  }
  const table = recogniseRows(rows, source.name, wantedFormats(options))
  if (table === null) return refuse(rows.length === 0 ? 'file_empty' : 'header_not_found')
  return finish(table, 'xlsx', null, () =>
    belowHeader([{ rows, firstRow: 1, fraction: 1 }], table.headerIndex),
  )
}

function finish(
  table: Pick<RecognisedTable, 'header' | 'headerIndex' | 'headRows' | 'format' | 'detection'>,
  encoding: string,
  delimiter: string | null,
  rows: () => Iterable<RowChunk>,
): OpenResult {
  const sampleRows = table.headRows
    .slice(table.headerIndex + 1)
    .filter(cells => cells.some(cell => cell.trim() !== ''))
  if (sampleRows.length === 0) return refuse('header_only')
  const { header, format, detection, headerIndex } = table
  return {
    ok: true,
    table: { header, headerRow: headerIndex + 1, sampleRows, encoding, delimiter, format, detection, rows },
  }
}

function* belowHeader(chunks: Iterable<RowChunk>, headerIndex: number): Generator<RowChunk> {
  for (const chunk of chunks) {
    const skipped = Math.max(0, headerIndex + 2 - chunk.firstRow)
    if (skipped === 0) yield chunk
    else yield { ...chunk, rows: chunk.rows.slice(skipped), firstRow: chunk.firstRow + skipped }
  }
}

/** Decides how a file writes numbers and dates from the sample rows' values in the given columns. */
export function decideConventions(
  table: OpenedTable,
  format: Pick<Format, 'columns' | 'moneyFields' | 'dateFields' | 'usual'>,
  options: ImportOptions,
  timeZone: string,
): Conventions {
  const values = (fields: readonly string[]) => {
    const positions = fields
      .map(field => table.header.find(...(format.columns[field] ?? [])))
      .filter(position => position >= 0)
    return table.sampleRows.flatMap(cells => positions.map(position => cells[position] ?? ''))
  }
  // Workbook cells are typed and were written out in our own way.
  const usual =
    table.delimiter === null ? { decimal: '.' as const, dateOrder: format.usual.dateOrder } : format.usual
  const decimal = options.decimal ?? decideDecimal(values(format.moneyFields), usual.decimal).value
  const dateOrder = decideDateOrder(values(format.dateFields), usual.dateOrder)
  return {
    decimal,
    dateOrder: options.dateOrder ?? dateOrder.value,
    dateOrderUncertain: options.dateOrder === undefined && !dateOrder.certain,
    timeZone,
  }
}
