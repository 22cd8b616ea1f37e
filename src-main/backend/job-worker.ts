import { parentPort } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Connection } from '../db/database.ts'
import { connect } from '../db/open.ts'
import { regularHistory } from '../metrics/customers/regular-history.ts'
import { changeSettings } from '../usecases/change-settings.ts'
import { logContacts } from '../usecases/contacts/log-contacts.ts'
import type { SearchProgress } from '../usecases/duplicates/find-duplicates.ts'
import { changeCustomField, setCustomFieldRemoved } from '../usecases/fields/custom-fields.ts'
import { fitForecast } from '../usecases/figures/forecast-models.ts'
import { findProductPatterns } from '../usecases/figures/product-patterns.ts'
import { readStoredOrderDetails } from '../usecases/figures/read-order-details.ts'
import { showModelReport } from '../usecases/figures/show-model-report.ts'
import { undoImports } from '../usecases/import/undo-import.ts'
import type { ImportProgressSink } from '../usecases/import/write-batch.ts'
import { stateInterests, takeBackStatements } from '../usecases/interests/state-interests.ts'
import { recordForMany, setBulkTakenBack } from '../usecases/permission/bulk-statements.ts'
import { readQuota } from '../usecases/permission/quota.ts'
import { setExistingCustomerRule, stateConsentOrigin } from '../usecases/permission/statements.ts'
import { setEntryTakenBack, suppressAddress, suppressList } from '../usecases/permission/suppression-list.ts'
import type { Job, JobProgress } from './jobs.ts'
import { toFailure } from './to-failure.ts'

/** What the thread is told, one job at a time. `cancelled` is one shared number that becomes 1. */
export interface JobOrder {
  databasePath: string
  job: Job
  cancelled: Int32Array
  /** One shared number that becomes 1 when it is this job's turn to write. */
  turn: Int32Array
}

/** What the thread says; all but progress and waiting for its turn is the end of the job. */
export type JobMessage =
  | { kind: 'progress'; progress: JobProgress }
  | { kind: 'wants-turn' }
  | { kind: 'result'; result: unknown }
  | { kind: 'failure'; failure: import('../../shared/model/failure.ts').Failure }
  | { kind: 'error'; message: string; stack: string | undefined }

const PROGRESS_INTERVAL_MS = 100

function post(message: JobMessage): void {
  // A list may stand in several places of a result.
  const buffers = new Set(message.kind === 'result' ? buffersOf(message.result) : [])
  parentPort?.postMessage(message, [...buffers])
}

/** The memory of all packed lists in a result that have it to themselves: handed over, it need not be copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(result)) {
    const { buffer, byteLength } = result
    return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
  }
  if (result === null || typeof result !== 'object' || Array.isArray(result)) return []
  return Object.values(result).flatMap(buffersOf)
}

function progressSink(cancelled: Int32Array): ImportProgressSink {
  let lastMs = 0
  return {
    progress(phase, file, fraction, rows) {
      if (Atomics.load(cancelled, 0) === 1) throw new ExpectedFailure({ code: 'cancelled' })
      if (performance.now() - lastMs < PROGRESS_INTERVAL_MS) return
      lastMs = performance.now()
      post({
        kind: 'progress',
        progress: { kind: 'progress', phase, file, fraction: Math.min(1, fraction), rows },
      })
    },
  }
}

/** Waits until nobody else writes; no time passes where the job has its turn already. */
function awaitTurn(turn: Int32Array): void {
  if (Atomics.load(turn, 0) === 1) return
  post({ kind: 'wants-turn' })
  Atomics.wait(turn, 0, 0)
}

function searchProgress(cancelled: Int32Array): SearchProgress {
  let lastMs = 0
  return fraction => {
    if (Atomics.load(cancelled, 0) === 1) throw new ExpectedFailure({ code: 'cancelled' })
    if (performance.now() - lastMs < PROGRESS_INTERVAL_MS) return
    lastMs = performance.now()
    post({ kind: 'progress', progress: { kind: 'progress', fraction: Math.min(1, fraction) } })
  }
}

