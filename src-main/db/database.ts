import type Database from 'better-sqlite3'

/** An open connection to the customer base. */
export type Connection = Database.Database

/** Runs `work` in one transaction that takes the write lock at once; rolls back when it throws. */
export function inTransaction<Result>(db: Connection, work: () => Result): Result {
  return db.transaction(work).immediate()
}
