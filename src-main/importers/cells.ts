import type { CalendarDay } from '../../shared/calendar.ts'
import { parseDay } from './fields/date.ts'
import { parseMoney, parseNumber } from './fields/money.ts'
import { cleanText } from './fields/text.ts'
import type { Conventions, ReaderSink } from './format.ts'
import type { Header } from './header.ts'

/** A row of the table together with its number. */
export interface SourceRow {
  cells: readonly string[]
  row: number
}

/**
 * Reads our fields out of rows: knows which column holds which field, parses by the file's conventions, and
 * reports what cannot be read with row, column and raw text.
 */
export class CellReader<Field extends string> {
  readonly #positions: ReadonlyMap<Field, number>
  readonly #header: Header
  readonly #conventions: Conventions
  readonly #sink: ReaderSink

  constructor(
    columns: Readonly<Record<Field, readonly string[]>>,
    header: Header,
    conventions: Conventions,
    sink: ReaderSink,
  ) {
    // Object.entries widens the keys of a record to string.
    const entries = Object.entries(columns) as [Field, readonly string[]][]
    this.#positions = new Map(entries.map(([field, names]) => [field, header.find(...names)]))
    this.#header = header
    this.#conventions = conventions
    this.#sink = sink
  }

  has(field: Field): boolean {
    return (this.#positions.get(field) ?? -1) >= 0
  }

  /** The cell as it stands; undefined where the column is missing or the row too short. */
  raw(row: SourceRow, field: Field): string | undefined {
    return row.cells[this.#positions.get(field) ?? -1]
  }

  /** The cleaned text; null where empty. */
  text(row: SourceRow, field: Field): string | null {
    return cleanText(this.raw(row, field))
  }

  /** Minor units; null where empty or unreadable (then with an issue). */
  money(row: SourceRow, field: Field, currency: string): number | null {
    const raw = this.raw(row, field)
    const minor = parseMoney(raw, this.#conventions.decimal, currency)
    if (minor === null || !Number.isNaN(minor)) return minor
    this.#sink.issue('bad_amount', row.row, this.#columnName(field), raw ?? null)
    return null
  }

  /** A quantity; null where empty or unreadable (then with an issue). */
  number(row: SourceRow, field: Field): number | null {
    const raw = this.raw(row, field)
    const number = parseNumber(raw, this.#conventions.decimal)
    if (number === null || !Number.isNaN(number)) return number
    this.#sink.issue('bad_quantity', row.row, this.#columnName(field), raw ?? null)
    return null
  }

  /** The day; null where empty or unreadable (then with an issue). */
  day(row: SourceRow, field: Field): CalendarDay | null {
    const raw = this.raw(row, field)
    const day = parseDay(raw, this.#conventions)
    if (day !== undefined) return day
    this.#sink.issue('bad_date', row.row, this.#columnName(field), raw ?? null)
    return null
  }

  #columnName(field: Field): string | null {
    return this.#header.names[this.#positions.get(field) ?? -1] ?? null
  }
}

/**
 * Collects the rows of one order, which stand together in a file, and hands them over when another order begins.
 */
export class RowGroups {
  readonly #give: (key: string, rows: readonly SourceRow[]) => void
  #key: string | null = null
  #rows: SourceRow[] = []

  constructor(give: (key: string, rows: readonly SourceRow[]) => void) {
    this.#give = give
  }

  /** The key of the group that is being collected; null before the first row. */
  get currentKey(): string | null {
    return this.#key
  }

  add(key: string, row: SourceRow): void {
    if (key !== this.#key) {
      this.end()
      this.#key = key
    }
    this.#rows.push(row)
  }

  end(): void {
    if (this.#key !== null && this.#rows.length > 0) this.#give(this.#key, this.#rows)
    this.#key = null
    this.#rows = []
  }
}
