import {
  type CustomFieldFact,
  type CustomFieldKind,
  readCustomFieldReference,
} from '../../../shared/model/custom-field.ts'
import type { CellReader, SourceRow } from '../cells.ts'
import { parseYesNo } from '../fields/text.ts'
import type { Header } from '../header.ts'
import type { MappedColumns } from './custom-columns.ts'

interface FieldColumn {
  fieldId: number
  kind: CustomFieldKind
  position: number
}

/** What people put between several choices in one cell. */
const BETWEEN_CHOICES = /[;,|\n]/
const MOST_CHOICES = 50
const LONGEST_VALUE = 2000

/** Reads the columns of a mapped table that hold the owner's own fields. */
export class CustomFieldColumns {
  readonly #cells: CellReader
  readonly #columns: readonly FieldColumn[]

  constructor(columns: MappedColumns, header: Header, cells: CellReader) {
    this.#cells = cells
    this.#columns = Object.entries(columns).flatMap(([field, names]) => {
      const reference = readCustomFieldReference(field)
      const position = header.find(...(names ?? []))
      return reference === null || position < 0
        ? []
        : [{ fieldId: reference.id, kind: reference.kind, position }]
    })
  }

  /** What the first of some rows that says something says, field by field; undefined where none does. */
  read(rows: readonly SourceRow[]): readonly CustomFieldFact[] | undefined {
    if (this.#columns.length === 0) return undefined
    const facts = this.#columns.flatMap(column => {
      for (const row of rows) {
        const value = this.#value(column, row)
        if (value !== null) return [{ fieldId: column.fieldId, value }]
      }
      return []
    })
    return facts.length === 0 ? undefined : facts
  }

  #value({ kind, position }: FieldColumn, row: SourceRow): readonly string[] | null {
    const text = this.#cells.text(row, position)
    if (text === null) return null
    switch (kind) {
      case 'number':
        return one(this.#cells.number(row, position)?.toString())
      case 'date':
        return one(this.#cells.day(row, position))
      case 'yes_no':
        return this.#yesNo(row, position, text)
      case 'choices':
        return some(text.split(BETWEEN_CHOICES).slice(0, MOST_CHOICES))
      case 'text':
      case 'choice':
        return one(text.slice(0, LONGEST_VALUE))
    }
  }

  #yesNo(row: SourceRow, position: number, text: string): readonly string[] | null {
    const answer = parseYesNo(text)
    if (answer === null) this.#cells.report('bad_field_value', row, position, text)
    return answer === null ? null : [answer ? 'yes' : 'no']
  }
}

function one(text: string | null | undefined): readonly string[] | null {
  return text == null ? null : [text]
}

function some(texts: readonly string[]): readonly string[] | null {
  const known = [...new Set(texts.map(text => text.trim()).filter(Boolean))]
  return known.length === 0 ? null : known
}
