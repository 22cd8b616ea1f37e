import type { FileProblem } from '../../shared/model/import-issues.ts'
import type { ByteSource } from './byte-source.ts'
import { cutRows } from './cut-rows.ts'
import { decodeText, type Encoding } from './encoding.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

/** How the text of a table is cut into cells. */
export interface Dialect {
  encoding: Encoding
  delimiter: Delimiter
  /** False where a quotation mark is an ordinary character (Amazon's flat files). */
  quoted: boolean
}

/** Some consecutive rows of a table. */
export interface RowChunk {
  rows: string[][]
  /** Row number of the first of them; the first line of the file is row 1. */
  firstRow: number
  /** Share of the file read so far, 0 to 1. */
  fraction: number
}

/** A file whose text cannot be cut into rows. */
export class UnreadableTable extends Error {
  readonly problem: FileProblem
  readonly row: number

  constructor(problem: FileProblem, row: number) {
    super(problem)
    this.problem = problem
    this.row = row
  }
}

/** No honest row is longer; beyond it a quotation mark was never closed, or the file is no table. */
const LONGEST_ROW_CHARACTERS = 4_000_000

/**
 * The rows of a text table, a chunk at a time. Multi-line cells are one row; blank lines are rows of one empty
 * cell. Cells are slices of their chunk: keep a copy where one is kept for long.
 * @throws UnreadableTable where a row does not end; all rows before it were given out by then.
 */
export function* readRows(source: ByteSource, dialect: Dialect): Generator<RowChunk> {
  let rest = ''
  let firstRow = 1
  for (const { text, bytesRead } of decodeText(source, dialect.encoding)) {
    const isWhole = bytesRead >= source.size
    const piece = rest + text
    const { rows, end, isQuoteOpen } = cutRows(piece, dialect.delimiter, dialect.quoted, isWhole)
    if (dialect.quoted) unwrapRows(rows, dialect.delimiter)
    if (rows.length > 0) yield { rows, firstRow, fraction: bytesRead / source.size }
    firstRow += rows.length
    rest = end < piece.length ? piece.slice(end) : ''
    if (isWhole ? rest !== '' : rest.length > LONGEST_ROW_CHARACTERS)
      throw new UnreadableTable(isQuoteOpen ? 'unclosed_quote' : 'line_too_long', firstRow)
  }
}

/**
 * Cuts rows that stand in one pair of quotation marks as a whole. A spreadsheet that expects another delimiter keeps
 * every line in one cell and, when it saves them, wraps those that have quotation marks of their own.
 */
function unwrapRows(rows: string[][], delimiter: Delimiter): void {
  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index]
    if (cells?.length !== 1 || !cells[0]?.includes(delimiter)) continue
    const [row, ...others] = cutRows(cells[0], delimiter, true, true).rows
    if (row !== undefined && others.length === 0) rows[index] = row
  }
}
