import SqliteDatabase from 'better-sqlite3'
import { ExpectedFailure, type Failure } from '../../shared/model/failure.ts'

/**
 * The failure that a person can understand behind an exception.
 * @returns null for bugs, which go on as they are.
 */
export function toFailure(error: unknown): Failure | null {
  if (error instanceof ExpectedFailure) return error.failure
  if (error instanceof SqliteDatabase.SqliteError) {
    if (error.code === 'SQLITE_FULL' || error.code === 'SQLITE_IOERR_WRITE') return { code: 'disk_full' }
    if (error.code.startsWith('SQLITE_BUSY')) return { code: 'database_busy' }
    if (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB')
      return { code: 'database_damaged', detail: error.message }
    return null
  }
  // ENOSPC from writing a file.
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return { code: 'disk_full' }
  return null
}
