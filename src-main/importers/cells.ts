import type { CalendarDay } from '../../shared/calendar.ts'
import type { ContactFact, OrderFact } from '../../shared/model/facts.ts'
import type { IssueCode } from '../../shared/model/import-issues.ts'
import { AssumedCurrency } from './assumed-currency.ts'
import { parseBirthday } from './fields/birthday.ts'
import { parseClock } from './fields/clock.ts'
import { parseDay, parseMinute } from './fields/date.ts'
import { parseCurrency, parseMoney, parseNumber, parseQuantity } from './fields/money.ts'
import { cleanText, isRoundedNumber } from './fields/text.ts'
import type { Conventions, FileParts, ReaderSink } from './format.ts'
import type { Header } from './header.ts'

/** A row of the table together with its number. */
export interface SourceRow {
  cells: readonly string[]
  row: number
}

const NO_ROW: SourceRow = { cells: [], row: 0 }

/** The first of the rows that one order has. */
export function firstRow(rows: readonly SourceRow[]): SourceRow {
  return rows[0] ?? NO_ROW
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
  readonly header: Header
  readonly sink: ReaderSink
  readonly #conventions: Conventions
  readonly #assumedCurrency: AssumedCurrency

  constructor(...[header, conventions, sink]: FileParts) {
    this.header = header
    this.sink = sink
    this.#conventions = conventions
    this.#assumedCurrency = new AssumedCurrency(conventions, sink)
  }

  /** The cell as it stands; undefined where the column is missing or the row too short. */
  raw(row: SourceRow, column: number): string | undefined {
    return row.cells[column]
  }

  /** The cleaned text; null where empty, and where a spreadsheet left the beginning of a number only. */
  text(row: SourceRow, column: number): string | null {
    const text = cleanText(row.cells[column])
    return text !== null && isRoundedNumber(text) ? null : text
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
    this.report('bad_amount', row, column, raw)
    return null
  }

  /** An amount in whole units, not rounded: for prices that are multiplied before they are money. */
  exactAmount(row: SourceRow, column: number): number | null {
    const raw = row.cells[column]
    const number = parseNumber(raw, this.#conventions.decimal)
    if (number === null || !Number.isNaN(number)) return number
    this.report('bad_amount', row, column, raw)
    return null
  }

  /** A number as it is written in this file; null where empty or unreadable (then with an issue). */
  number(row: SourceRow, column: number): number | null {
    const raw = row.cells[column]
    const number = parseNumber(raw, this.#conventions.decimal)
    if (number === null || !Number.isNaN(number)) return number
    this.report('bad_field_value', row, column, raw)
    return null
  }

  /** How many pieces; null where empty or unreadable (then with an issue). */
  quantity(row: SourceRow, column: number): number | null {
    const raw = row.cells[column]
    const number = parseQuantity(raw, this.#conventions.decimal)
    if (number === null || !Number.isNaN(number)) return number
    this.report('bad_quantity', row, column, raw)
    return null
  }

  /** The day; null where empty or unreadable (then with an issue). */
  day(row: SourceRow, column: number): CalendarDay | null {
    const raw = row.cells[column]
    const day = parseDay(raw, this.#conventions)
    if (day !== undefined) return day
    this.report('bad_date', row, column, raw)
    return null
  }

  /**
   * A customer's birthday, `YYYY-MM-DD`, or `--MM-DD` without a year; null where empty, unreadable or a filler (the
   * latter two with an issue). The contact keeps the cell beside it where it was written otherwise.
   * @param raw what stands for the cell where several columns hold parts of it.
   */
  withBirthday(
    row: SourceRow,
    column: number,
    contact: ContactFact,
    raw = row.cells[column],
  ): { contact: ContactFact; birthday: string | null } {
    const found = parseBirthday(raw, this.#conventions)
    if (found === undefined || found?.isDoubtful)
      this.report(found === undefined ? 'bad_date' : 'doubtful_birthday', row, column, raw)
    const birthday = found == null || found.isDoubtful ? null : found.day
    // A zero date is an empty cell.
    if (raw === undefined || raw === birthday || found === null) return { contact, birthday }
    return { contact: { ...contact, imported: { ...contact.imported, birthday: raw } }, birthday }
  }

  /** The day of an order; an empty cell is an issue too, as figures can do little with an order without a day. */
  orderDay(row: SourceRow, column: number): CalendarDay | null {
    // A row that ends before it is told of as a whole.
    if (column < row.cells.length && cleanText(row.cells[column]) === null)
      this.report('missing_date', row, column)
    return this.day(row, column)
  }

  /** The day of an order, and the time where the file tells it. @param time the column of times, where one is apart. */
  orderMoment(row: SourceRow, day: number, time = -1): Pick<OrderFact, 'day' | 'minute'> {
    const found = this.orderDay(row, day)
    const minute = found === null ? null : this.minute(row, day, time)
    return minute === null ? { day: found } : { day: found, minute }
  }

  /** The minute of the day, 0 to 1439: of the column of times where there is one, else of that of the day. */
  minute(row: SourceRow, day: number, time = -1): number | null {
    if (this.#conventions.hasTimes === false) return null
    const raw = row.cells[time]
    const minute = parseClock(raw)
    if (minute === null) return parseMinute(row.cells[day], this.#conventions)
    if (minute === undefined) this.report('bad_time', row, time, raw)
    return minute ?? null
  }

  /**
   * Reports a row that ends before a column which every order fills, so that something was cut off. Rows that only
   * lack empty cells at their end are usual: some programs leave those out.
   */
  reportIfCutOff(row: SourceRow, day: number, amount: number): void {
    const { cells } = row
    if (cells.length <= day || cells.length <= amount) this.report('short_row', row, -1, cells.at(-1))
  }

  /**
   * True where a spreadsheet cut an order's number short, so that nobody knows which order its row belongs to; the
   * owner is told.
   */
  isKeyRounded(row: SourceRow, column: number): boolean {
    const text = cleanText(row.cells[column])
    if (text === null || !isRoundedNumber(text)) return false
    this.report('rounded_number', row, column, text)
    return true
  }

  /** ISO 4217; null where the cell holds none. */
  currency(row: SourceRow, column: number): string | null {
    return parseCurrency(this.text(row, column))
  }

  /** What the owner said of amounts that name no currency; null where they never said anything. */
  saidCurrency(): string | null {
    return this.#assumedCurrency.takeIfSaid()
  }

  /** The currency of an order, where every order has one; that it is missing is an issue. */
  orderCurrency(row: SourceRow, column: number): string | null {
    const currency = this.currency(row, column) ?? (column < 0 ? this.saidCurrency() : null)
    if (currency === null) this.report('missing_currency', row)
    return currency
  }

  /** The parts of a comma list. */
  tags(row: SourceRow, column: number): readonly string[] {
    return (this.text(row, column) ?? '')
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== '')
  }

  /** Tells the owner of something odd in a row, or in one of its columns. */
  report(code: IssueCode, row: SourceRow, column = -1, raw?: string | null): void {
    this.sink.issue(code, row.row, this.header.names[column] ?? null, raw ?? null)
  }
}
