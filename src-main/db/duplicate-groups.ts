import type { Connection } from './database.ts'

/** Customers who are one person. */
export interface StoredGroup {
  ids: readonly number[]
  /** Of the least likely pair that holds the group together. */
  probability: number
}

/** Stores who is one person by the owner's threshold, in place of what was stored before; writes what differs only. */
export function replaceGroups(db: Connection, groups: readonly StoredGroup[]): void {
  const rows = db.prepare<[], [number, number, number]>('SELECT * FROM duplicate_groups').raw().all()
  const before = new Map(rows.map(([id, groupId, probability]) => [id, { groupId, probability }]))
  const put = db.prepare('INSERT OR REPLACE INTO duplicate_groups VALUES (?, ?, ?)')
  const drop = db.prepare('DELETE FROM duplicate_groups WHERE customer_id = ?')
  for (const { ids, probability } of groups) {
    for (const id of ids) {
      const known = before.get(id)
      before.delete(id)
      if (known?.groupId !== ids[0] || known?.probability !== probability) put.run(id, ids[0], probability)
    }
  }
  for (const id of before.keys()) drop.run(id)
}

/** Removes the group that holds both customers, if there is one; the next search groups what is left of it anew. */
export function dropGroupOf(db: Connection, one: number, other: number): void {
  db.prepare(
    `DELETE FROM duplicate_groups WHERE group_id IN
       (SELECT group_id FROM duplicate_groups WHERE customer_id IN (?, ?) GROUP BY group_id HAVING COUNT(*) = 2)`,
  ).run(one, other)
}
