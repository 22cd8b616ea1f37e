import {
  type FileReport,
  fileReportSchema,
  type ImportBatch,
  type ImportTotals,
} from '../../shared/model/import.ts'
import type { ColumnMapping, FormatId } from '../../shared/model/import-columns.ts'
import type { Connection } from './database.ts'

/** Begins a batch; totals are filled in by {@link finishBatch}. */
export function insertBatch(db: Connection, importedAtMs: number, isSample: boolean): number {
  const result = db
    .prepare("INSERT INTO batches (imported_at_ms, is_sample, totals) VALUES (?, ?, '{}')")
    .run(importedAtMs, isSample ? 1 : 0)
  return Number(result.lastInsertRowid)
}

export function finishBatch(db: Connection, batchId: number, totals: ImportTotals): void {
  db.prepare('UPDATE batches SET totals = ? WHERE id = ?').run(JSON.stringify(totals), batchId)
}

export function insertBatchFile(db: Connection, batchId: number, name: string, sha256: string): number {
  const result = db
    .prepare("INSERT INTO batch_files (batch_id, name, sha256, header, report) VALUES (?, ?, ?, '[]', '{}')")
    .run(batchId, name, sha256)
  return Number(result.lastInsertRowid)
}

export function finishBatchFile(
  db: Connection,
  fileId: number,
  header: readonly string[],
  report: FileReport,
): void {
  db.prepare('UPDATE batch_files SET header = ?, report = ? WHERE id = ?').run(
    JSON.stringify(header),
    JSON.stringify(report),
    fileId,
  )
}

export function insertRejectedRow(
  db: Connection,
  fileId: number,
  row: number,
  reason: string,
  cells: readonly string[],
): void {
  db.prepare('INSERT OR IGNORE INTO rejected_rows (file_id, row, reason, cells) VALUES (?, ?, ?, ?)').run(
    fileId,
    row,
    reason,
    JSON.stringify(cells),
  )
}

export interface RejectedRow {
  row: number
  reason: string
  cells: string[]
}

/** The rejected rows of a file with its header; null where the file is unknown. */
export function readRejectedRows(
  db: Connection,
  fileId: number,
): { name: string; header: string[]; rows: RejectedRow[] } | null {
  const file = db
    .prepare<[number], { name: string; header: string }>('SELECT name, header FROM batch_files WHERE id = ?')
    .get(fileId)
  if (!file) return null
  const rows = db
    .prepare<[number], { row: number; reason: string; cells: string }>(
      'SELECT row, reason, cells FROM rejected_rows WHERE file_id = ? ORDER BY row',
    )
    .all(fileId)
  return {
    name: file.name,
    header: JSON.parse(file.header),
    rows: rows.map(({ row, reason, cells }) => ({ row, reason, cells: JSON.parse(cells) })),
  }
}

/** All batches with their files, newest first. */
export function listBatches(db: Connection): ImportBatch[] {
  const files = db
    .prepare<[], { id: number; batch_id: number; report: string; rejected: number }>(
      `SELECT id, batch_id, report, (SELECT COUNT(*) FROM rejected_rows WHERE file_id = batch_files.id) AS rejected
       FROM batch_files ORDER BY id`,
    )
    .all()
  return db
    .prepare<[], { id: number; imported_at_ms: number; is_sample: number; totals: string }>(
      'SELECT id, imported_at_ms, is_sample, totals FROM batches ORDER BY id DESC',
    )
    .all()
    .map(batch => ({
      id: batch.id,
      importedAtMs: batch.imported_at_ms,
      isSample: batch.is_sample === 1,
      totals: JSON.parse(batch.totals),
      files: files
        .filter(file => file.batch_id === batch.id)
        .map(file => ({ ...JSON.parse(file.report), fileId: file.id, rejectedRows: file.rejected })),
    }))
}

/** The batches of the sample shop. */
export function listSampleBatches(db: Connection): number[] {
  return db.prepare<[], number>('SELECT id FROM batches WHERE is_sample = 1').pluck().all()
}

export interface SavedMapping {
  id: number
  mapping: ColumnMapping
  header: string[]
  savedAtMs: number
}

