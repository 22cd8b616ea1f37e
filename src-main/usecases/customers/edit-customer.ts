import type { CustomerEdit, Note } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { deleteNote, insertNote, readOwnerValues, writeOwnerValues } from '../../db/customers.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { listMerges } from '../../db/merges.ts'
import { knownCustomer } from './known-customer.ts'
import { ownerText } from './owner-text.ts'
import { refreshCustomers } from './refresh-customers.ts'

/** What the owner typed, field by field; null or an empty text takes the owner's value away. */
export type TypedValues = { [Field in keyof CustomerEdit]?: string | null | undefined }

/**
 * Sets the owner's values of a customer. Texts are trimmed; null or an empty text takes the owner's value away.
 * @throws ExpectedFailure `not_found`, or `invalid` for something that is no e-mail address or country.
 */
export function editCustomer(db: Connection, customerId: number, values: TypedValues): void {
  inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    writeTypedValues(db, id, values)
    refreshCustomers(db, [id], 'incremental')
  })
}

/** {@link editCustomer} for a part of a transaction that refreshes the customers at its end. */
export function writeTypedValues(db: Connection, customerId: number, values: TypedValues): void {
  const stored = readOwnerValues(db, customerId)
  const owner: Record<string, string> = {}
  for (const [field, value] of Object.entries({ ...stored.values, ...values })) {
    const text = value?.trim()
    if (text) owner[field] = ownerText(field, text)
  }
  const after = writtenAfter(stored.after, Object.keys(values), listMerges(db, customerId).at(-1)?.mergedAtMs)
  writeOwnerValues(db, customerId, { values: owner, after })
}

/** What is written now outweighs what merges so far brought along. */
function writtenAfter(
  known: Readonly<Record<string, number>>,
  fields: readonly string[],
  lastMergeMs: number | undefined,
): Record<string, number> {
  const others = Object.entries(known).filter(([field]) => !fields.includes(field))
  const now = lastMergeMs === undefined ? [] : fields.map(field => [field, lastMergeMs] as const)
  return Object.fromEntries([...others, ...now])
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
