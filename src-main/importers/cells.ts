import type { CalendarDay } from '../../shared/calendar.ts'
import { parseDay } from './fields/date.ts'
import { parseMoney, parseQuantity } from './fields/money.ts'
import { cleanText } from './fields/text.ts'
import type { Conventions, ReaderSink } from './format.ts'
import type { Header } from './header.ts'

/** A row of the table together with its number. */
export interface SourceRow {
  cells: readonly string[]
  row: number
}

/** The position of each field's column, -1 where the table has none. */
export function columnsAt<Field extends string>(
  columns: Readonly<Record<Field, readonly string[]>>,
  header: Header,
): Readonly<Record<Field, number>> {
  // Object.entries and fromEntries know nothing of the keys.
  const entries = Object.entries(columns) as [Field, readonly string[]][]
  return Object.fromEntries(entries.map(([field, names]) => [field, header.find(...names)])) as Record<
    Field,
    number
  >
}

/**
 * Reads cells by column position, parses them by the file's conventions, and reports what cannot be read with
 * row, column and raw text. Position -1 stands for a missing column, which is always empty.
 */
export class CellReader {
  readonly #header: Header
  readonly #conventions: Conventions
  readonly #sink: ReaderSink

  constructor(header: Header, conventions: Conventions, sink: ReaderSink) {
    this.#header = header
    this.#conventions = conventions
    this.#sink = sink
  }

  /** The cell as it stands; undefined where the column is missing or the row too short. */
  raw(row: SourceRow, column: number): string | undefined {
    return row.cells[column]
  }

  /** The cleaned text; null where empty. */
  text(row: SourceRow, column: number): string | null {
    return cleanText(row.cells[column])
  }

  /** True where nothing but this cell of a row is filled, as in the last lines of some files. */
  isAlone(row: SourceRow, column: number): boolean {
    return row.cells.every((cell, index) => index === column || cell === '' || cleanText(cell) === null)
  }

  /** Minor units; null where empty or unreadable (then with an issue). */
  money(row: SourceRow, column: number, currency: string): number | null {
    const raw = row.cells[column]
    const minor = parseMoney(raw, this.#conventions.decimal, currency)
    if (minor === null || !Number.isNaN(minor)) return minor
    this.#sink.issue('bad_amount', row.row, this.#header.names[column] ?? null, raw ?? null)
    return null
  }

  /** How many pieces; null where empty or unreadable (then with an issue). */
  quantity(row: SourceRow, column: number): number | null {
    const raw = row.cells[column]
    const number = parseQuantity(raw, this.#conventions.decimal)
    if (number === null || !Number.isNaN(number)) return number
    this.#sink.issue('bad_quantity', row.row, this.#header.names[column] ?? null, raw ?? null)
    return null
  }

  /** The day; null where empty or unreadable (then with an issue). */
  day(row: SourceRow, column: number): CalendarDay | null {
    const raw = row.cells[column]
    const day = parseDay(raw, this.#conventions)
    if (day !== undefined) return day
    this.#sink.issue('bad_date', row.row, this.#header.names[column] ?? null, raw ?? null)
    return null
  }

  /** The day of an order; an empty cell is an issue too, as figures can do little with an order without a day. */
  orderDay(row: SourceRow, column: number): CalendarDay | null {
    const raw = row.cells[column]
    if (cleanText(raw) === null)
      this.#sink.issue('missing_date', row.row, this.#header.names[column] ?? null, null)
    return this.day(row, column)
  }
}
