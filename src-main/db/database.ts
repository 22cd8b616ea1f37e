import type Database from 'better-sqlite3'

/**
 * An open connection to the customer base.
 *
 * Statements that run once for every row of a file compare with `= +?` where they join tables or have several ways
 * to go: with `= ?`, SQLite plans them anew for every value (it is built with STAT4), which takes up to ten times as
 * long as the statement itself.
 */
export type Connection = Database.Database

/** Runs `work` in one transaction that takes the write lock at once; rolls back when it throws. */
export function inTransaction<Result>(db: Connection, work: () => Result): Result {
  return db.transaction(work).immediate()
}
