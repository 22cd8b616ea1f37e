import type { CustomerRow } from '../../../shared/model/customer.ts'
import type { DuplicateGroup, DuplicateSummary, Household } from '../../../shared/model/duplicate-review.ts'
import type { Connection } from '../../db/database.ts'
import { countUncompared, type DuplicatePair } from '../../db/duplicates.ts'
import { readCustomerRows } from '../../db/search.ts'
import { listSeparations } from '../../db/separations.ts'
import { readAppSettings } from '../../db/settings.ts'
import {
  countSuggestions,
  listDoubtfulPairs,
  listSureGroups,
  readHouseholdPairs,
  suggestionsOf,
} from '../../db/suggestions.ts'
import { households } from '../../matching/duplicates/households.ts'

interface Page {
  limit: number
  offset: number
}

/** What there is to decide. */
export function readDuplicateCounts(db: Connection): Omit<DuplicateSummary, 'isSearching' | 'searched'> {
  return {
    ...countSuggestions(db),
    threshold: readAppSettings(db).sureDuplicates,
    uncompared: countUncompared(db),
    separated: listSeparations(db).length,
    households: readHouseholds(db).length,
  }
}

/** A page of sure groups or of doubtful pairs. */
export function listDuplicates(db: Connection, certainty: 'sure' | 'doubtful', page: Page): DuplicateGroup[] {
  const found =
    certainty === 'sure'
      ? listSureGroups(db, page)
      : listDoubtfulPairs(db, page).map(pair => ({ probability: pair.probability, pairs: [pair] }))
  return withCustomers(db, found)
}

function withCustomers(
  db: Connection,
  found: readonly { probability: number; pairs: readonly DuplicatePair[] }[],
): DuplicateGroup[] {
  const rows = readRows(
    db,
    found.flatMap(({ pairs }) => idsOf(pairs)),
  )
  return found.map(({ probability, pairs }) => ({
    probability,
    pairs: pairs.map(pair => ({ ...pair, evidence: [...pair.evidence] })),
    customers: idsOf(pairs)
      .flatMap(id => rows.get(id) ?? [])
      .sort(bySurvival),
  }))
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

/** With whom a customer is probably one person, pair by pair, the likeliest first. */
export function readSuggestions(db: Connection, customerId: number): DuplicateGroup[] {
  const found = suggestionsOf(db, customerId)
  return withCustomers(
    db,
    found.map(pair => ({ probability: pair.probability, pairs: [pair] })),
  )
}

/** Who lives together and is not one person: the numbers of the customers, household by household. */
export function readHouseholds(db: Connection): number[][] {
  return households(readHouseholdPairs(db))
}

/** A page of households. */
export function listHouseholds(
  db: Connection,
  all: readonly (readonly number[])[],
  { limit, offset }: Page,
): { total: number; households: Household[] } {
  const shown = all.slice(offset, offset + limit)
  const rows = readRows(db, shown.flat())
  return {
    total: all.length,
    households: shown.map(ids => ({ customers: ids.flatMap(id => rows.get(id) ?? []) })),
  }
}

function readRows(db: Connection, ids: readonly number[]): Map<number, CustomerRow> {
  return new Map(readCustomerRows(db, [...new Set(ids)]).map(row => [row.id, row]))
}
