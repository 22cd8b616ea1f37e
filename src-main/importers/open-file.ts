import type { FileProblem, ImportOptions } from '../../shared/model/import.ts'
import type { ByteSource } from './byte-source.ts'
import { decideDateOrder, decideDecimal } from './conventions.ts'
import { type RecognisedTable, recogniseRows, recogniseTable } from './detect.ts'
import { evidenceRows, thinOut } from './evidence.ts'
import type { Conventions, Detection, Format } from './format.ts'
import type { Header } from './header.ts'
import { formats as knownFormats } from './registry.ts'
import { sniffFile } from './sniff.ts'
import { type RowChunk, readRows, UnreadableTable } from './table.ts'
import { isWorkbookTooLarge, readWorkbookRows } from './workbook.ts'
import { problemOfUnknownTable } from './wrong-reports.ts'

/** A file that was opened and recognised, ready to be read row by row. */
export interface OpenedTable {
  header: Header
  /** Row number of the header, the first line of the file being 1. */
  headerRow: number
  /** The first rows below the header. */
  sampleRows: readonly (readonly string[])[]
  /** Further rows from all over the file, where it is long. */
  spreadRows: readonly (readonly string[])[]
  encoding: string
  /** True where some bytes may not fit the encoding; they become U+FFFD. */
  hasStrayBytes: boolean
  /** null for workbooks. */
  delimiter: string | null
  /** null for a table of unknown format. */
  format: Format | null
  detection: Detection | null
  /**
   * The rows below the header; fraction is the share of the file read so far.
   * Iterating throws UnreadableTable where the text stops being a table.
   */
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
    if (error instanceof UnreadableTable) return refuse(error.problem, error.row)
    throw error
  }
}

function refuse(problem: FileProblem, row = 0): OpenResult {
  return { ok: false, problem, row }
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
  const { dialect, headerIndex, headRows, header } = table
  return finish(table, options, {
    sampleRows: headRows.slice(headerIndex + 1),
    spreadRows: [...evidenceRows(source, dialect, header.names.length)],
    encoding: dialect.encoding,
    hasStrayBytes: table.hasStrayBytes,
    delimiter: dialect.delimiter,
    rows: () => belowHeader(readRows(source, dialect), headerIndex),
  })
}

async function openWorkbook(source: ByteSource, options: ImportOptions): Promise<OpenResult> {
  if (isWorkbookTooLarge(source)) return refuse('workbook_too_large')
  let rows: string[][]
  try {
    rows = await readWorkbookRows(source)
  } catch {
    // The reader throws errors of many kinds for damaged and encrypted workbooks; to the owner they are one.
    return refuse('workbook_unreadable')
  }
  const table = recogniseRows(rows, source.name, wantedFormats(options))
  if (table === null) return refuse(rows.length === 0 ? 'file_empty' : 'header_not_found')
  const sampleRows = rows.slice(table.headerIndex + 1)
  return finish(table, options, {
    sampleRows: sampleRows.slice(0, 2000),
    spreadRows: thinOut(sampleRows.slice(2000)),
    encoding: 'xlsx',
    hasStrayBytes: false,
    delimiter: null,
    rows: () => belowHeader([{ rows, firstRow: 1, fraction: 1 }], table.headerIndex),
  })
}

function finish(
  recognised: Pick<RecognisedTable, 'header' | 'headerIndex' | 'format' | 'detection'>,
  options: ImportOptions,
  content: Pick<
    OpenedTable,
    'sampleRows' | 'spreadRows' | 'encoding' | 'hasStrayBytes' | 'delimiter' | 'rows'
  >,
): OpenResult {
  const { header, headerIndex, format, detection } = recognised
  const sampleRows = content.sampleRows.filter(cells => cells.some(cell => cell.trim() !== ''))
  if (sampleRows.length === 0) return refuse('header_only')
  const isMapped = options.mapping !== undefined || options.format !== undefined
  const problem = format === null && !isMapped ? problemOfUnknownTable(header) : null
  if (problem !== null) return refuse(problem)
  return {
    ok: true,
    table: { ...content, sampleRows, header, headerRow: headerIndex + 1, format, detection },
  }
}

function* belowHeader(chunks: Iterable<RowChunk>, headerIndex: number): Generator<RowChunk> {
  for (const chunk of chunks) {
    const skipped = Math.max(0, headerIndex + 2 - chunk.firstRow)
    if (skipped === 0) yield chunk
    else yield { ...chunk, rows: chunk.rows.slice(skipped), firstRow: chunk.firstRow + skipped }
  }
}

/** Decides how a file writes numbers and dates from its values in the given columns. */
export function decideConventions(
  table: OpenedTable,
  format: Pick<Format, 'columns' | 'moneyFields' | 'dateFields' | 'usual'>,
  options: ImportOptions,
  timeZone: string,
): Conventions {
  const positionsOf = (fields: readonly string[]) =>
    fields.map(field => table.header.find(...(format.columns[field] ?? []))).filter(position => position >= 0)
  // Workbook cells are typed and were written out in our own way.
  const usual =
    table.delimiter === null ? { decimal: '.' as const, dateOrder: format.usual.dateOrder } : format.usual
  const amounts = valuesAt(table, positionsOf(format.moneyFields))
  const dateOrder = decideDateOrder(valuesAt(table, positionsOf(format.dateFields)), usual.dateOrder)
  return {
    decimal: options.decimal ?? decideDecimal(amounts, usual.decimal).value,
    dateOrder: options.dateOrder ?? dateOrder.value,
    dateOrderUncertain: options.dateOrder === undefined && !dateOrder.certain,
    timeZone,
  }
}

function* valuesAt(table: OpenedTable, positions: readonly number[]): Generator<string> {
  for (const rows of [table.sampleRows, table.spreadRows]) {
    for (const cells of rows) {
      for (const position of positions) {
        const cell = cells[position]
        if (cell) yield cell
      }
    }
  }
}
