import type { Connection } from './database.ts'
import type { IdSet } from './id-set.ts'

/** What the customer list shows of where somebody lives and buys. */
export interface GroupRow {
  country: string | null
  postalCode: string | null
  /** See `PLATFORM_BITS`. */
  platforms: number
}

/** Of the customers of a group, in one pass over the list. */
export function readGroupRows(db: Connection, ids: IdSet): GroupRow[] {
  const rows = db.prepare<[], [number, string | null, string | null, number]>(
    'SELECT customer_id, country, postal_code, platforms FROM customer_list',
  )
  const group: GroupRow[] = []
  for (const [id, country, postalCode, platforms] of rows.raw().iterate())
    if (ids.has(id)) group.push({ country, postalCode, platforms })
  return group
}
