import type { Connection } from './database.ts'

/** Stands for everybody. */
const ALL = 0
/** So many changes at a time are as quickly read as all. */
const MOST_AT_A_TIME = 20_000
/** So many changes are kept; whoever has not read since the ones before reads everybody anew. */
const MOST_KEPT = 100_000

/** Notes whose facts changed. Runs inside the caller's transaction. */
export function noteChanged(db: Connection, customerIds: readonly number[]): void {
  if (customerIds.length === 0) return
  if (customerIds.length > MOST_AT_A_TIME || countKept(db) + customerIds.length > MOST_KEPT) {
    db.exec('DELETE FROM changed_customers')
    db.prepare('INSERT INTO changed_customers (customer_id) VALUES (?)').run(ALL)
    return
  }
  db.prepare('INSERT INTO changed_customers (customer_id) SELECT value FROM json_each(?)').run(
    JSON.stringify(customerIds),
  )
}

/** The stamp of the last change; 0 before the first. */
export function lastChange(db: Connection): number {
  return Number(db.prepare('SELECT IFNULL(MAX(stamp), 0) FROM changed_customers').pluck().get())
}

/** Whose facts changed after a stamp; `all` where that is everybody or not known any more. */
export function changedSince(db: Connection, stamp: number): number[] | 'all' {
  const ids = db
    .prepare<[number], number>('SELECT DISTINCT customer_id FROM changed_customers WHERE stamp > ?')
    .pluck()
    .all(stamp)
  return ids.includes(ALL) ? 'all' : ids
}

function countKept(db: Connection): number {
  return Number(db.prepare('SELECT COUNT(*) FROM changed_customers').pluck().get())
}
