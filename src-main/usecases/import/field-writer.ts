import type { CustomField, CustomFieldFact } from '../../../shared/model/custom-field.ts'
import { formerChoices, importedFieldTable, listFields } from '../../db/custom-fields.ts'
import type { Connection } from '../../db/database.ts'
import { foldText } from '../../importers/fields/text.ts'

interface KnownField {
  field: CustomField
  /** The owner's way of writing each choice, by its folded letters and those that it had before. */
  choices: ReadonlyMap<string, string>
}

/** Writes what files say in the owner's own fields, with the person and the import. */
export class FieldWriter {
  readonly #table: ReturnType<typeof importedFieldTable>
  readonly #fields: ReadonlyMap<number, KnownField>

  constructor(db: Connection) {
    this.#table = importedFieldTable(db)
    this.#fields = new Map(
      listFields(db).map(field => [
        field.id,
        {
          field,
          choices: new Map([
            ...formerChoices(db, field.id),
            ...field.choices.map(choice => [foldText(choice), choice] as const),
          ]),
        },
      ]),
    )
  }

  /** @returns true where a file says something new; fields that the owner removed are passed over. */
  write(contactRecordId: number, facts: readonly CustomFieldFact[], batchId: number): boolean {
    let isNew = false
    for (const { fieldId, value } of facts) {
      const known = this.#fields.get(fieldId)
      if (known === undefined) continue
      // Only choices are in the map: everything else stays as it is.
      const texts = [...new Set(value.map(text => known.choices.get(foldText(text)) ?? text))]
      if (this.#table.put(contactRecordId, fieldId, batchId, texts)) isNew = true
    }
    return isNew
  }

  /** The same for the buyer of an order; nothing where it has none. */
  writeForOrder(orderId: number, facts: readonly CustomFieldFact[], batchId: number): boolean {
    const recordId = this.#table.recordOfOrder(orderId)
    return recordId !== null && this.write(recordId, facts, batchId)
  }
}
