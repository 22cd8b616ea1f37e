import type { CustomerRow } from '../../../shared/model/customer.ts'
import type {
  DuplicateGroup,
  DuplicateSummary,
  SeparationView,
} from '../../../shared/model/duplicate-review.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import {
  countDuplicates,
  countUncompared,
  type DuplicatePair,
  duplicateTables,
  listDoubtfulPairs,
  listSureGroups,
  noteUncompared,
} from '../../db/duplicates.ts'
import { readCustomerRows } from '../../db/search.ts'
import {
  deleteSeparation,
  firstRecordKey,
  insertSeparation,
  listSeparations,
  type RecordKey,
} from '../../db/separations.ts'
import { knownCustomer } from '../customers/known-customer.ts'

/** What there is to decide. */
export function readDuplicateSummary(
  db: Connection,
  threshold: number,
  isSearching: boolean,
): DuplicateSummary {
  return {
    ...countDuplicates(db, threshold),
    threshold,
    uncompared: countUncompared(db),
    isSearching,
    separated: listSeparations(db).length,
  }
}

/** A page of sure groups or of doubtful pairs. */
export function listDuplicates(
  db: Connection,
  certainty: 'sure' | 'doubtful',
  threshold: number,
  page: { limit: number; offset: number },
): { total: number; groups: DuplicateGroup[] } {
  const counts = countDuplicates(db, threshold)
  const found =
    certainty === 'sure'
      ? listSureGroups(db, threshold, page)
      : listDoubtfulPairs(db, threshold, page).map(pair => ({ probability: pair.probability, pairs: [pair] }))
  const ids = [...new Set(found.flatMap(({ pairs }) => idsOf(pairs)))]
  const rows = new Map(readCustomerRows(db, ids).map(row => [row.id, row]))
  return {
    total: counts[certainty],
    groups: found.map(({ probability, pairs }) => ({
      probability,
      pairs: pairs.map(pair => ({ ...pair, evidence: [...pair.evidence] })),
      customers: idsOf(pairs)
        .flatMap(id => rows.get(id) ?? [])
        .sort(bySurvival),
    })),
  }
}

export function idsOf(pairs: readonly DuplicatePair[]): number[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b)
}

/** The one with most orders stays, of those the one known longest. */
export function bySurvival(one: CustomerRow, other: CustomerRow): number {
  return (
    Number(other.attributable) - Number(one.attributable) || other.orders - one.orders || one.id - other.id
  )
}

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
    duplicateTables(db).dropPair(ids[0], ids[1])
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
