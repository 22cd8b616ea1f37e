import type { ImportOptions, ReadingQuestion } from '../../shared/model/import.ts'
import type { DateOrder } from '../../shared/model/import-columns.ts'
import type { FileProblem } from '../../shared/model/import-issues.ts'
import type { ByteSource } from './byte-source.ts'
import { decideDateOrder, decideDecimal, haveTimes, type TimeReading } from './conventions.ts'
import { type RecognisedTable, recogniseRows, recogniseTable } from './detect.ts'
import { evidenceRows, thinOut } from './evidence.ts'
import { clockIn, parseClock } from './fields/clock.ts'
import { parseDay, parseMinute } from './fields/date.ts'
import { parseNumber } from './fields/money.ts'
import type { Conventions, Detection, Format } from './format.ts'
import { Header } from './header.ts'
import { unpaddingOf } from './padded-cells.ts'
import { formats as knownFormats } from './registry.ts'
import { clearingOfSecrets } from './secret-columns.ts'
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
  // Archives are opened before; one that comes here has no table in it.
  if (kind.kind === 'archive') return refuse('file_is_archive')
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
  const content = {
    sampleRows: headRows.slice(headerIndex + 1),
    spreadRows: [...evidenceRows(source, dialect, header.names.length)],
    encoding: dialect.encoding,
    hasStrayBytes: table.hasStrayBytes,
    delimiter: dialect.delimiter,
    rows: () => belowHeader(readRows(source, dialect), headerIndex),
  }
  const unpad = unpaddingOf(headRows[headerIndex] ?? [])
  if (unpad === null) return finish(table, options, content)
  const [cells = []] = unpad(headRows.slice(headerIndex, headerIndex + 1))
  return finish({ ...table, header: new Header(cells) }, options, changedRows(content, unpad))
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
    table: {
      ...withoutSecrets({ ...content, sampleRows }, header),
      header,
      headerRow: headerIndex + 1,
      format,
      detection,
    },
  }
}

type Rows = Pick<OpenedTable, 'sampleRows' | 'spreadRows' | 'rows'>

function withoutSecrets<Content extends Rows>(content: Content, header: Header): Content {
  const clear = clearingOfSecrets(header.names)
  return clear === null ? content : changedRows(content, clear)
}

function changedRows<Content extends Rows>(
  content: Content,
  change: (rows: readonly (readonly string[])[]) => string[][],
): Content {
  return {
    ...content,
    sampleRows: change(content.sampleRows),
    spreadRows: change(content.spreadRows),
    *rows() {
      for (const chunk of content.rows()) yield { ...chunk, rows: change(chunk.rows) }
    },
  }
}

function* belowHeader(chunks: Iterable<RowChunk>, headerIndex: number): Generator<RowChunk> {
  for (const chunk of chunks) {
    const skipped = Math.max(0, headerIndex + 2 - chunk.firstRow)
    if (skipped === 0) yield chunk
    else yield { ...chunk, rows: chunk.rows.slice(skipped), firstRow: chunk.firstRow + skipped }
  }
}

/** What the owner said about earlier files of a source. */
export interface RememberedReading {
  decimal: '.' | ',' | null
  dateOrder: DateOrder | null
}

/**
 * Decides how a file writes numbers and dates: by the owner's word on this file, else by its values in the given
 * columns, else by the owner's word on earlier files of the source; what is left open becomes a question.
 */
export function decideConventions(
  table: OpenedTable,
  format: Pick<Format, 'columns' | 'columnsOf' | 'moneyFields' | 'dateFields' | 'usual'>,
  options: ImportOptions,
  timeZone: string,
  remembered: RememberedReading = { decimal: null, dateOrder: null },
): Conventions {
  const columns = format.columnsOf?.(table.header) ?? format.columns
  const positionsOf = (fields: readonly string[]) =>
    fields.map(field => table.header.find(...(columns[field] ?? []))).filter(position => position >= 0)
  // Workbook cells are typed and were written out in our own way.
  const isTyped = table.delimiter === null
  const amounts = decideDecimal(
    valuesAt(table, positionsOf(format.moneyFields)),
    isTyped ? '.' : format.usual.decimal,
  )
  const dates = decideDateOrder(valuesAt(table, positionsOf(format.dateFields)), format.usual.dateOrder)
  const decimal = amounts.ambiguous === null || isTyped ? null : decimalQuestion(amounts.ambiguous, options)
  const dateOrder = dates.ambiguous === null ? null : dateQuestion(dates.ambiguous, options)
  return {
    decimal: options.decimal ?? (decimal && remembered.decimal) ?? amounts.value,
    dateOrder: options.dateOrder ?? (dateOrder && remembered.dateOrder) ?? dates.value,
    questions: [
      ...(decimal === null || remembered.decimal !== null ? [] : [decimal]),
      ...(dateOrder === null || remembered.dateOrder !== null ? [] : [dateOrder]),
    ],
    ...(options.currency === undefined ? {} : { currency: options.currency }),
    timeZone,
    ...(haveTimes(timesIn(table, format, timeZone)) ? {} : { hasTimes: false as const }),
  }
}

function decimalQuestion(example: string, { decimal }: ImportOptions): ReadingQuestion | null {
  const readings = (['.', ','] as const).map(value => ({ value, number: parseNumber(example, value) ?? 0 }))
  if (readings.some(({ number }) => Number.isNaN(number))) return null
  return { choice: 'decimal', example, readings, answer: decimal ?? null }
}

function dateQuestion(example: string, { dateOrder }: ImportOptions): ReadingQuestion | null {
  const readings = (['dmy', 'mdy'] as const).flatMap(value => {
    const day = parseDay(example, { decimal: '.', dateOrder: value, questions: [], timeZone: 'UTC' })
    return day == null ? [] : [{ value, day }]
  })
  return readings.length < 2 ? null : { choice: 'dateOrder', example, readings, answer: dateOrder ?? null }
}

/** The times of orders: from a column of their own, and from that of the day. */
function* timesIn(
  table: OpenedTable,
  { columns }: Pick<Format, 'columns'>,
  timeZone: string,
): Generator<TimeReading> {
  const cellsOf = (field: string) => valuesAt(table, [table.header.find(...(columns[field] ?? []))])
  for (const cell of cellsOf('time')) {
    const minute = parseClock(cell) ?? null
    yield { written: minute, onShopClock: minute }
  }
  // Times do not depend on the order of day and month.
  const conventions: Conventions = { decimal: '.', dateOrder: 'dmy', questions: [], timeZone }
  for (const cell of cellsOf('day')) {
    const onShopClock = parseMinute(cell, conventions)
    yield { written: onShopClock === null ? null : clockIn(cell), onShopClock }
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