/** The mapping that was last used for files with this header; null where there is none. */
export function findMapping(db: Connection, headerFingerprint: string): SavedMapping | null {
  const row = db
    .prepare<[string], MappingRow>(
      'SELECT id, mapping, header, saved_at_ms FROM column_mappings WHERE header_fingerprint = ? ORDER BY id DESC LIMIT 1',
    )
    .get(headerFingerprint)
  return row === undefined ? null : savedMapping(row)
}

/** The mapping in use for every known header, newest first. */
export function listMappings(db: Connection): SavedMapping[] {
  return db
    .prepare<[], MappingRow>(
      `SELECT id, mapping, header, saved_at_ms FROM column_mappings
       WHERE id IN (SELECT MAX(id) FROM column_mappings GROUP BY header_fingerprint) ORDER BY id DESC`,
    )
    .all()
    .map(savedMapping)
}

export function insertMapping(
  db: Connection,
  values: {
    fingerprint: string
    header: readonly string[]
    mapping: ColumnMapping
    savedAtMs: number
    batchId: number
  },
): void {
  db.prepare(
    'INSERT INTO column_mappings (header_fingerprint, header, mapping, saved_at_ms, batch_id) VALUES (?, ?, ?, ?, ?)',
  ).run(
    values.fingerprint,
    JSON.stringify(values.header),
    JSON.stringify(values.mapping),
    values.savedAtMs,
    values.batchId,
  )
}

/** Forgets the mapping and the older ones for the same header. @returns false where there is none. */
export function deleteMapping(db: Connection, id: number): boolean {
  const result = db
    .prepare(
      'DELETE FROM column_mappings WHERE header_fingerprint = (SELECT header_fingerprint FROM column_mappings WHERE id = ?)',
    )
    .run(id)
  return result.changes > 0
}

interface MappingRow {
  id: number
  mapping: string
  header: string
  saved_at_ms: number
}

function savedMapping(row: MappingRow): SavedMapping {
  return {
    id: row.id,
    mapping: JSON.parse(row.mapping),
    header: JSON.parse(row.header),
    savedAtMs: row.saved_at_ms,
  }
}

/** What the owner last said on how to read files of this format and source, point by point; null where never. */
export function findReadingAnswers(
  db: Connection,
  format: FormatId,
  source: string,
): NonNullable<FileReport['answers']> | null {
  const last = (choice: string) => `(SELECT answer ->> '${choice}' FROM answers
    WHERE answer ->> '${choice}' IS NOT NULL ORDER BY id DESC LIMIT 1) AS ${choice}`
  const found = db
    .prepare<
      [string, string],
      Record<'decimal' | 'dateOrder' | 'currency', string | null> & { hasAny: number }
    >(
      `WITH answers AS (SELECT id, json_extract(report, '$.answers') AS answer FROM batch_files
         WHERE json_extract(report, '$.format') = ? AND json_extract(report, '$.source') = ?
           AND json_extract(report, '$.answers') IS NOT NULL)
       SELECT EXISTS (SELECT 1 FROM answers) AS hasAny, ${last('decimal')}, ${last('dateOrder')}, ${last('currency')}`,
    )
    .get(format, source)
  if (found === undefined || found.hasAny === 0) return null
  const { decimal, dateOrder, currency } = found
  const answers = fileReportSchema.shape.answers.parse({
    decimal,
    dateOrder,
    ...(currency !== null && { currency }),
  })
  return answers ?? null
}

/** When each import was made, by its number. */
export function batchMoments(db: Connection): Map<number, number> {
  const rows = db.prepare<[], [number, number]>('SELECT id, imported_at_ms FROM batches').raw().all()
  return new Map(rows)
}

/** When the first import that is still there was made, in epoch milliseconds; null without any. */
export function firstImportMs(db: Connection): number | null {
  return db.prepare<[], number | null>('SELECT MIN(imported_at_ms) FROM batches').pluck().get() ?? null
}

/** When something came back from a newsletter program for the last time; null where nothing ever did. */
export function lastNewsletterImportMs(db: Connection): number | null {
  return (
    db
      .prepare<[], number | null>(
        `SELECT MAX(imported_at_ms) FROM batches WHERE id IN
         (SELECT batch_id FROM email_statuses UNION SELECT batch_id FROM campaign_results)`,
      )
      .pluck()
      .get() ?? null
  )
}
