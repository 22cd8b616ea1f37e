import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import { ExpectedFailure } from '../../shared/model/failure.ts'
import { JobThreads } from './job-threads.ts'
import type { JobMessage, JobOrder } from './job-worker.ts'
import type { Job, JobProgress, JobResults } from './jobs.ts'

/**
 * Writes to the database one after another: long ones in a worker thread, short ones at once. Whoever comes
 * while another is at work waits for their turn instead of failing. What only computes does so beside them, in as many
 * threads as there are processors.
 */
export class JobRunner {
  readonly #databasePath: string
  readonly #threads: JobThreads
  readonly #ownsThreads: boolean
  #queue: Promise<unknown> = Promise.resolve()
  #isClosed = false
  readonly #workers = new Set<Worker>()
  /** More threads than processors gain nothing; whoever still waits when all work ends is told so. */
  readonly #computing = pLimit({ concurrency: availableParallelism(), rejectOnClear: true })

  /** @param threads where to take threads from; whoever gives them ends them. By default, it has its own. */
  constructor(databasePath: string, threads?: JobThreads) {
    this.#databasePath = databasePath
    this.#threads = threads ?? new JobThreads()
    this.#ownsThreads = threads === undefined
  }

  /**
   * Runs a short piece of writing in this thread when no other writer is at work.
   * @throws ExpectedFailure `cancelled` where all work ended before its turn came.
   */
  write<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(() => {
      if (this.#isClosed) throw new ExpectedFailure({ code: 'cancelled' })
      return work()
    })
    this.#queue = turn.catch(() => {})
    return turn
  }

  /**
   * Runs a job in a thread of its own.
   * @param signal cancels it; it then ends with the failure `cancelled` and leaves nothing behind.
   */
  run<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress: (progress: JobProgress<Kind>) => void,
    signal?: AbortSignal,
  ): Promise<JobResults[Kind]> {
    if (COMPUTING.has(job.kind))
      return this.#computing(() => this.#start(job, onProgress, signal, 'asks-for-turn'))
    // A search takes long and writes at its end only: until then, others may.
    if (job.kind === 'find-duplicates') return this.#start(job, onProgress, signal, 'asks-for-turn')
    return this.write(() => this.#start(job, onProgress, signal, 'has-turn'))
  }

  async #start<Kind extends Job['kind']>(
    job: Extract<Job, { kind: Kind }>,
    onProgress: (progress: JobProgress<Kind>) => void,
    signal: AbortSignal | undefined,
    place: 'has-turn' | 'asks-for-turn',
  ): Promise<JobResults[Kind]> {
    if (signal?.aborted || this.#isClosed) throw new ExpectedFailure({ code: 'cancelled' })
    const cancelled = new Int32Array(new SharedArrayBuffer(4))
    const turn = new Int32Array(new SharedArrayBuffer(4))
    if (place === 'has-turn') turn[0] = 1
    const ended = Promise.withResolvers<void>()
    const giveTurn = () => {
      const given = this.write(() => {
        Atomics.store(turn, 0, 1)
        Atomics.notify(turn, 0)
        return ended.promise
      })
      // Where all work has ended, so has the thread that wanted it.
      given.catch(() => {})
    }
    const worker = this.#threads.take()
    this.#workers.add(worker)
    const cancel = () => Atomics.store(cancelled, 0, 1)
    signal?.addEventListener('abort', cancel)
    try {
      const order = { databasePath: this.#databasePath, job, cancelled, turn }
      // The worker tells each kind of job's own progress.
      const tell = onProgress as (progress: JobProgress) => void
      const end = await perform(worker, order, tell, giveTurn)
      if (end.kind === 'error') {
        // A bug may have left anything behind in the thread.
        void worker.terminate()
        throw Object.assign(new Error(end.message), { stack: end.stack })
      }
      this.#threads.giveBack(worker)
      if (end.kind === 'failure') throw new ExpectedFailure(end.failure)
      // The worker answers each kind of job with that kind's result.
      return end.result as JobResults[Kind]
    } finally {
      ended.resolve()
      signal?.removeEventListener('abort', cancel)
      this.#workers.delete(worker)
    }
  }

  /** Ends all work: what was not finished is rolled back, what still waits does not begin. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#computing.clearQueue()
    await Promise.all([...this.#workers].map(worker => worker.terminate()))
    if (this.#ownsThreads) await this.#threads.end()
  }
}

type JobEnd = Exclude<JobMessage, { kind: 'progress' | 'wants-turn' }>

/** These only read or compute, and never ask for their turn to write. */
const COMPUTING: ReadonlySet<Job['kind']> = new Set([
  'read-order-details',
  'fit-forecast',
  'fit-models',
  'find-product-patterns',
  'regular-history',
  'permission-quota',
])

/** Has a thread perform a job; throws where the thread ends before the job does. */
function perform(
  worker: Worker,
  order: JobOrder,
  onProgress: (progress: JobProgress) => void,
  giveTurn: () => void,
): Promise<JobEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<JobEnd>()
  const hear = (message: JobMessage) => {
    if (message.kind === 'progress') onProgress(message.progress)
    else if (message.kind === 'wants-turn') giveTurn()
    else resolve(message)
  }
  const end = (code: number) => reject(new Error(`the ${order.job.kind} thread ended with code ${code}`))
  worker.on('message', hear).on('error', reject).on('exit', end)
  worker.postMessage(order)
  return promise.finally(() => worker.off('message', hear).off('error', reject).off('exit', end))
}
