import type { OrderFact } from '../../../shared/model/facts.ts'
import type { SkipReason } from '../../../shared/model/import-issues.ts'
import { isNewsletterTool } from '../../../shared/model/newsletter.ts'
import { finishBatchFile, insertBatchFile, insertMapping, insertRejectedRow } from '../../db/batches.ts'
import type { Connection } from '../../db/database.ts'
import { ensureSource } from '../../db/sources.ts'
import type { Format, ReaderSink } from '../../importers/format.ts'
import { settleRefunds } from '../../importers/refunds.ts'
import { UnreadableTable } from '../../importers/table.ts'
import type { AnswerWriter } from './answer-writer.ts'
import type { BatchCounts } from './batch-counts.ts'
import type { FieldWriter } from './field-writer.ts'
import { beginReading } from './file-reading.ts'
import { hashFile } from './file-source.ts'
import type { NewsletterWriter } from './newsletter-writer.ts'
import type { FactOrigin, OrderWriter } from './order-writer.ts'
import type { ImportJob, PreparedFile } from './prepare-file.ts'
import type { ProfileWriter } from './profile-writer.ts'
import { countRows, type ReadProgress, type RowCells } from './read-file.ts'

/** Rows that are left out rightly, so that nobody needs them as a file. */
const NOTHING_TO_REPAIR: ReadonlySet<SkipReason> = new Set([
  'blank_row',
  'footer_row',
  'raises_no_permission',
  'no_interest_named',
])

/** What all files of a batch are written with. */
export interface BatchWriters {
  batchId: number
  job: ImportJob
  orders: OrderWriter
  profiles: ProfileWriter
  newsletters: NewsletterWriter
  answers: AnswerWriter
  fields: FieldWriter
  counts: BatchCounts
}

/** Writes everything that one file shows, and what became of its rows. */
export function writeFile(
  db: Connection,
  prepared: PreparedFile,
  writers: BatchWriters,
  onProgress: ReadProgress,
): void {
  const { source, collector, table, format, conventions } = prepared
  if (table === null) return
  if (format === null || conventions === null) {
    // Nothing of it is taken, so every row is one that was skipped.
    collector.refuse(countRows(table))
    return
  }
  const reading = beginReading(prepared, {
    source,
    table,
    format,
    conventions,
    options: prepared.file.options,
  })
  try {
    // A thread reads in the meantime.
    const fileId = insertBatchFile(db, writers.batchId, prepared.file.name, hashFile(source))
    untilBroken(prepared, () =>
      reading.into(cells => sinkInto(db, prepared, format, fileId, writers, cells), onProgress),
    )
    finishBatchFile(db, fileId, table.header.names, collector.report())
  } finally {
    reading.end()
  }
  rememberMapping(db, prepared, writers)
}

/** Lets a file be read as far as it can be: the owner is told from where on it is broken, the rows before are taken. */
function untilBroken({ collector }: PreparedFile, read: () => void): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    collector.issue(error.problem, error.row, null, null)
  }
}

/** Takes what the reader of a file finds to the writers, and the outcome to the file's report. */
function sinkInto(
  db: Connection,
  { collector }: PreparedFile,
  format: Format,
  fileId: number,
  writers: BatchWriters,
  recent: RowCells,
): ReaderSink {
  const { profiles, newsletters, answers, counts } = writers
  const origins = originsOf(db, format, collector.source ?? format.sourceName, writers.batchId, fileId)
  const skip: ReaderSink['skip'] = (row, reason) => {
    const cells = recent.cells(row)
    collector.skip(row, reason, cells)
    if (!NOTHING_TO_REPAIR.has(reason)) insertRejectedRow(db, fileId, row, reason, cells)
  }
  return {
    order(read, rows) {
      const { fact, written } = writeOrder(writers, settleRefunds(read), origins.shop())
      counts.note(written)
      collector.order(fact, rows, written, recent.cells(rows[0] ?? 0))
    },
    profile(fact, rows) {
      collector.profile(fact, rows, profiles.write(fact, origins.shop()), recent.cells(rows[0] ?? 0))
    },
    status(fact, rows) {
      const outcome = newsletters.status(fact, origins.newsletter())
      collector.status(fact, rows, outcome, recent.cells(rows[0] ?? 0))
    },
    campaign(fact, rows) {
      const outcome = newsletters.campaign(fact, origins.newsletter())
      collector.campaign(fact, rows, outcome, recent.cells(rows[0] ?? 0))
    },
    answer(fact, rows) {
      const { result, unknownTopics } = answers.write(fact, writers.batchId)
      if (result.taken) collector.surveyAnswer(fact, rows, result.outcome, recent.cells(rows[0] ?? 0))
      else for (const row of rows) skip(row, result.reason)
      for (const topic of unknownTopics) collector.issue('unknown_topic', rows[0] ?? 0, null, topic)
    },
    skip,
    issue: (code, row, column, raw) => collector.issue(code, row, column, raw),
  }
}

function rememberMapping(db: Connection, prepared: PreparedFile, { batchId, job }: BatchWriters): void {
  const { table, mapping, rememberedSince } = prepared
  if (table === null || mapping === null || rememberedSince !== null) return
  insertMapping(db, {
    fingerprint: table.header.fingerprint,
    header: table.header.names,
    mapping,
    savedAtMs: job.nowMs,
    batchId,
  })
}

/** Writes an order, and what its row says of the buyer in the owner's own fields with the buyer. */
function writeOrder({ orders, fields, batchId }: BatchWriters, read: OrderFact, origin: FactOrigin) {
  if (read.buyerFields === undefined) return { fact: read, written: orders.write(read, origin) }
  const { buyerFields, ...fact } = read
  const written = orders.write(fact, origin)
  const isNew = fields.writeForOrder(written.orderId, buyerFields, batchId)
  return {
    fact,
    written: isNew && written.outcome === 'unchanged' ? { ...written, outcome: 'updated' as const } : written,
  }
}

/**
 * Where the facts of a file come from. A newsletter program is no place of purchase, so it is no source of orders and
 * people, and a survey is no source of anything but answers; a format that mixes the two is a bug.
 */
function originsOf(db: Connection, format: Format, sourceName: string, batchId: number, fileId: number) {
  const { platform } = format
  if (platform === null) return { newsletter: () => wrongOrigin(format), shop: () => wrongOrigin(format) }
  if (isNewsletterTool(platform)) {
    return { newsletter: () => ({ tool: platform, sourceName, batchId }), shop: () => wrongOrigin(format) }
  }
  const origin: FactOrigin = {
    source: ensureSource(db, platform, sourceName, batchId),
    batchId,
    fileId,
    format: format.id,
  }
  return { shop: () => origin, newsletter: () => wrongOrigin(format) }
}

function wrongOrigin(format: Format): never {
  throw new Error(`${format.id} is declared as ${format.exports} of ${format.platform}`)
}
