import type { FilePreview, ImportDone, ImportTotals } from '../../../shared/model/import.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { type ImportJob, withPreparedFiles } from './prepare-file.ts'
import { previewOf } from './preview-file.ts'
import { type ImportProgressSink, writeBatch } from './write-batch.ts'

/** Ends a transaction whose changes are not wanted. */
class RollBack extends Error {}

/**
 * Imports files as one batch in one transaction. Where nothing in them is new, nothing is written at all.
 * @throws ExpectedFailure `cancelled`, `file_missing`, `mapping_incomplete`.
 */
export async function runImport(
  db: Connection,
  job: ImportJob,
  sink: ImportProgressSink,
): Promise<ImportDone> {
  return withPreparedFiles(db, job, false, prepared => {
    let done: ImportDone = { kind: 'done', batchId: null, totals: emptyTotals(), files: [] }
    attempt(db, () => {
      const result = writeBatch(db, job, prepared, sink, 'import')
      done = {
        kind: 'done',
        batchId: result.changed ? result.batchId : null,
        totals: result.totals,
        files: result.reports,
      }
      if (!result.changed) throw new RollBack()
      sink.progress('finishing', null, 0.9, result.rows)
      refreshCustomers(db, result.touchedCustomers, 'rebuild', fraction =>
        sink.progress('finishing', null, 0.9 + fraction * 0.1, result.rows),
      )
    })
    return done
  })
}

/** Tells what {@link runImport} would do, by doing it and taking it back before anybody can see it. */
export async function previewImport(
  db: Connection,
  job: ImportJob,
  sink: ImportProgressSink,
): Promise<{ kind: 'done'; totals: ImportTotals; files: FilePreview[] }> {
  return withPreparedFiles(db, job, true, prepared => {
    let totals = emptyTotals()
    attempt(db, () => {
      totals = writeBatch(db, job, prepared, sink, 'preview').totals
      throw new RollBack()
    })
    return { kind: 'done' as const, totals, files: prepared.map(file => previewOf(file)) }
  })
}

function attempt(db: Connection, work: () => void): void {
  try {
    inTransaction(db, work)
  } catch (error) {
    if (!(error instanceof RollBack)) throw error
  }
}

function emptyTotals(): ImportTotals {
  return { newCustomers: 0, newOrders: 0, updatedOrders: 0, unchangedOrders: 0 }
}
