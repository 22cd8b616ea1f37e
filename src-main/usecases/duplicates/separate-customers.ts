import type { SeparationView } from '../../../shared/model/duplicate-review.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { dropGroupOf } from '../../db/duplicate-groups.ts'
import { duplicateTables, noteUncompared } from '../../db/duplicates.ts'
import { readCustomerRows } from '../../db/search.ts'
import {
  deleteSeparation,
  firstRecordKey,
  insertSeparation,
  listSeparations,
  type RecordKey,
} from '../../db/separations.ts'
import { knownCustomer } from '../customers/known-customer.ts'

/**
 * Keeps two customers apart for good, by the keys that their sources give them: also after a later import.
 * @returns the number of the entry, to take it back by.
 * @throws ExpectedFailure `not_found`, or `invalid` for customers who are the same or have no record.
 */
export function separateCustomers(db: Connection, one: number, other: number, nowMs: number): number {
  return inTransaction(db, () => {
    const ids = [knownCustomer(db, one), knownCustomer(db, other)] as const
    const keys = [firstRecordKey(db, ids[0]), firstRecordKey(db, ids[1])] as const
    if (ids[0] === ids[1] || keys[0] === null || keys[1] === null)
      throw new ExpectedFailure({ code: 'invalid', field: 'customerIds' })
    const id = insertSeparation(db, keys[0], keys[1], nowMs)
    duplicateTables(db).dropPair(...ids)
    dropGroupOf(db, ...ids)
    noteUncompared(db, ids)
    return id
  })
}

/** @throws ExpectedFailure `not_found`. */
export function reconsiderSeparation(db: Connection, separationId: number): void {
  inTransaction(db, () => {
    const separation = listSeparations(db).find(({ id }) => id === separationId)
    if (separation === undefined || !deleteSeparation(db, separationId))
      throw new ExpectedFailure({ code: 'not_found', what: 'separation' })
    noteUncompared(
      db,
      separation.customerIds.filter(id => id !== null),
    )
  })
}

/** Whom the owner keeps apart, the last first. */
export function readSeparations(db: Connection): SeparationView[] {
  const separations = listSeparations(db)
  const ids = separations.flatMap(({ customerIds }) => customerIds).filter(id => id !== null)
  const names = new Map(readCustomerRows(db, [...new Set(ids)]).map(row => [row.id, row.name]))
  return separations.map(({ id, separatedAtMs, customerIds, keys }) => ({
    id,
    separatedAtMs,
    customers: customerIds.map((customerId, side) => ({
      customerId,
      name: names.get(customerId ?? 0) || nameOfKey(keys[side]),
    })),
  }))
}

/** What is known of somebody of whom nothing is left: the e-mail or number in the key. */
function nameOfKey(key: RecordKey | undefined): string {
  const text = key?.partyKey ?? ''
  return `${text.slice(text.indexOf(':') + 1)} (${key?.sourceName ?? ''})`
}
