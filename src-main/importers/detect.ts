import type { ByteSource } from './byte-source.ts'
import { detectEncoding, type Encoding } from './encoding.ts'
import { parseEmailStates } from './fields/email-state.ts'
import { isFooter } from './footer.ts'
import type { Detection, Format } from './format.ts'
import { Header } from './header.ts'
import { type Delimiter, type Dialect, readRows, UnreadableTable } from './table.ts'

/** So much of a file's beginning is looked at to recognise it. */
export const HEAD_BYTES = 512 * 1024
const HEADER_WITHIN_ROWS = 40
const LOOKED_AT_ROWS = 200
/** A row with more cells is no header. */
const WIDEST_TABLE = 2000
const LONGEST_ADDRESS = 320
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|']

/** The beginning of a table with the place of its header. */
export interface RecognisedTable {
  dialect: Dialect
  /** Position of the header among the rows, counted from 0; -1 where there is none. */
  headerIndex: number
  header: Header
  /** Rows from the file's beginning, header included. */
  headRows: readonly (readonly string[])[]
  format: Format | null
  detection: Detection | null
}

export interface RecognitionWishes {
  encoding?: Encoding | undefined
  delimiter?: Delimiter | undefined
  /** Only consider these formats. */
  formats: readonly Format[]
}

export interface RecognisedText extends RecognisedTable {
  /** True where some bytes of the file do not fit its encoding. */
  hasStrayBytes: boolean
}

interface Candidate extends RecognisedTable {
  /** Set where the text stopped being a table below the rows that were read. */
  unreadable: UnreadableTable | null
}

/**
 * Finds out how a text file is cut, where its header stands and which format it is, by content alone.
 * Every delimiter and every early row is tried as a header; a known format wins, else the most regular table.
 * @returns null where no row looks like a header.
 * @throws UnreadableTable where rows do not end.
 */
export function recogniseTable(source: ByteSource, wishes: RecognitionWishes): RecognisedText | null {
  const detected = detectEncoding(source)
  const encoding = wishes.encoding ?? detected.encoding
  const candidates: Candidate[] = []
  let unreadable: UnreadableTable | null = null
  for (const delimiter of wishes.delimiter ? [wishes.delimiter] : DELIMITERS) {
    for (const quoted of [true, false]) {
      if (!quoted && !wishes.formats.some(format => !readsQuotes(format, delimiter))) continue
      const dialect = { encoding, delimiter, quoted }
      const head = readHead(source, dialect)
      const candidate = bestHeader(head.rows, dialect, source.name, wishes.formats)
      if (candidate) candidates.push({ ...candidate, unreadable: head.unreadable })
      else if (quoted) unreadable ??= head.unreadable
    }
  }
  const known = candidates
    .filter(candidate => candidate.detection !== null)
    .sort((a, b) => (b.detection?.confidence ?? 0) - (a.detection?.confidence ?? 0))[0]
  const best = known ?? mostRegular(candidates.filter(candidate => candidate.dialect.quoted))
  const problem = best === null ? unreadable : best.unreadable
  if (problem !== null) throw problem
  return best === null
    ? null
    : { ...best, hasStrayBytes: wishes.encoding !== undefined || detected.hasStrayBytes }
}

/** Where quotation marks are ordinary characters, this is so in the tab-separated original only. */
function readsQuotes(format: Format, delimiter: Delimiter): boolean {
  return (format.quoted ?? true) || delimiter !== '\t'
}

function readHead(
  source: ByteSource,
  dialect: Dialect,
): { rows: string[][]; unreadable: UnreadableTable | null } {
  const rows: string[][] = []
  try {
    for (const chunk of readRows(source, dialect)) {
      for (const cells of chunk.rows) rows.push(cells)
      if (chunk.fraction * source.size >= HEAD_BYTES) break
    }
  } catch (error) {
    if (error instanceof UnreadableTable) return { rows, unreadable: error }
    throw error
  }
  return { rows, unreadable: null }
}

/** The same for rows that are cut already (workbooks); the dialect of the result means nothing. */
export function recogniseRows(
  rows: string[][],
  fileName: string,
  formats: readonly Format[],
): RecognisedTable | null {
  return bestHeader(rows, { encoding: 'utf-8', delimiter: ',', quoted: true }, fileName, formats)
}

