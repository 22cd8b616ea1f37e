import type { FileReport, ImportTotals } from '../../../shared/model/import.ts'
import { finishBatch, insertBatch } from '../../db/batches.ts'
import { countRows, createIndexes, dropIndexes } from '../../db/bulk-indexes.ts'
import { countNewCustomers, customersOfRecords } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import { customersPaidForBy } from '../../db/payments.ts'
import { settleFlags } from '../customers/settle-flags.ts'
import { settlePayments } from '../customers/settle-payments.ts'
import { customersOfMailboxes } from '../newsletters/email-statuses.ts'
import { AnswerWriter } from './answer-writer.ts'
import { BatchCounts } from './batch-counts.ts'
import { ContactWriter } from './contact-writer.ts'
import { FieldWriter } from './field-writer.ts'
import { NewsletterWriter } from './newsletter-writer.ts'
import { OrderWriter } from './order-writer.ts'
import type { ImportJob, PreparedFile } from './prepare-file.ts'
import { ProfileWriter } from './profile-writer.ts'
import { settleSampleConsents } from './sample-consents.ts'
import { type BatchWriters, writeFile } from './write-file.ts'

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

/**
 * Writes everything that the files show as one new batch, and which orders its payments and flags mean; runs inside
 * the caller's transaction. A preview only wants what its totals need.
 */
export function writeBatch(
  db: Connection,
  job: ImportJob,
  prepared: readonly PreparedFile[],
  sink: ImportProgressSink,
  purpose: 'import' | 'preview',
): WrittenBatch {
  const batchId = insertBatch(db, job.nowMs, job.isSample)
  const contacts = new ContactWriter(db)
  const orders = new OrderWriter(db, contacts)
  const fields = new FieldWriter(db)
  const profiles = new ProfileWriter(db, contacts, fields, job.today)
  const newsletters = new NewsletterWriter(db, job.nowMs, job.today)
  const answers = new AnswerWriter(db, job.today)
  const counts = new BatchCounts()
  const writers = { batchId, job, orders, profiles, newsletters, answers, fields, counts }
  const rows = writeFiles(db, prepared, writers, sink)
  const reports = prepared.map(({ collector }) => collector.report())
  const changed = reports.some(report => report.created + report.updated > 0)
  // Who only paid for somebody's order is no new customer, which shows once payments have found their orders.
  const settled =
    changed && (purpose === 'import' || counts.hasPayments) ? [...settleFlags(db), ...settlePayments(db)] : []
  const totals = {
    newCustomers: countNewCustomers(db, batchId),
    ...counts.counts(),
    ...(newsletters.newStatuses > 0 ? { emailStatuses: newsletters.newStatuses } : {}),
    ...(newsletters.newCampaigns > 0 ? { campaigns: newsletters.newCampaigns } : {}),
    ...(answers.newAnswers > 0 ? { answers: answers.newAnswers } : {}),
  }
  finishBatch(db, batchId, totals)
  const touchedCustomers = new Set([
    ...contacts.touchedCustomers,
    ...customersOfRecords(db, contacts.touchedRecords),
    ...customersOfMailboxes(db, newsletters.touchedMailboxes),
    ...answers.touchedCustomers,
    ...settled,
    ...(changed ? settleSampleConsents(db, job) : []),
  ])
  for (const id of customersPaidForBy(db, touchedCustomers)) touchedCustomers.add(id)
  return { batchId, changed, totals, reports, touchedCustomers, rows }
}

/** @returns how many rows the files have. */
function writeFiles(
  db: Connection,
  prepared: readonly PreparedFile[],
  writers: BatchWriters,
  sink: ImportProgressSink,
): number {
  const totalBytes = prepared.reduce((sum, { source }) => sum + source.size, 0) || 1
  let bytesDone = 0
  let rows = 0
  // A rough guess is enough: either way the result is the same.
  const isMostOfTheOrders =
    totalBytes > FEWEST_BYTES_FOR_NEW_INDEXES && totalBytes / BYTES_PER_ORDER > countRows(db, 'orders')
  if (isMostOfTheOrders) dropIndexes(db, 'orders')
  // Answers are those of customers, whom another file of the batch may bring.
  const isAnswers = ({ format }: PreparedFile) => Number(format?.exports === 'answers')
  for (const file of prepared.toSorted((one, other) => isAnswers(one) - isAnswers(other))) {
    const { size } = file.source
    writeFile(db, file, writers, (fraction, rowsOfFile) => {
      const share = (bytesDone + fraction * size) / totalBytes
      sink.progress('reading', file.file.name, 0.9 * share, rows + rowsOfFile)
    })
    bytesDone += size
    rows += file.collector.report().rows
  }
  if (isMostOfTheOrders) createIndexes(db, 'orders')
  return rows
}
