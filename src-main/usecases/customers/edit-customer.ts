import type { CustomerEdit, Note } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { deleteNote, insertNote, readOwnerValues, writeOwnerValues } from '../../db/customers.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { type ChosenValues, listMerges, writeChosen } from '../../db/merges.ts'
import { knownCustomer } from './known-customer.ts'
import { ownerText } from './owner-text.ts'
import { refreshCustomers } from './refresh-customers.ts'

/**
 * Sets the owner's values of a customer. Texts are trimmed; null or an empty text takes the owner's value away.
 * @throws ExpectedFailure `not_found`, or `invalid` for something that is no e-mail address or country.
 */
export function editCustomer(
  db: Connection,
  customerId: number,
  values: { [Field in keyof CustomerEdit]?: string | null | undefined },
): void {
  inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    const owner: Record<string, string> = {}
    for (const [field, value] of Object.entries({ ...readOwnerValues(db, id), ...values })) {
      const text = value?.trim()
      if (text) owner[field] = ownerText(field, text)
    }
    writeOwnerValues(db, id, owner)
    outdateChosenValues(db, id, Object.keys(values), owner)
    refreshCustomers(db, [id], 'incremental')
  })
}

/**
 * What the owner edits now outweighs what was chosen when customers were merged; a value taken away also hides what
 * the owner wrote for one of them.
 */
function outdateChosenValues(
  db: Connection,
  customerId: number,
  fields: readonly string[],
  owner: Readonly<Record<string, string>>,
): void {
  for (const merge of listMerges(db, customerId)) {
    const chosen: Record<string, string | null> = { ...merge.chosen }
    const written: Record<string, unknown> = { ...readOwnerValues(db, merge.customerId) }
    for (const field of fields) {
      delete chosen[field]
      if (owner[field] === undefined && written[field] !== undefined) chosen[field] = null
    }
    // Fields are those of an edit, and so are the values.
    writeChosen(db, merge.customerId, chosen as ChosenValues)
  }
}

/** @throws ExpectedFailure `not_found`. */
export function addNote(db: Connection, customerId: number, text: string, writtenAtMs: number): Note {
  return inTransaction(db, () => {
    return insertNote(db, knownCustomer(db, customerId), text, writtenAtMs)
  })
}

/** @throws ExpectedFailure `not_found`. */
export function removeNote(db: Connection, noteId: number): void {
  inTransaction(db, () => {
    const customerId = deleteNote(db, noteId)
    if (customerId === null) throw new ExpectedFailure({ code: 'not_found', what: 'note' })
    refreshCustomers(db, [customerId], 'incremental')
  })
}
