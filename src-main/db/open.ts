import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Connection } from './database.ts'
import { migrate } from './migrate.ts'

const DATABASE_FILE = 'stammkunde.sqlite'
const OPEN_MARK = /^open-(\d+)$/

/** Where the customer base of a data directory lies. */
export function databasePath(dataDirectory: string): string {
  return join(dataDirectory, DATABASE_FILE)
}

export function backupDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'backups')
}

/**
 * A connection with the settings that every connection needs: WAL, full durability, foreign keys, and patience
 * while another connection writes.
 */
export function connect(path: string): Connection {
  const db = new SqliteDatabase(path, { timeout: 10_000 })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('cache_size = -65536')
  db.pragma('temp_store = MEMORY')
  return db
}

export interface OpenedDatabase {
  db: Connection
  /** True where the last process did not close the file and it was checked because of that. */
  wasCheckedAfterCrash: boolean
  close(): void
}

/**
 * Opens (or creates) the customer base of a data directory for this process and brings it up to date. After an
 * unclean end the file is checked first.
 * @throws ExpectedFailure `database_newer`, `database_damaged` or `database_busy`.
 */
export function openDatabase(dataDirectory: string): OpenedDatabase {
  mkdirSync(dataDirectory, { recursive: true })
  const crashed = removeDeadMarks(dataDirectory) && existsSync(databasePath(dataDirectory))
  let db: Connection | undefined
  try {
    db = connect(databasePath(dataDirectory))
    if (crashed) quickCheck(db)
    migrate(db, backupDirectory(dataDirectory))
  } catch (error) {
    db?.close()
    throw openFailure(error)
  }
  const mark = join(dataDirectory, `open-${process.pid}`)
  writeFileSync(mark, '')
  const connection = db
  return {
    db: connection,
    wasCheckedAfterCrash: crashed,
    close() {
      if (connection.open) connection.close()
      rmSync(mark, { force: true })
    },
  }
}

/** Each process that has the file open leaves a mark with its number; a mark without a process is a crash. */
function removeDeadMarks(dataDirectory: string): boolean {
  let crashed = false
  for (const name of readdirSync(dataDirectory)) {
    const process = OPEN_MARK.exec(name)?.[1]
    if (process === undefined || isRunning(Number(process))) continue
    rmSync(join(dataDirectory, name), { force: true })
    crashed = true
  }
  return crashed
}

function isRunning(processId: number): boolean {
  if (processId === process.pid) return true
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function quickCheck(db: Connection): void {
  const result = String(db.pragma('quick_check(1)', { simple: true }))
  if (result !== 'ok') throw new ExpectedFailure({ code: 'database_damaged', detail: result })
}

function openFailure(error: unknown): unknown {
  if (!(error instanceof SqliteDatabase.SqliteError)) return error
  if (error.code.startsWith('SQLITE_BUSY')) return new ExpectedFailure({ code: 'database_busy' })
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return new ExpectedFailure({ code: 'database_damaged', detail: error.message })
  return error
}
