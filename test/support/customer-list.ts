import { type CustomFieldReference, customFieldReference } from '../../shared/model/custom-field.ts'
import type { ColumnMapping, CustomerField } from '../../shared/model/import-columns.ts'

/** The columns of a small customer list and what they mean. */
const COLUMNS = {
  Nr: 'customerNumber',
  Vorname: 'firstName',
  Nachname: 'lastName',
  Straße: 'street',
  PLZ: 'postalCode',
  Ort: 'city',
  Mail: 'email',
  Tel: 'phone',
  Geburtstag: 'birthday',
} as const satisfies Record<string, CustomerField>

export type ListRow = Partial<Record<keyof typeof COLUMNS | 'Wahrheit', string>>

/** The text of a customer list; columns that no row has are left out. */
export function customerListCsv(rows: readonly ListRow[]): string {
  const names = [...Object.keys(COLUMNS), 'Wahrheit'] as (keyof ListRow)[] // the keys, which Object.keys forgets
  const used = names.filter(name => rows.some(row => row[name] !== undefined))
  return [used, ...rows.map(row => used.map(name => row[name] ?? ''))]
    .map(cells => cells.join(';'))
    .join('\n')
}

/** What its columns mean. @param truthFieldId the owner's text field that takes the truth. */
export function customerListMapping(truthFieldId?: number): ColumnMapping {
  const truth: Record<string, CustomFieldReference> =
    truthFieldId === undefined ? {} : { Wahrheit: customFieldReference({ kind: 'text', id: truthFieldId }) }
  return { kind: 'customers', channel: 'own', sourceName: 'Laden', columns: { ...COLUMNS, ...truth } }
}
