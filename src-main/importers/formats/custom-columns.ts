import type { MappingField } from '../../../shared/model/import.ts'
import type { ContactColumns } from '../contact.ts'
import type { Header } from '../header.ts'

export type MappedColumns = Readonly<Partial<Record<MappingField, readonly string[]>>>

/** The positions of a mapped table's columns. */
export class CustomColumns {
  readonly #positions = new Map<string, readonly number[]>()

  constructor(columns: MappedColumns, header: Header) {
    for (const [field, names] of Object.entries(columns)) {
      this.#positions.set(
        field,
        names.map(name => header.find(name)).filter(position => position >= 0),
      )
    }
  }

  /** The position of a field's first column; -1 where none is mapped. */
  at(field: MappingField): number {
    return this.#positions.get(field)?.[0] ?? -1
  }

  /** The positions of all columns of some fields, in the order of the fields. */
  all(...fields: MappingField[]): readonly number[] {
    const [first] = fields
    if (fields.length === 1 && first !== undefined) return this.#positions.get(first) ?? []
    return fields.flatMap(field => this.#positions.get(field) ?? [])
  }
}

/** The columns of the person that a row is about. */
export function mainContact(at: CustomColumns): ContactColumns {
  return {
    salutation: at.all('salutation'),
    title: at.all('title'),
    fullName: at.all('fullName'),
    firstName: at.all('firstName'),
    lastName: at.all('lastName'),
    company: at.all('company'),
    street: at.all('street'),
    houseNumber: at.all('houseNumber'),
    addressLine2: at.all('addressLine2'),
    postalCode: at.all('postalCode'),
    city: at.all('city'),
    region: at.all('region'),
    country: at.all('country'),
    email: at.all('email'),
    phone: at.all('phone'),
  }
}
