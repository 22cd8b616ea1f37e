import type { SourceRow } from './cells.ts'
import type { ReaderSink, RowReader } from './format.ts'
import type { Header } from './header.ts'

const KEY = /^[0-9a-f]{32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** True for the keys that shop systems give their own records: 32 hexadecimal digits, with or without dashes. */
export function isInternalId(text: string): boolean {
  return KEY.test(text.trim())
}

/**
 * Cells in which a shop wrote keys of its own records instead of names. Nothing in the file says what they stand
 * for, so they count as empty, and the owner is told once per file in which columns they stand.
 */
export class InternalIds {
  readonly #header: Header
  readonly #sink: ReaderSink
  readonly #columns: readonly number[]
  readonly #found = new Set<number>()

  /** @param columns positions of the columns that may hold keys; -1 for those that the table lacks. */
  constructor(header: Header, sink: ReaderSink, columns: readonly number[]) {
    this.#header = header
    this.#sink = sink
    this.#columns = columns.filter(column => column >= 0)
  }

  /** The row with the keys in those columns taken out; the same row where it has none. */
  withoutIds(row: SourceRow): SourceRow {
    let cells: string[] | null = null
    for (const column of this.#columns) {
      if (!isInternalId(row.cells[column] ?? '')) continue
      cells ??= [...row.cells]
      cells[column] = ''
      this.note(column)
    }
    return cells === null ? row : { cells, row: row.row }
  }

  /** Remembers that a column holds keys that say nothing. */
  note(column: number): void {
    this.#found.add(column)
  }

  /** Tells of the columns with keys that were met. */
  tell(): void {
    if (this.#found.size === 0) return
    const names = [...this.#found].sort((a, b) => a - b).map(column => this.#header.names[column] ?? '')
    this.#sink.issue('internal_ids', 0, null, names.join(', '))
  }
}

/** A reader that has something to tell of the file as a whole once its last row was read. */
export function tellingAtEnd(reader: RowReader, tell: () => void): RowReader {
  return {
    row: (cells, row) => reader.row(cells, row),
    end: () => {
      reader.end()
      tell()
    },
  }
}
