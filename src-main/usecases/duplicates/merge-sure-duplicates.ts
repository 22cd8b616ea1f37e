import type { Connection } from '../../db/database.ts'
import { readCustomerRows } from '../../db/search.ts'
import { listSureGroups } from '../../db/suggestions.ts'
import { mergeCustomers } from './merge-customers.ts'
import { bySurvival, idsOf } from './read-suggestions.ts'

const ALL = { limit: -1, offset: 0 }

/**
 * Makes each group one that is sure by the owner's threshold.
 * @returns the customers that became part of another one.
 */
export function mergeSureDuplicates(db: Connection, nowMs: number): number[] {
  const groups = listSureGroups(db, ALL).map(({ pairs }) => idsOf(pairs))
  const rows = new Map(readCustomerRows(db, groups.flat()).map(row => [row.id, row]))
  const orders = groups.map(ids => ({
    customerIds: ids
      .flatMap(id => rows.get(id) ?? [])
      .sort(bySurvival)
      .map(row => row.id),
  }))
  return mergeCustomers(db, orders, true, nowMs)
}
