import { join } from 'node:path'
import type { Connection } from '../../src-main/db/database.ts'
import { migrate } from '../../src-main/db/migrate.ts'
import { migrations } from '../../src-main/db/migrations/index.ts'
import { connect, databasePath } from '../../src-main/db/open.ts'
import { temporaryDirectory } from './temporary-directory.ts'

export interface DatabaseAt extends AsyncDisposable {
  db: Connection
  /** @param version default: the newest. */
  migrateTo(version?: number): void
}

/** A new database file as an earlier version of the app made it; it goes with the end of the test. */
export async function databaseAt(version: number): Promise<DatabaseAt> {
  const directory = await temporaryDirectory()
  const db = connect(databasePath(directory.path))
  const migrateTo = (to = migrations.length) =>
    migrate(db, join(directory.path, 'backups'), migrations.slice(0, to))
  migrateTo(version)
  return {
    db,
    migrateTo,
    [Symbol.asyncDispose]: async () => {
      db.close()
      await directory[Symbol.asyncDispose]()
    },
  }
}
