import type { OrderFact } from '../../shared/model/facts.ts'
import type { SkipReason } from '../../shared/model/import-issues.ts'
import type { SourceRow } from './cells.ts'
import { isFooter } from './footer.ts'
import type { ReaderSink, RowReader } from './format.ts'
import type { Header } from './header.ts'

/** No order has more rows; a table that has only one key throughout must not be held in memory. */
const MOST_ROWS_OF_ORDER = 5000

/** The key of the order that a row belongs to, or why the row belongs to none. */
export type RowKey = { key: string } | { skip: SkipReason }

/** What a format knows of the rows of one order. */
export interface OrderRows {
  readonly header: Header
  readonly sink: ReaderSink
  /** @param current the key of the row above; null at the beginning. */
  keyOf(row: SourceRow, current: string | null): RowKey
  /** The order that rows with the same key describe. */
  read(key: string, rows: readonly SourceRow[]): OrderFact
}

/**
 * Reads a table in which the rows of an order stand together: collects them and gives the order out when
 * another one begins. An order whose rows are scattered is given out in parts.
 */
export class GroupedReader implements RowReader {
  readonly #orders: OrderRows
  #key: string | null = null
  #rows: SourceRow[] = []

  constructor(orders: OrderRows) {
    this.#orders = orders
  }

  row(cells: readonly string[], row: number): void {
    if (this.#orders.header.isRepeatedBy(cells)) {
      // Another file begins, which may show the same order once more.
      this.end()
      this.#orders.sink.skip(row, 'footer_row')
      return
    }
    if (isFooter(cells)) {
      this.#orders.sink.skip(row, 'footer_row')
      return
    }
    const source = { cells, row }
    const found = this.#orders.keyOf(source, this.#key)
    if ('skip' in found) {
      this.#orders.sink.skip(row, found.skip)
      return
    }
    if (found.key !== this.#key || this.#rows.length >= MOST_ROWS_OF_ORDER) this.end()
    this.#key = found.key
    this.#rows.push(source)
  }

  end(): void {
    const key = this.#key
    const rows = this.#rows
    if (key === null || rows.length === 0) return
    this.#key = null
    this.#rows = []
    this.#orders.sink.order(
      this.#orders.read(key, rows),
      rows.map(row => row.row),
    )
  }
}
