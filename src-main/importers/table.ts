import Papa from 'papaparse'
import type { FileProblem } from '../../shared/model/import.ts'
import type { ByteSource } from './byte-source.ts'
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
 * cell.
 * @param maximumBytes reads about so many bytes only; the last, possibly cut row is then left out.
 * @throws UnreadableTable where a row does not end.
 */
export function* readRows(source: ByteSource, dialect: Dialect, maximumBytes?: number): Generator<RowChunk> {
  const limited = maximumBytes !== undefined && maximumBytes < source.size
  let rest = ''
  let firstRow = 1
  for (const { text, bytesRead } of decodeText(source, dialect.encoding, maximumBytes)) {
    const isLast = bytesRead >= source.size
    const { rows, rest: left } = cutRows(rest + text, dialect, isLast)
    rest = left
    if (rest.length > LONGEST_ROW_CHARACTERS)
      throw new UnreadableTable(rowProblem(rest, dialect), firstRow + rows.length)
    if (rows.length > 0) yield { rows, firstRow, fraction: bytesRead / source.size }
    firstRow += rows.length
    if (isLast && !limited) return
  }
}

function cutRows(text: string, dialect: Dialect, isLast: boolean): { rows: string[][]; rest: string } {
  // Papa's parser object takes text piece by piece; the options beyond `Papa.parse` are the two arguments of parse().
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: '\n',
    ...(dialect.quoted ? {} : { fastMode: true }),
  }) as unknown as {
    parse(
      input: string,
      baseIndex: number,
      ignoreLastRow: boolean,
    ): { data: string[][]; meta: { cursor: number } }
  }
  const result = parser.parse(text, 0, !isLast)
  if (isLast) {
    // The line end of the last row is not the beginning of another one.
    if (text.endsWith('\n') || text === '') {
      const last = result.data.at(-1)
      if (last !== undefined && last.length === 1 && last[0] === '') result.data.pop()
    }
    return { rows: result.data, rest: '' }
  }
  return { rows: result.data, rest: text.slice(result.meta.cursor) }
}

function rowProblem(text: string, dialect: Dialect): FileProblem {
  return dialect.quoted && text.slice(0, LONGEST_ROW_CHARACTERS).includes('\n')
    ? 'unclosed_quote'
    : 'line_too_long'
}
