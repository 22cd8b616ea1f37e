import type { ImportOptions } from '../../../shared/model/import.ts'
import type { SkipReason } from '../../../shared/model/import-issues.ts'
import type { ByteSource } from '../../importers/byte-source.ts'
import type { Conventions, Format, ReaderSink } from '../../importers/format.ts'
import type { OpenedTable } from '../../importers/open-file.ts'

/** A file that is ready to be read into facts. */
export interface ReadableFile {
  source: ByteSource
  table: OpenedTable
  format: Format
  conventions: Conventions
  options: ImportOptions
}

/** Called with the share of the file read (0 to 1) and the number of rows so far; may throw to cancel. */
export type ReadProgress = (fraction: number, rows: number) => void

/** The cells of rows that are given out. */
export interface RowCells {
  /** Empty where they are no longer known. */
  cells(row: number): readonly string[]
}

/** The cells of rows read lately, by row number; orders are given out a few rows late. */
export class RecentRows implements RowCells {
  #current: { rows: readonly (readonly string[])[]; firstRow: number } = { rows: [], firstRow: 1 }
  #previous = this.#current

  advance(rows: readonly (readonly string[])[], firstRow: number): void {
    this.#previous = this.#current
    this.#current = { rows, firstRow }
  }

  cells(row: number): readonly string[] {
    return (
      this.#current.rows[row - this.#current.firstRow] ??
      this.#previous.rows[row - this.#previous.firstRow] ??
      []
    )
  }
}

/**
 * Reads every row of a file: blank lines are passed over, empty and unticked rows are skipped with their reason,
 * the others go to the format's reader.
 */
export function readFile(
  file: ReadableFile,
  sink: ReaderSink,
  recent: RecentRows,
  onProgress: ReadProgress,
): void {
  const { table, format, conventions, options } = file
  const reader = format.createReader(table.header, conventions, sink, file.source.name)
  const excluded = new Set(options.excludedRows)
  const width = table.header.names.length
  let rowsRead = 0
  for (const chunk of table.rows()) {
    recent.advance(chunk.rows, chunk.firstRow)
    for (let index = 0; index < chunk.rows.length; index++) {
      const cells = chunk.rows[index] ?? []
      const row = chunk.firstRow + index
      const reason = skipReason(cells, row, excluded)
      if (reason === 'blank_line') continue
      rowsRead++
      if (reason !== null) {
        sink.skip(row, reason)
        continue
      }
      if (cells.length > width && cells.slice(width).some(cell => cell.trim() !== ''))
        sink.issue('long_row', row, null, cells[width] ?? null)
      if (table.hasStrayBytes && cells.some(cell => cell.includes('\ufffd')))
        sink.issue('undecodable_character', row, null, cells.find(cell => cell.includes('\ufffd')) ?? null)
      reader.row(cells, row)
    }
    onProgress(chunk.fraction, rowsRead)
  }
  reader.end()
}

function skipReason(
  cells: readonly string[],
  row: number,
  excluded: ReadonlySet<number>,
): SkipReason | 'blank_line' | null {
  if (isEmpty(cells)) return cells.length <= 1 ? 'blank_line' : 'blank_row'
  return excluded.has(row) ? 'excluded_by_owner' : null
}

function isEmpty(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** Counts the rows of a table that is not read because it is refused as a whole. */
export function countRows(table: OpenedTable): number {
  let rows = 0
  for (const chunk of table.rows()) {
    for (const cells of chunk.rows) if (!(cells.length <= 1 && isEmpty(cells))) rows++
  }
  return rows
}
