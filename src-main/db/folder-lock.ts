import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'

/** Held as long as its process lives, or until released. */
export interface FolderLock {
  release(): void
}

/**
 * Takes a right that only one process at a time can have in a data directory. SQLite's own lock on a small
 * file does it: the operating system frees it when the process dies, however it dies.
 *
 * @param name of the right, and of its file
 * @returns null where another process has it
 */
export function takeFolderLock(dataDirectory: string, name: string): FolderLock | null {
  const file = new SqliteDatabase(join(dataDirectory, `${name}.lock`), { timeout: 0 })
  try {
    file.pragma('journal_mode = MEMORY')
    file.exec('BEGIN EXCLUSIVE')
    return { release: () => file.close() }
  } catch (error) {
    file.close()
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
