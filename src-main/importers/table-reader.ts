import { CellReader, columnsAt, type SourceRow } from './cells.ts'
import { ContactReader } from './contact.ts'
import { isSumLabel } from './footer.ts'
import type { FileParts } from './format.ts'
import type { RowKey } from './grouped-reader.ts'
import { type PersonOwner, personAt } from './person-columns.ts'

/**
 * What the reader of a known format begins with: its cells, the position of each field's column, and readers for
 * the two persons that a row can name.
 */
export abstract class TableReader<Field extends string> extends CellReader {
  /** The position of each field's column, -1 where the table has none. */
  protected readonly at: Readonly<Record<Field, number>>
  /** Reads the person of the plain fields: `fullName`, `street`, `email` … */
  protected readonly buyer: ContactReader
  /** Reads the person of the fields that begin with `shipping`. */
  protected readonly recipient: ContactReader
  #isToldOfBuyers = false

  constructor(columns: Readonly<Record<Field, readonly string[]>>, ...file: FileParts) {
    super(...file)
    this.at = columnsAt<Field>(columns, this.header)
    this.buyer = this.#person('', null)
    this.recipient = this.#person('shipping', this.buyer)
  }

  /** The key of the order that a row belongs to, where every row has it. Alone in its row it ends the file. */
  protected keyIn(row: SourceRow, column: number): RowKey {
    const key = this.text(row, column)
    if (key === null) {
      this.isKeyRounded(row, column)
      return { skip: 'missing_order_id' }
    }
    return this.isAlone(row, column) || isSumLabel(key) ? { skip: 'footer_row' } : { key }
  }

  /** Tells, once per file, that its orders are without buyers, whoever reads them. */
  protected tellNoBuyers(): void {
    if (!this.#isToldOfBuyers) this.sink.issue('orders_without_buyers', 0, null, null)
    this.#isToldOfBuyers = true
  }

  #person(owner: PersonOwner, buyer: ContactReader | null): ContactReader {
    const at: Readonly<Partial<Record<string, number>>> = this.at
    return new ContactReader(
      personAt(owner, field => [at[field] ?? -1]),
      this.header,
      this.sink,
      buyer,
    )
  }
}