function bestHeader(
  rows: string[][],
  dialect: Dialect,
  fileName: string,
  formats: readonly Format[],
): RecognisedTable | null {
  const readable = formats.filter(format => readsQuotes(format, dialect.delimiter) === dialect.quoted)
  let best: RecognisedTable | null = null
  for (const index of earlyRows(rows, HEADER_WITHIN_ROWS)) {
    const cells = rows[index] ?? []
    const names = filledCells(cells).length
    if (cells.length > WIDEST_TABLE || names === 0 || isDelimiterLine(cells) || cells.some(isAddress))
      continue
    const header = new Header(cells)
    const head = { header, rows: contentBelow(rows, index, header), fileName }
    for (const format of readable) {
      if (names === 1 && format.isNarrow !== true) continue
      const detection = format.detect(head)
      if (
        detection &&
        detection.confidence >= 0.5 &&
        detection.confidence > (best?.detection?.confidence ?? 0)
      ) {
        best = { dialect, headerIndex: index, header, headRows: rows, format, detection }
      }
    }
  }
  best ??= listWithoutHeader(rows, dialect, fileName, readable)
  if (best) return best
  const index = plainHeaderIndex(rows)
  if (index < 0) return null
  return {
    dialect,
    headerIndex: index,
    header: new Header(rows[index] ?? []),
    headRows: rows,
    format: null,
    detection: null,
  }
}

/** A list that begins with an e-mail address instead of column names, as people keep them by hand. */
function listWithoutHeader(
  rows: string[][],
  dialect: Dialect,
  fileName: string,
  formats: readonly Format[],
): RecognisedTable | null {
  const [first] = earlyRows(rows, 1)
  const cells = rows[first ?? -1]
  if (first === undefined || cells === undefined || !cells.some(isAddress)) return null
  const header = new Header(cells.map(nameByContent))
  const head = { header, rows: rows.slice(first, first + LOOKED_AT_ROWS), fileName }
  for (const format of formats) {
    const detection = format.isNarrow === true ? format.detect(head) : null
    if (detection !== null) return { dialect, headerIndex: -1, header, headRows: rows, format, detection }
  }
  return null
}

function nameByContent(cell: string, index: number): string {
  if (isAddress(cell)) return 'E-Mail'
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(cell.trim())) return 'Datum'
  return cell.trim() !== '' && parseEmailStates(cell) !== undefined ? 'Status' : `Text ${index + 1}`
}

function isAddress(cell: string): boolean {
  return cell.includes('@') && cell.length <= LONGEST_ADDRESS && /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(cell)
}

/** `sep=;`, by which spreadsheets are told how a file is cut. */
function isDelimiterLine(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^"?sep=/i.test(cells[0] ?? '')
}

/** Some rows below a header, without what is no content: the header once more, sums and remarks. */
function contentBelow(
  rows: readonly (readonly string[])[],
  headerIndex: number,
  header: Header,
): readonly (readonly string[])[] {
  return rows
    .slice(headerIndex + 1, headerIndex + 1 + LOOKED_AT_ROWS)
    .filter(cells => !header.isRepeatedBy(cells) && !isFooter(cells))
}

/** The first row with as many cells as most rows have, none of them a number or a date. */
function plainHeaderIndex(rows: readonly (readonly string[])[]): number {
  const width = commonWidth(rows)
  if (width < 2 || width > WIDEST_TABLE) return -1
  const header = earlyRows(rows, HEADER_WITHIN_ROWS).find(index => {
    const cells = rows[index] ?? []
    if (cells.length > WIDEST_TABLE) return false
    const filled = filledCells(cells)
    return filled.length >= Math.max(2, width * 0.6) && cells.length >= width * 0.8 && filled.every(isLabel)
  })
  return header ?? -1
}

function filledCells(cells: readonly string[]): string[] {
  return cells.filter(cell => cell.trim() !== '')
}

/** The positions of the first rows that hold anything. */
function earlyRows(rows: readonly (readonly string[])[], count: number): number[] {
  const found: number[] = []
  for (let index = 0; index < rows.length && found.length < count; index++) {
    if (filledCells(rows[index] ?? []).length > 0) found.push(index)
  }
  return found
}

function isLabel(cell: string): boolean {
  return cell.length <= 120 && /\p{L}/u.test(cell) && !/@/.test(cell) && !/^\d+[.,/-]\d+/.test(cell.trim())
}

/** How many cells most rows have; 0 where none has more than one. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const index of earlyRows(rows, LOOKED_AT_ROWS)) {
    const width = rows[index]?.length ?? 0
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function mostRegular(candidates: readonly Candidate[]): Candidate | null {
  const scored = candidates.map(candidate => {
    const width = commonWidth(candidate.headRows)
    const filled = earlyRows(candidate.headRows, LOOKED_AT_ROWS)
    const regular = filled.filter(index => candidate.headRows[index]?.length === width).length
    return { candidate, score: (regular / Math.max(1, filled.length)) * Math.min(width, 12) }
  })
  return scored.sort((a, b) => b.score - a.score)[0]?.candidate ?? null
}
