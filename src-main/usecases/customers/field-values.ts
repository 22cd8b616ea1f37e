import type { CustomFieldKind } from '../../../shared/model/custom-field.ts'
import { fieldValuesReader, listFields } from '../../db/custom-fields.ts'
import type { Connection } from '../../db/database.ts'
import { foldText } from '../../importers/fields/text.ts'

/** One value that counts; several choices are several values. */
export interface FieldValue {
  fieldId: number
  position: number
  value: string
  /** Folded for text and choices, else as it is. */
  searchValue: string
  kind: CustomFieldKind
  /** Choices are what the person is interested in and wants to hear of. */
  isWish: boolean
}
export type FieldValues = readonly FieldValue[]

const NOBODY: ReadonlyMap<number, FieldValues> = new Map()

/** Reads what counts in the owner's fields: the owner's value, else the one imported last. */
export function effectiveFieldsReader(
  db: Connection,
): (customerIds: readonly number[]) => ReadonlyMap<number, FieldValues> {
  const kinds = new Map(listFields(db).map(({ id, kind }) => [id, kind]))
  const read = kinds.size === 0 ? null : fieldValuesReader(db)
  if (read === null) return () => NOBODY
  return customerIds => {
    const values = new Map<number, FieldValue[]>()
    const done = new Set<string>()
    for (const row of read(customerIds)) {
      const kind = kinds.get(row.field_id)
      const key = `${row.customer_id}|${row.field_id}`
      if (kind === undefined || done.has(key)) continue
      done.add(key)
      const list = values.get(row.customer_id) ?? []
      list.push(...fieldValues(row.field_id, kind, JSON.parse(row.value)))
      values.set(row.customer_id, list)
    }
    return values
  }
}

function fieldValues(fieldId: number, kind: CustomFieldKind, value: readonly string[]): FieldValue[] {
  const isText = kind === 'text' || kind === 'choice' || kind === 'choices'
  return value.map((one, position) => ({
    fieldId,
    position,
    value: one,
    searchValue: isText ? foldText(one) : one,
    kind,
    isWish: kind === 'choice' || kind === 'choices',
  }))
}

/** What words of the search may find. */
export function searchableTexts(values: FieldValues): string[] {
  return values.flatMap(({ kind, value }) =>
    kind === 'text' || kind === 'choice' || kind === 'choices' ? [value] : [],
  )
}
