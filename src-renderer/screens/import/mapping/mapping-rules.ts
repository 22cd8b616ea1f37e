import { readCustomFieldReference } from '../../../../shared/model/custom-field.ts'
import type { FilePreview } from '../../../../shared/model/import.ts'
import type { ColumnMapping, MappedField, MappingField } from '../../../../shared/model/import-columns.ts'
import type { EmailState } from '../../../../shared/model/newsletter.ts'
import { fieldsOf } from './field-groups.ts'

/** What a mapping needs or should have; the window has the words. */
export interface Requirement {
  name: 'orderId' | 'amount' | 'currency' | 'day' | 'identity' | 'person' | 'email' | 'emailState'
  met: boolean
  /** False where the import works without it, only less well. */
  required: boolean
}

/** True for tables of no known format, whose columns the owner names. */
export function isMappable(preview: FilePreview): boolean {
  return preview.columns.length > 0 && (preview.format === null || preview.format === 'custom')
}

/** What is there and what is still missing, the needed things first. */
export function requirementsOf(mapping: ColumnMapping): Requirement[] {
  const mapped = new Set(Object.values(mapping.columns))
  const some = (...fields: MappingField[]) => fields.some(field => mapped.has(field))
  const hasName = some('fullName', 'lastName', 'company')
  if (mapping.kind === 'customers') {
    const person = some('email') || (hasName && some('street') && some('postalCode'))
    return [{ name: 'person', met: person, required: true }]
  }
  if (mapping.kind === 'statuses') {
    const stated = some('emailState') || mapping.emailState !== undefined
    return [
      { name: 'email', met: some('email'), required: true },
      { name: 'emailState', met: stated, required: true },
    ]
  }
  const identity = hasName || some('email', 'customerNumber', 'shippingFullName', 'shippingLastName')
  return [
    // Without numbers every row is an order; what it is known by has to be there then.
    { name: 'orderId', met: some('orderId'), required: !(identity && some('day')) },
    { name: 'amount', met: some('total', 'goods', 'itemTotal', 'itemUnitPrice'), required: true },
    { name: 'currency', met: some('currency') || mapping.currency !== undefined, required: false },
    { name: 'day', met: some('day'), required: false },
    { name: 'identity', met: identity, required: false },
  ]
}

/** Where several columns make sense, such as two phone numbers or the states of payment and delivery. */
const SHARED: readonly MappedField[] = [
  'status',
  'phone',
  'note',
  'voucherCode',
  'addressLine2',
  'emailState',
  'emailStateReason',
]

/** Fields that more than one column is mapped to; only one of them can be used. */
export function conflictsOf(mapping: ColumnMapping): { field: MappedField; columns: string[] }[] {
  const columnsByField = new Map<MappedField, string[]>()
  for (const [column, field] of Object.entries(mapping.columns)) {
    columnsByField.set(field, [...(columnsByField.get(field) ?? []), column])
  }
  return [...columnsByField]
    .filter(([field, columns]) => columns.length > 1 && !SHARED.includes(field))
    .map(([field, columns]) => ({ field, columns }))
}

/** True where an import with this mapping would work. */
export function isComplete(mapping: ColumnMapping): boolean {
  return (
    mapping.sourceName.trim() !== '' &&
    conflictsOf(mapping).length === 0 &&
    requirementsOf(mapping).every(({ met, required }) => met || !required)
  )
}

/** The mapping with one column named otherwise; null ignores the column. */
export function withColumn(mapping: ColumnMapping, column: string, field: MappedField | null): ColumnMapping {
  const { [column]: _before, ...others } = mapping.columns
  return { ...mapping, columns: field === null ? others : { ...others, [column]: field } }
}

/** What most shops of our owners are paid in; shown, and to be changed where it is wrong. */
const USUAL_CURRENCY = 'EUR'

/** The mapping for the other kind of file; columns of fields that this kind does not have are ignored again. */
export function withKind(mapping: ColumnMapping, kind: ColumnMapping['kind']): ColumnMapping {
  const fields = new Set<MappedField>(fieldsOf(kind))
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).filter(
      ([, field]) => fields.has(field) || readCustomFieldReference(field) !== null,
    ),
  )
  const { currency = USUAL_CURRENCY, emailState: _emailState, ...others } = mapping
  return kind === 'orders' ? { ...others, kind, columns, currency } : { ...others, kind, columns }
}

/** The mapping with the currency of the whole file; '' takes it away. */
export function withCurrency(mapping: ColumnMapping, currency: string): ColumnMapping {
  const { currency: _before, ...others } = mapping
  return currency === '' ? others : { ...others, currency }
}

/** The mapping with the status of all addresses of the file; null takes it away. */
export function withEmailState(mapping: ColumnMapping, emailState: EmailState | null): ColumnMapping {
  const { emailState: _before, ...others } = mapping
  return emailState === null ? others : { ...others, emailState }
}
