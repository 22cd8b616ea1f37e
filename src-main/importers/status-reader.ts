import { type CalendarDay, dayOfInstant } from '../../shared/calendar.ts'
import type { StatusFact } from '../../shared/model/facts.ts'
import type { SkipReason } from '../../shared/model/import-issues.ts'
import type { EmailState } from '../../shared/model/newsletter.ts'
import { CellReader, type SourceRow } from './cells.ts'
import { parseDay } from './fields/date.ts'
import { parseEmail } from './fields/email.ts'
import { parseEmailStates, type StateReading, stateOfFileName } from './fields/email-state.ts'
import { cleanText, parseYesNo } from './fields/text.ts'
import { isFooter } from './footer.ts'
import type { Conventions, FileParts, RowReader } from './format.ts'
import { findStatusColumns, type StatusColumns } from './status-columns.ts'

/** What a row says, or why it says nothing that counts. */
type RowReading = StatusFact | SkipReason

/** Seconds since 1970 as some programs write them; smaller numbers are counts. */
const EARLIEST_SECONDS = 900_000_000
/** Words for "no reason given". */
const NO_REASON = /^(?:n\/?a|none|null|-|keine|ohne)$/i

const PLAIN_ANSWER = /^(?:yes|no|y|n|ja|nein|j|true|false|wahr|falsch|1|0|x|oui|non|si|sí)$/i

export interface StatusFile {
  columns: StatusColumns
  /** What every address in the file is; undefined where the columns tell. */
  fileState: StateReading | undefined
}

/** The state of a whole file by its name, for files whose columns tell none. */
export function statusFileOf(...[header, , , fileName]: FileParts): StatusFile {
  const columns = findStatusColumns(header)
  const tells = columns.states.length > 0 || columns.flags.length > 0
  return { columns, fileState: tells ? undefined : stateOfFileName(fileName) }
}

/**
 * Reads a newsletter program's list with one row per address (or per event). A row can only say something against an
 * address: those that say "subscribed" are passed over, because no import may give a permission.
 */
export class StatusReader extends CellReader implements RowReader {
  readonly #columns: StatusColumns
  readonly #fileState: StateReading | undefined
  readonly #conventions: Conventions
  #emailColumn: number

  constructor({ columns, fileState }: StatusFile, ...file: FileParts) {
    super(...file)
    this.#columns = columns
    this.#fileState = fileState
    this.#conventions = file[1]
    this.#emailColumn = columns.email
  }

  row(cells: readonly string[], row: number): void {
    if (this.header.isRepeatedBy(cells) || isFooter(cells)) {
      this.sink.skip(row, 'footer_row')
      return
    }
    const reading = this.#read({ cells, row })
    if (typeof reading === 'string') this.sink.skip(row, reading)
    else this.sink.status(reading, [row])
  }

  end(): void {}

  #read(row: SourceRow): RowReading {
    const email = this.#email(row)
    if (email === null) return 'missing_identity'
    const states = this.#states(row)
    if (states === null) return 'unknown_email_state'
    if (states.length === 0) return 'raises_no_permission'
    return { email, states, day: this.dayOf(row), reason: this.#reason(row) }
  }

  /** By the column's name, else the first cell that is an address; the column is kept from then on. */
  #email(row: SourceRow): string | null {
    if (this.#emailColumn >= 0) {
      const raw = this.raw(row, this.#emailColumn)
      const email = parseEmail(raw)
      if (email === undefined) this.report('bad_email', row, this.#emailColumn, raw ?? null)
      return email ?? null
    }
    const column = row.cells.findIndex(cell => parseEmail(cell) != null)
    if (column >= 0) this.#emailColumn = column
    return parseEmail(row.cells[column]) ?? null
  }

  /** null where a word is not known and nothing else is said either. */
  #states(row: SourceRow): readonly EmailState[] | null {
    const states = new Set<EmailState>()
    if (this.#fileState !== undefined && this.#fileState !== 'nothing') states.add(this.#fileState)
    let isUnknown = false
    for (const column of this.#columns.states) {
      const raw = this.raw(row, column)
      // A plain no to a consent was perhaps never asked for; it takes nothing away.
      const found = plainAnswer(raw) === null ? parseEmailStates(raw) : []
      if (found === undefined) isUnknown = true
      else for (const state of found) states.add(state)
    }
    // "Active: no" is what "inactive" is.
    if (this.#columns.actives.some(column => plainAnswer(this.raw(row, column)) === false))
      states.add('unsubscribed')
    for (const { column, state } of this.#columns.flags) {
      const found = this.#flag(row, column, state)
      if (found === undefined) isUnknown = true
      else if (found !== null) states.add(found)
    }
    return states.size > 0 || !isUnknown ? [...states] : null
  }

  /** The state of a column that stands for one; null where it is not so, undefined where the cell cannot be read. */
  #flag(row: SourceRow, column: number, state: EmailState): EmailState | null | undefined {
    const raw = this.raw(row, column)
    const text = cleanText(raw)
    if (text === null || /^(?:0+(?:[.,]0+)?|null|n\/a)$/i.test(text)) return null
    const answer = plainAnswer(text)
    if (answer !== null) return answer ? state : null
    // A number of bounces does not say of which kind they were.
    if (/^\d{1,6}$/.test(text)) return state === 'hard_bounced' ? 'soft_bounced' : state
    if (this.#dayIn(text) !== null) return state
    const words = parseEmailStates(text)
    return words === undefined ? undefined : (words[0] ?? null)
  }

  /** The day of the row's state, by the first column that has one. */
  protected dayOf(row: SourceRow): CalendarDay | null {
    for (const column of this.#columns.days) {
      const text = this.text(row, column)
      const day = text === null ? null : this.#dayIn(text)
      if (day !== null) return day
    }
    return null
  }

  /** Days, times and seconds since 1970; anything else is no day and no fault either. */
  #dayIn(text: string): CalendarDay | null {
    if (!/^\d{9,10}$/.test(text)) return parseDay(text, this.#conventions) ?? null
    const seconds = Number(text)
    return seconds < EARLIEST_SECONDS ? null : dayOfInstant(seconds * 1000, this.#conventions.timeZone)
  }

  #reason(row: SourceRow): string | null {
    const texts = this.#columns.reasons
      .map(column => this.text(row, column))
      .filter(text => text !== null && !NO_REASON.test(text))
    return [...new Set(texts)].join(' · ').slice(0, 300) || null
  }
}

/** Yes or no as such; words that a status can be, such as "active", are none. */
function plainAnswer(cell: string | undefined): boolean | null {
  return PLAIN_ANSWER.test(cleanText(cell) ?? '') ? parseYesNo(cell) : null
}
