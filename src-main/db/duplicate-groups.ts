import type { Connection } from './database.ts'

/** Customers who are one person. */
export interface StoredGroup {
  ids: readonly number[]
  /** Of the least likely pair that holds the group together. */
  probability: number
}

/** Stores who is one person by the owner's threshold, in place of what was stored before. */
export function replaceGroups(db: Connection, groups: readonly StoredGroup[]): void {
  db.exec('DELETE FROM duplicate_groups')
  const put = db.prepare('INSERT INTO duplicate_groups VALUES (?, ?, ?)')
  for (const { ids, probability } of groups) for (const id of ids) put.run(id, ids[0], probability)
}

/** Removes the group that holds both customers, if there is one; the next search groups what is left of it anew. */
export function dropGroupOf(db: Connection, one: number, other: number): void {
  db.prepare(
    `DELETE FROM duplicate_groups WHERE group_id IN
       (SELECT group_id FROM duplicate_groups WHERE customer_id IN (?, ?) GROUP BY group_id HAVING COUNT(*) = 2)`,
  ).run(one, other)
}
