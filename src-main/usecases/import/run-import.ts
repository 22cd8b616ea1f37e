import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type {
  ColumnMapping,
  FilePreview,
  FileReport,
  ImportDone,
  ImportOptions,
  ImportTotals,
  RecognitionReason,
} from '../../../shared/model/import.ts'
import type { Platform } from '../../../shared/model/platform.ts'
import {
  findMapping,
  finishBatch,
  finishBatchFile,
  insertBatch,
  insertBatchFile,
  insertMapping,
  insertRejectedRow,
} from '../../db/batches.ts'
import { countRows as countStored, createIndexes, dropIndexes } from '../../db/bulk-indexes.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readAppSettings } from '../../db/settings.ts'
import { ensureSource } from '../../db/sources.ts'
import type { Conventions, Format, ReaderSink } from '../../importers/format.ts'
import { customFormat, missingFields, suggestMapping } from '../../importers/formats/custom.ts'
import { decideConventions, type OpenedTable, openFile } from '../../importers/open-file.ts'
import { UnreadableTable } from '../../importers/table.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import { ContactWriter } from './contact-writer.ts'
import { type FileSource, hashFile, openFileSource } from './file-source.ts'
import { OrderWriter } from './order-writer.ts'
import { ProfileWriter } from './profile-writer.ts'
import { countRows, RecentRows, readFile } from './read-file.ts'
import { ReportCollector } from './report-collector.ts'

/** A file of an import with what the owner chose for it. */
export interface ImportFile {
  path: string
  name: string
  options: ImportOptions
}

export interface ImportJob {
  files: readonly ImportFile[]
  /** For files of no known format that have no mapping of their own. */
  mapping: ColumnMapping | null
  isSample: boolean
  nowMs: number
  /** The day on which customer files are taken to have been exported. */
  today: string
}

export interface ImportProgressSink {
  /** May throw {@link ExpectedFailure} `cancelled`. */
  progress(phase: 'reading' | 'finishing', file: string | null, fraction: number, rows: number): void
}

/** A file after a look at its beginning. */
interface PreparedFile {
  file: ImportFile
  source: FileSource
  collector: ReportCollector
  table: OpenedTable | null
  format: Format | null
  mapping: ColumnMapping | null
  rememberedSince: number | null
  conventions: Conventions | null
}

const FEWEST_BYTES_FOR_NEW_INDEXES = 8 * 1024 * 1024
const BYTES_PER_ORDER = 500

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
      const result = writeBatch(db, job, prepared, sink)
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
      totals = writeBatch(db, job, prepared, sink).totals
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

async function withPreparedFiles<Result>(
  db: Connection,
  job: ImportJob,
  keepsEntries: boolean,
  work: (prepared: PreparedFile[]) => Result,
): Promise<Result> {
  const prepared: PreparedFile[] = []
  try {
    for (const file of job.files) prepared.push(await prepareFile(db, file, job, keepsEntries))
    return work(prepared)
  } finally {
    for (const { source } of prepared) source.close()
  }
}

async function prepareFile(
  db: Connection,
  file: ImportFile,
  job: ImportJob,
  keepsEntries: boolean,
): Promise<PreparedFile> {
  const source = openFileSource(file.path, file.name)
  const collector = new ReportCollector(file.name, keepsEntries)
  const prepared = {
    file,
    source,
    collector,
    table: null,
    format: null,
    mapping: null,
    rememberedSince: null,
    conventions: null,
  }
  const opened = await openFile(source, file.options)
  if (!opened.ok) {
    collector.issue(opened.problem, opened.row, null, null)
    return prepared
  }
  const { table } = opened
  const remembered = table.format === null ? findMapping(db, table.header.fingerprint) : null
  const mapping =
    table.format === null ? (file.options.mapping ?? job.mapping ?? remembered?.mapping ?? null) : null
  const format = table.format ?? (mapping === null ? null : usableFormat(mapping))
  if (format === null)
    collector.issue('needs_mapping', table.headerRow, null, table.header.names.slice(0, 8).join(' · '))
  collector.format = format?.id ?? null
  const isRemembered = mapping !== null && mapping === remembered?.mapping
  const conventions =
    format === null ? null : decideConventions(table, format, file.options, readAppSettings(db).timeZone)
  if (conventions?.dateOrderUncertain) collector.issue('ambiguous_date', table.headerRow, null, null)
  return {
    ...prepared,
    table,
    format,
    mapping,
    rememberedSince: isRemembered ? (remembered?.savedAtMs ?? null) : null,
    conventions,
  }
}

function usableFormat(mapping: ColumnMapping): Format {
  const missing = missingFields(mapping)
  if (missing.length > 0) throw new ExpectedFailure({ code: 'mapping_incomplete', missing })
  return customFormat(mapping)
}

interface WrittenBatch {
  batchId: number
  changed: boolean
  totals: ImportTotals
  reports: FileReport[]
  touchedCustomers: ReadonlySet<number>
  rows: number
}

function writeBatch(
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
    newCustomers: count(
      db,
      `SELECT COUNT(*) FROM customers WHERE batch_id = ? AND EXISTS (
      SELECT 1 FROM contact_records AS record WHERE customer_id = customers.id AND (
        EXISTS (SELECT 1 FROM orders WHERE contact_record_id = record.id) OR EXISTS (SELECT 1 FROM profiles WHERE contact_record_id = record.id)))`,
      batchId,
    ),
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

function count(db: Connection, sql: string, batchId: number): number {
  return Number(db.prepare(sql).pluck().get(batchId))
}

function customersOfRecords(db: Connection, recordIds: ReadonlySet<number>): number[] {
  return db
    .prepare<[string], number>(
      'SELECT customer_id FROM contact_records WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck()
    .all(JSON.stringify([...recordIds]))
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

function previewOf({
  file,
  collector,
  table,
  format,
  conventions,
  rememberedSince,
  mapping,
}: PreparedFile): FilePreview {
  const columns = table?.header.names.map((name, index) => ({
    name,
    samples: [...new Set(table.sampleRows.slice(0, 50).map(cells => cells[index]?.trim() ?? ''))]
      .filter(Boolean)
      .slice(0, 3),
    field: fieldOfColumn(format, table, index),
  }))
  return {
    ...collector.report(),
    confidence: table?.detection?.confidence ?? (rememberedSince === null ? 0 : 1),
    reasons: recognitionReasons(file, table, rememberedSince, mapping),
    encoding: table?.encoding ?? '',
    delimiter: table?.delimiter ?? null,
    headerRow: table?.headerRow ?? 0,
    decimal: conventions?.decimal ?? '.',
    dateOrder: conventions?.dateOrder ?? 'ymd',
    dateOrderUncertain: conventions?.dateOrderUncertain ?? false,
    columns: columns ?? [],
    suggestedMapping:
      table !== null && table.format === null ? (mapping ?? suggestMapping(table, file.name)) : null,
    entries: collector.entries,
  }
}

function recognitionReasons(
  file: ImportFile,
  table: OpenedTable | null,
  rememberedSince: number | null,
  mapping: ColumnMapping | null,
): RecognitionReason[] {
  if (rememberedSince !== null)
    return [{ code: 'remembered_mapping', since: new Date(rememberedSince).toISOString().slice(0, 10) }]
  if (file.options.format !== undefined || mapping !== null) return [{ code: 'chosen_by_owner' }]
  return table?.detection?.reasons ?? []
}

function fieldOfColumn(format: Format | null, table: OpenedTable, index: number): string | null {
  for (const [field, names] of Object.entries(format?.columns ?? {})) {
    if (table.header.find(...names) === index) return field
  }
  return null
}
