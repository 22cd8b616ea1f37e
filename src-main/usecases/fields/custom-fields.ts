import type {
  CustomerFieldValue,
  CustomField,
  CustomFieldKind,
  CustomValue,
} from '../../../shared/model/custom-field.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { batchMoments } from '../../db/batches.ts'
import {
  countFieldUse,
  customersWithField,
  fieldValuesReader,
  formerChoices,
  insertField,
  listFields,
  listFoundValues,
  rewriteFieldValues,
  setFieldRemoved,
  takeAwayOwnerFieldValue,
  updateField,
  writeFieldOrder,
  writeFormerChoices,
  writeOwnerFieldValue,
} from '../../db/custom-fields.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { listSources } from '../../db/sources.ts'
import { foldText } from '../../importers/fields/text.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { ownerValue } from './owner-value.ts'

const MOST_FOUND_CHOICES = 200

export interface ListedField extends CustomField {
  usedBy: number
  found: string[]
}

export function hasChoices(kind: CustomFieldKind): boolean {
  return kind === 'choice' || kind === 'choices'
}

/** The owner's fields with how many customers have a value, and the choices that occur. */
export function listCustomFields(db: Connection): ListedField[] {
  const use = countFieldUse(db)
  return listFields(db).map(field => ({
    ...field,
    usedBy: use.get(field.id) ?? 0,
    found: hasChoices(field.kind) ? listFoundValues(db, field.id, MOST_FOUND_CHOICES) : [],
  }))
}

/** @throws ExpectedFailure `field_name_taken`. */
export function addCustomField(db: Connection, field: Omit<CustomField, 'id'>): CustomField {
  return inTransaction(db, () => {
    requireFreeName(db, field.name, null)
    const choices = hasChoices(field.kind) ? distinct(field.choices) : []
    return insertField(db, { name: field.name, kind: field.kind, choices })
  })
}

export interface FieldChange {
  id: number
  name?: string | undefined
  choices?: string[] | undefined
  /** Choices that are called otherwise from now on. */
  renamed?: { from: string; to: string }[] | undefined
}

/**
 * Gives a field another name or other choices. Renamed choices are renamed in every stored value too, and in what
 * files say from now on; two that get the same name are one.
 * @throws ExpectedFailure `not_found` or `field_name_taken`.
 */
export function changeCustomField(db: Connection, change: FieldChange): CustomField {
  return inTransaction(db, () => {
    const field = requireField(db, change.id)
    const name = change.name ?? field.name
    requireFreeName(db, name, field.id)
    const choices = hasChoices(field.kind) ? distinct(change.choices ?? field.choices) : []
    const changed = { ...field, name, choices }
    updateField(db, changed)
    if (hasChoices(field.kind)) renameChoices(db, changed, change.renamed ?? [])
    return changed
  })
}

function renameChoices(
  db: Connection,
  { id, choices }: CustomField,
  renamed: NonNullable<FieldChange['renamed']>,
): void {
  const names = new Map(renamed.map(({ from, to }) => [foldText(from), to]))
  const former = formerChoices(db, id)
  for (const [name, choice] of former) former.set(name, names.get(foldText(choice)) ?? choice)
  for (const [name, choice] of names) former.set(name, choice)
  // What can be chosen under a name again means itself.
  for (const choice of choices) former.delete(foldText(choice))
  writeFormerChoices(db, id, former)
  if (names.size === 0) return
  rewriteFieldValues(db, id, value => [...new Set(value.map(text => names.get(foldText(text)) ?? text))])
  refreshCustomers(db, customersWithField(db, id), 'incremental')
}

/** Fields that are not named keep their place behind the others. */
export function reorderCustomFields(db: Connection, ids: readonly number[]): void {
  inTransaction(db, () => {
    const known = listFields(db).map(field => field.id)
    const first = ids.filter(id => known.includes(id))
    writeFieldOrder(db, [...first, ...known.filter(id => !first.includes(id))])
  })
}

/**
 * Takes a field out of sight, or brings it back with all its values.
 * @throws ExpectedFailure `not_found`, or `field_name_taken` where its name was given to another one meanwhile.
 */
export function setCustomFieldRemoved(db: Connection, id: number, removed: boolean): void {
  inTransaction(db, () => {
    if (!setFieldRemoved(db, id, removed)) throw new ExpectedFailure({ code: 'not_found', what: 'field' })
    if (!removed) requireFreeName(db, requireField(db, id).name, id)
    const customers = customersWithField(db, id)
    if (customers.length > 0) refreshCustomers(db, customers, 'incremental')
  })
}

/**
 * Sets the owner's values of one customer; null takes the owner's value away.
 * @throws ExpectedFailure `not_found`, or `invalid` for a value that does not fit its field.
 */
export function setCustomFieldValues(
  db: Connection,
  customerId: number,
  values: readonly { fieldId: number; value: CustomValue | null }[],
): void {
  inTransaction(db, () => {
    const root = knownCustomer(db, customerId)
    for (const { fieldId, value } of values) {
      const field = requireField(db, fieldId)
      if (value === null) takeAwayOwnerFieldValue(db, root, fieldId)
      else writeOwnerFieldValue(db, root, fieldId, ownerValue(field, value))
    }
    refreshCustomers(db, [root], 'incremental')
  })
}

/** Every field of one customer, with what files said beside what counts. */
export function customerFieldValues(db: Connection, customerId: number): CustomerFieldValue[] {
  const rows = fieldValuesReader(db)?.([customerId]) ?? []
  const sources = new Map(listSources(db).map(source => [source.id, source.name]))
  const moments = batchMoments(db)
  return listFields(db).map(field => {
    const own = rows.filter(row => row.field_id === field.id)
    const owner = own.find(row => row.batch_id === null)
    const imported = own.find(row => row.batch_id !== null)
    return {
      field,
      value: readValue((owner ?? imported)?.value),
      imported:
        imported === undefined
          ? null
          : {
              value: readValue(imported.value) ?? [],
              sourceName: sources.get(imported.source_id ?? 0) ?? '',
              importedAtMs: moments.get(imported.batch_id ?? 0) ?? 0,
            },
      isEdited: owner !== undefined,
    }
  })
}

function readValue(text: string | undefined): CustomValue | null {
  return text === undefined ? null : JSON.parse(text)
}

function requireField(db: Connection, id: number): CustomField {
  const field = listFields(db).find(one => one.id === id)
  if (field === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'field' })
  return field
}

function requireFreeName(db: Connection, name: string, ownId: number | null): void {
  const isTaken = listFields(db).some(field => field.id !== ownId && foldText(field.name) === foldText(name))
  if (isTaken) throw new ExpectedFailure({ code: 'field_name_taken', name })
}

function distinct(choices: readonly string[]): string[] {
  return [...new Map(choices.map(choice => [foldText(choice) || choice, choice])).values()]
}
