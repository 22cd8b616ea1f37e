import type { ProfileFact } from '../../shared/model/facts.ts'
import type { SourceRow } from './cells.ts'
import { isFooter } from './footer.ts'
import type { ReaderSink, RowReader } from './format.ts'
import type { Header } from './header.ts'

/** What a format knows of the row of a customer. */
export interface CustomerRows {
  readonly header: Header
  readonly sink: ReaderSink
  /** The customer that a row describes; null where it names nobody. */
  read(row: SourceRow): ProfileFact | null
}

/** Reads a table with one row per customer. */
export class CustomerReader implements RowReader {
  readonly #customers: CustomerRows

  constructor(customers: CustomerRows) {
    this.#customers = customers
  }

  row(cells: readonly string[], row: number): void {
    const { header, sink } = this.#customers
    if (header.isRepeatedBy(cells) || isFooter(cells)) {
      sink.skip(row, 'footer_row')
      return
    }
    const profile = this.#customers.read({ cells, row })
    if (profile === null) sink.skip(row, 'missing_identity')
    else sink.profile(profile, [row])
  }

  end(): void {}
}
