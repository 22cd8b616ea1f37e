import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Connection } from './database.ts'
import { type Migration, migrations as releasedMigrations } from './migrations/index.ts'

const BACKUPS_KEPT = 10

/**
 * Brings a database to the newest version: each step in a transaction of its own, a backup of the file before
 * each (not for a new file).
 * @throws ExpectedFailure `database_newer` where the file comes from a newer program; it is left as it is.
 */
export function migrate(
  db: Connection,
  backupDirectory: string,
  migrations: readonly Migration[] = releasedMigrations,
): void {
  const newest = migrations.at(-1)?.version ?? 0
  const found = userVersion(db)
  if (found > newest)
    throw new ExpectedFailure({ code: 'database_newer', fileVersion: found, appVersion: newest })
  for (const migration of migrations) {
    if (migration.version <= userVersion(db)) continue
    if (found > 0) backUp(db, backupDirectory, `before-${migration.version}-${migration.name}`)
    db.transaction(() => {
      migration.up(db)
      db.pragma(`user_version = ${migration.version}`)
    }).exclusive()
  }
}

/** The version of the file's structure; 0 for a new file. */
export function userVersion(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Writes a complete copy of the database beside it and removes the oldest copies.
 * @returns the path of the copy.
 */
export function backUp(db: Connection, backupDirectory: string, label: string): string {
  mkdirSync(backupDirectory, { recursive: true })
  const names = readdirSync(backupDirectory)
    .filter(name => name.endsWith('.sqlite'))
    .sort()
  const number = Number(names.at(-1)?.slice(0, 6) ?? 0) + 1
  const path = join(backupDirectory, `${String(number).padStart(6, '0')}-${label}.sqlite`)
  db.prepare('VACUUM INTO ?').run(path)
  for (const name of names.slice(0, Math.max(0, names.length + 1 - BACKUPS_KEPT)))
    rmSync(join(backupDirectory, name))
  return path
}
