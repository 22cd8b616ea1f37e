import type { MappingField } from '../../../shared/model/import.ts'
import { CellReader, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import { parseYesNo } from '../fields/text.ts'
import type { Conventions, ReaderSink, RowReader } from '../format.ts'
import type { Header } from '../header.ts'
import { partyOf } from '../party.ts'
import { CustomColumns, type MappedColumns, mainContact } from './custom-columns.ts'
import { splitTags } from './shopify-customers.ts'

/** Two-digit years of birth above this one lie in the last century. */
const LAST_BIRTH_YEAR = '2029'

/** Reads a mapped table of customers, one row each. */
export class CustomCustomerReader implements RowReader {
  readonly #columns: CustomColumns
  readonly #cells: CellReader
  readonly #contacts: ContactReader
  readonly #header: Header
  readonly #sink: ReaderSink

  constructor(columns: MappedColumns, header: Header, conventions: Conventions, sink: ReaderSink) {
    const at = new CustomColumns(columns, header)
    this.#columns = at
    this.#header = header
    this.#sink = sink
    this.#cells = new CellReader(header, conventions, sink)
    this.#contacts = new ContactReader(mainContact(at), header, sink)
  }

  row(cells: readonly string[], row: number): void {
    if (this.#header.isRepeatedBy(cells)) {
      this.#sink.skip(row, 'footer_row')
      return
    }
    const source = { cells, row }
    const text = (field: MappingField) => this.#cells.text(source, this.#columns.at(field))
    const contact = this.#contacts.read(source)
    const customerNumber = text('customerNumber')
    const { email = null, phone = null } = contact ?? {}
    const party = contact && partyOf({ email, customerNumber, phone, contacts: [contact] })
    if (contact === null || party === null) {
      this.#sink.skip(row, 'missing_identity')
      return
    }
    const profile = {
      party,
      contact,
      acceptsEmail: parseYesNo(cells[this.#columns.at('acceptsEmail')]),
      acceptsSms: parseYesNo(cells[this.#columns.at('acceptsSms')]),
      note: text('note'),
      tags: splitTags(cells[this.#columns.at('tags')]),
      birthday: this.#birthday(source),
    }
    this.#sink.profile(profile, [row])
  }

  end(): void {}

  #birthday(row: SourceRow): string | null {
    const day = this.#cells.day(row, this.#columns.at('birthday'))
    return day !== null && day.slice(0, 4) > LAST_BIRTH_YEAR ? `19${day.slice(2)}` : day
  }
}
