import { Worker } from 'node:worker_threads'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import type { JobMessage, JobWorkerData } from './job-worker.ts'
import type { Job, JobProgress, JobResults } from './jobs.ts'

/**
 * What a job needs does not grow with its files; without a limit the runtime would rather take more memory than
 * tidy up.
 */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 128 } as const

/** The worker's file: beside this one, as source when run from source, else as it was built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './job-worker.ts' : './job-worker.js', import.meta.url)
}

/**
 * Writes to the database one after another: long ones in a worker thread, short ones at once. Whoever comes
 * while another is at work waits for their turn instead of failing.
 */
export class JobRunner {
  readonly #databasePath: string
  #queue: Promise<unknown> = Promise.resolve()
  readonly #workers = new Set<Worker>()

  constructor(databasePath: string) {
    this.#databasePath = databasePath
  }

  /** Runs a short piece of writing in this thread when no other writer is at work. */
  write<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work)
    this.#queue = turn.catch(() => {})
    return turn
  }

  /**
   * Runs a job in a thread of its own.
   * @param signal cancels it; it then ends with the failure `cancelled` and leaves nothing behind.
   */
  run<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress: (progress: JobProgress) => void,
    signal?: AbortSignal,
  ): Promise<JobResults[Kind]> {
    return this.write(() => this.#start(job, onProgress, signal))
  }

  #start<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress: (progress: JobProgress) => void,
    signal: AbortSignal | undefined,
  ): Promise<JobResults[Kind]> {
    if (signal?.aborted) return Promise.reject(new ExpectedFailure({ code: 'cancelled' }))
    const cancelled = new Int32Array(new SharedArrayBuffer(4))
    const data: JobWorkerData = { databasePath: this.#databasePath, job, cancelled }
    const worker = new Worker(workerUrl(), { workerData: data, name: job.kind, resourceLimits: MEMORY })
    this.#workers.add(worker)
    const cancel = () => Atomics.store(cancelled, 0, 1)
    signal?.addEventListener('abort', cancel)
    return new Promise<JobResults[Kind]>((resolve, reject) => {
      worker.on('message', (message: JobMessage) => {
        if (message.kind === 'progress') onProgress(message.progress)
        // The worker answers each kind of job with that kind's result.
        if (message.kind === 'result') resolve(message.result as JobResults[Kind])
        if (message.kind === 'failure') reject(new ExpectedFailure(message.failure))
        if (message.kind === 'error')
          reject(Object.assign(new Error(message.message), { stack: message.stack }))
      })
      worker.on('error', reject)
      worker.on('exit', code => reject(new Error(`the ${job.kind} thread ended with code ${code}`)))
    }).finally(() => {
      signal?.removeEventListener('abort', cancel)
      this.#workers.delete(worker)
    })
  }

  /** Ends all work; what was not finished is rolled back. */
  async close(): Promise<void> {
    await Promise.all([...this.#workers].map(worker => worker.terminate()))
  }
}
