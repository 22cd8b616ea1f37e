import type { CustomFieldReference } from '../../../shared/model/custom-field.ts'
import type { MappingField } from '../../../shared/model/import-columns.ts'
import type { ContactColumns } from '../contact.ts'
import type { Header } from '../header.ts'
import { type PersonOwner, personAt } from '../person-columns.ts'

/** The columns of each mapped field, of ours or of the owner's own. */
export type MappedColumns = { readonly [Field in MappingField]?: readonly string[] } & {
  readonly [Field in CustomFieldReference]: readonly string[]
}

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

  /** Where the cells of a person stand. */
  person(owner: PersonOwner): ContactColumns {
    return personAt(owner, field => this.#positions.get(field) ?? [])
  }
}