/** The readers of all formats are half of the program, and most jobs read no file. */
const importing = () => import('../usecases/import/run-import.ts')
const readingLists = () => import('../usecases/permission/list-file.ts')
/** Half of the rest is about duplicates, and no figure asks for any of it. */
const searching = () => import('../usecases/duplicates/find-duplicates.ts')
const searchingNew = () => import('../usecases/duplicates/find-new-duplicates.ts')
const merging = () => import('../usecases/duplicates/merge-customers.ts')
const mergingSure = () => import('../usecases/duplicates/merge-sure-duplicates.ts')

async function perform(db: Connection, { job, cancelled, turn }: JobOrder): Promise<unknown> {
  const sink = progressSink(cancelled)
  switch (job.kind) {
    case 'import':
      return (await importing()).runImport(db, job.job, sink)
    case 'preview':
      return (await importing()).previewImport(db, job.job, sink)
    case 'undo':
      undoImports(db, job.batchIds)
      return null
    case 'state-consent':
      stateConsentOrigin(db, job.statement)
      return null
    case 'set-existing-customer-rule':
      setExistingCustomerRule(db, job.rule)
      return null
    case 'record-for-many':
      return recordForMany(db, job.customerIds, job.statement, job.moment)
    case 'set-bulk-taken-back':
      setBulkTakenBack(db, job.bulkId, job.isTakenBack, job.moment)
      return null
    case 'suppress-address':
      return suppressAddress(db, job.address, job.channels, job.moment)
    case 'suppress-list': {
      const text = await (await readingLists()).textOfList(job.file)
      return suppressList(db, job.file.name, text, job.channels, job.moment)
    }
    case 'set-suppression-taken-back':
      setEntryTakenBack(db, job.entryId, job.isTakenBack)
      return null
    case 'permission-quota':
      return readQuota(db, job.months, job.today)
    case 'set-field-removed':
      setCustomFieldRemoved(db, job.id, job.removed)
      return null
    case 'change-field':
      return changeCustomField(db, job.change)
    case 'find-duplicates': {
      const search = { onProgress: searchProgress(cancelled), beforeWriting: () => awaitTurn(turn) }
      const wasFound = !job.isFull && (await searchingNew()).findNewDuplicates(db, search)
      if (!wasFound) (await searching()).findAllDuplicates(db, search)
      return null
    }
    case 'merge':
      return (await merging()).mergeCustomers(db, job.orders, job.inBulk, job.nowMs)
    case 'merge-sure':
      return (await mergingSure()).mergeSureDuplicates(db, job.nowMs)
    case 'change-settings':
      return changeSettings(db, job.changes)
    case 'split':
      ;(await merging()).splitCustomers(db, job.customerIds, job.separatedAtMs)
      return null
    case 'state-interests':
      return stateInterests(db, job.statements, job.today)
    case 'take-back-statements':
      takeBackStatements(db, job.statementIds)
      return null
    case 'log-contacts':
      return logContacts(db, job.contact, job.today)
    case 'read-order-details':
      return readStoredOrderDetails(db)
    case 'fit-forecast':
      return fitForecast(job.input)
    case 'fit-models':
      return showModelReport(job.input)
    case 'find-product-patterns':
      return findProductPatterns(job.input)
    case 'regular-history':
      return regularHistory(job.input)
  }
}

async function endOf(order: JobOrder): Promise<JobMessage> {
  try {
    const db = connect(order.databasePath)
    try {
      return { kind: 'result', result: await perform(db, order) }
    } finally {
      db.close()
    }
  } catch (error) {
    const failure = toFailure(error)
    if (failure !== null) return { kind: 'failure', failure }
    return { kind: 'error', message: String(error), stack: error instanceof Error ? error.stack : undefined }
  }
}

// The parent says nothing else.
parentPort?.on('message', async (order: JobOrder) => post(await endOf(order)))
