import type { FileReport, ImportTotals } from '../../../shared/model/import.ts'
import type { Platform } from '../../../shared/model/platform.ts'
import {
  finishBatch,
  finishBatchFile,
  insertBatch,
  insertBatchFile,
  insertMapping,
  insertRejectedRow,
} from '../../db/batches.ts'
import { countRows as countStored, createIndexes, dropIndexes } from '../../db/bulk-indexes.ts'
import { countNewCustomers, customersOfRecords } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import { ensureSource } from '../../db/sources.ts'
import type { ReaderSink } from '../../importers/format.ts'
import { UnreadableTable } from '../../importers/table.ts'
import { ContactWriter } from './contact-writer.ts'
import { hashFile } from './file-source.ts'
import { OrderWriter } from './order-writer.ts'
import type { ImportJob, PreparedFile } from './prepare-file.ts'
import { ProfileWriter } from './profile-writer.ts'
import { countRows, RecentRows, readFile } from './read-file.ts'

export interface ImportProgressSink {
  /** May throw {@link ExpectedFailure} `cancelled`. */
  progress(phase: 'reading' | 'finishing', file: string | null, fraction: number, rows: number): void
}

const FEWEST_BYTES_FOR_NEW_INDEXES = 8 * 1024 * 1024
const BYTES_PER_ORDER = 500

export interface WrittenBatch {
  batchId: number
  changed: boolean
  totals: ImportTotals
  reports: FileReport[]
  touchedCustomers: ReadonlySet<number>
  rows: number
}

/** Writes everything that the files show as one new batch; runs inside the caller's transaction. */
export function writeBatch(
  db: Connection,
  job: ImportJob,
  prepared: readonly PreparedFile[],
  sink: ImportProgressSink,
): WrittenBatch {
  const batchId = insertBatch(db, job.nowMs, job.isSample)
  const contacts = new ContactWriter(db)
  const orders = new OrderWriter(db, contacts)
  const profiles = new ProfileWriter(db, contacts, job.today)
  const counters = { updated: new Set<number>(), unchanged: new Set<number>(), rows: 0 }
  const totalBytes = prepared.reduce((sum, { source }) => sum + source.size, 0) || 1
  let bytesDone = 0
  // A rough guess is enough: either way the result is the same.
  const isMostOfTheOrders =
    totalBytes > FEWEST_BYTES_FOR_NEW_INDEXES && totalBytes / BYTES_PER_ORDER > countStored(db, 'orders')
  if (isMostOfTheOrders) dropIndexes(db, 'orders')
  for (const file of prepared) {
    const {
      source,
      file: { name },
    } = file
    writeFile(db, file, { batchId, job, orders, profiles, counters }, (fraction, rows) =>
      sink.progress(
        'reading',
        name,
        (0.9 * (bytesDone + fraction * source.size)) / totalBytes,
        counters.rows + rows,
      ),
    )
    bytesDone += source.size
    counters.rows += file.collector.report().rows
  }
  if (isMostOfTheOrders) createIndexes(db, 'orders')
  const reports = prepared.map(({ collector }) => collector.report())
  const totals = {
    newCustomers: countNewCustomers(db, batchId),
    newOrders: orders.created,
    updatedOrders: counters.updated.size,
    unchangedOrders: counters.unchanged.size,
  }
  finishBatch(db, batchId, totals)
  const touchedCustomers = new Set([
    ...contacts.touchedCustomers,
    ...customersOfRecords(db, contacts.touchedRecords),
  ])
  const changed = reports.some(report => report.created + report.updated > 0)
  return { batchId, changed, totals, reports, touchedCustomers, rows: counters.rows }
}

interface BatchWriters {
  batchId: number
  job: ImportJob
  orders: OrderWriter
  profiles: ProfileWriter
  counters: { updated: Set<number>; unchanged: Set<number>; rows: number }
}

function writeFile(
  db: Connection,
  prepared: PreparedFile,
  writers: BatchWriters,
  onProgress: (fraction: number, rows: number) => void,
): void {
  const { file, source, collector, table, format, conventions, mapping } = prepared
  if (table === null) return
  if (format === null || conventions === null) {
    // Nothing of it is taken, so every row is one that was skipped.
    const rows = countRows(table)
    collector.refuse(rows)
    return
  }
  const { batchId, job } = writers
  const sourceName = file.options.sourceName ?? mapping?.sourceName ?? format.sourceName
  const platform: Platform =
    mapping === null ? format.platform : mapping.channel === 'own' ? 'custom' : 'custom-marketplace'
  const origin = {
    source: ensureSource(db, platform, sourceName, batchId),
    batchId,
    fileId: insertBatchFile(db, batchId, file.name, hashFile(source)),
    format: format.id,
  }
  collector.source = sourceName
  const recent = new RecentRows()
  const sink: ReaderSink = {
    order(fact, rows) {
      const written = writers.orders.write(fact, origin)
      const { updated, unchanged } = writers.counters
      if (written.outcome === 'updated') updated.add(written.orderId)
      if (written.outcome === 'unchanged') unchanged.add(written.orderId)
      if (written.revises !== null)
        (written.outcome === 'updated' ? unchanged : updated).delete(written.orderId)
      collector.order(fact, rows, written, recent.cells(rows[0] ?? 0))
    },
    profile(fact, rows) {
      collector.profile(fact, rows, writers.profiles.write(fact, origin), recent.cells(rows[0] ?? 0))
    },
    skip(row, reason) {
      const cells = recent.cells(row)
      collector.skip(row, reason, cells)
      if (reason !== 'blank_row' && reason !== 'footer_row')
        insertRejectedRow(db, origin.fileId, row, reason, cells)
    },
    issue: (code, row, column, raw) => collector.issue(code, row, column, raw),
  }
  try {
    readFile({ source, table, format, conventions, options: file.options }, sink, recent, onProgress)
  } catch (error) {
    // The rows before it are taken; the owner is told from where on the file is broken.
    if (!(error instanceof UnreadableTable)) throw error
    collector.issue(error.problem, error.row, null, null)
  }
  finishBatchFile(db, origin.fileId, table.header.names, collector.report())
  if (mapping !== null && prepared.rememberedSince === null) {
    insertMapping(db, {
      fingerprint: table.header.fingerprint,
      header: table.header.names,
      mapping,
      savedAtMs: job.nowMs,
      batchId,
    })
  }
}
