import { parentPort, workerData } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { Connection } from '../db/database.ts'
import { connect } from '../db/open.ts'
import { previewImport, runImport } from '../usecases/import/run-import.ts'
import { undoImports } from '../usecases/import/undo-import.ts'
import type { ImportProgressSink } from '../usecases/import/write-batch.ts'
import { setExistingCustomerRule, stateConsentOrigin } from '../usecases/permission/statements.ts'
import type { Job } from './jobs.ts'
import { toFailure } from './to-failure.ts'

/** What the thread is started with. `cancelled` is one shared number that becomes 1. */
export interface JobWorkerData {
  databasePath: string
  job: Job
  cancelled: Int32Array
}

/** What the thread says. */
export type JobMessage =
  | { kind: 'progress'; progress: import('./jobs.ts').JobProgress }
  | { kind: 'result'; result: unknown }
  | { kind: 'failure'; failure: import('../../shared/model/failure.ts').Failure }
  | { kind: 'error'; message: string; stack: string | undefined }

const PROGRESS_INTERVAL_MS = 100

function post(message: JobMessage): void {
  parentPort?.postMessage(message)
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

async function perform(db: Connection, job: Job, sink: ImportProgressSink): Promise<unknown> {
  switch (job.kind) {
    case 'import':
      return runImport(db, job.job, sink)
    case 'preview':
      return previewImport(db, job.job, sink)
    case 'undo':
      undoImports(db, job.batchIds)
      return null
    case 'state-consent':
      stateConsentOrigin(db, job.statement)
      return null
    case 'set-existing-customer-rule':
      setExistingCustomerRule(db, job.rule)
      return null
  }
}

async function main({ databasePath, job, cancelled }: JobWorkerData): Promise<void> {
  const db = connect(databasePath)
  try {
    post({ kind: 'result', result: await perform(db, job, progressSink(cancelled)) })
  } catch (error) {
    const failure = toFailure(error)
    if (failure !== null) post({ kind: 'failure', failure })
    else
      post({ kind: 'error', message: String(error), stack: error instanceof Error ? error.stack : undefined })
  } finally {
    db.close()
  }
}

// The parent starts this file with exactly this data.
await main(workerData as JobWorkerData)
