import type { ProfileFact } from '../../../shared/model/facts.ts'
import type { MappingField } from '../../../shared/model/import-columns.ts'
import { CellReader, type SourceRow } from '../cells.ts'
import { ContactReader } from '../contact.ts'
import type { CustomerRows } from '../customer-reader.ts'
import { birthdayCell } from '../fields/birthday.ts'
import { cleanText, parseYesNo } from '../fields/text.ts'
import type { FileParts } from '../format.ts'
import { partyOfRow } from '../party.ts'
import { CustomColumns, type MappedColumns } from './custom-columns.ts'
import { CustomFieldColumns } from './custom-field-columns.ts'

/** Reads a mapped table of customers, one row each. */
export class CustomCustomers extends CellReader implements CustomerRows {
  readonly #columns: CustomColumns
  readonly #contacts: ContactReader
  readonly #ownFields: CustomFieldColumns
  readonly #birthday: readonly number[]

  constructor(columns: MappedColumns, ...file: FileParts) {
    super(...file)
    this.#columns = new CustomColumns(columns, this.header)
    this.#ownFields = new CustomFieldColumns(columns, this.header, this)
    this.#birthday = [...this.#columns.all('birthday')].sort((one, other) => one - other)
    this.#contacts = new ContactReader(this.#columns.person(''), this.header, this.sink)
  }

  read(row: SourceRow): ProfileFact | null {
    const at = (field: MappingField) => this.#columns.at(field)
    const contact = this.#contacts.read(row)
    const { email = null, phone = null } = contact ?? {}
    const customerNumber = this.text(row, at('customerNumber'))
    const birthday = birthdayCell(this.#birthday.map(column => row.cells[column]))
    const party = partyOfRow({ email, customerNumber, phone, contacts: [contact] }, cleanText(birthday))
    if (contact === null || party === null) return null
    const fields = this.#ownFields.read([row])
    return {
      party,
      ...(customerNumber !== null && party.keyKind !== 'customer-number' && { customerNumber }),
      ...this.withBirthday(row, at('birthday'), contact, birthday),
      acceptsEmail: parseYesNo(this.raw(row, at('acceptsEmail'))),
      acceptsSms: parseYesNo(this.raw(row, at('acceptsSms'))),
      note: this.text(row, at('note')),
      tags: this.tags(row, at('tags')),
      ...(fields !== undefined && { fields }),
    }
  }
}
