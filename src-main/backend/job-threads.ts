import { Worker } from 'node:worker_threads'

/**
 * What a job needs does not grow with its files; without a limit the runtime would rather take more memory than
 * tidy up.
 */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 96 } as const

/**
 * How long a thread waits for another job before it ends and gives its memory back, in milliseconds. Owners look
 * at a preview and then import; scripts and undo follow without a pause.
 */
const PATIENCE_MS = 30_000

/** The worker's file: beside this one, as source when run from source, else as it was built. */
function workerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './job-worker.ts' : './job-worker.js', import.meta.url)
}

/**
 * The threads that perform jobs, of whatever database. To load the program takes a thread a quarter of a second,
 * so it waits for the next job for a while.
 */
export class JobThreads {
  /** What makes a waiting thread be forgotten. */
  readonly #waiting = new Map<Worker, () => void>()

  /** A thread with nothing to do; the caller has it to itself. */
  take(): Worker {
    const [waiting] = this.#waiting
    if (waiting === undefined) return new Worker(workerUrl(), { name: 'jobs', resourceLimits: MEMORY })
    const [worker, forget] = waiting
    forget()
    worker.ref()
    return worker
  }

  /** Takes a thread back that is done with its job. */
  giveBack(worker: Worker): void {
    // A waiting thread keeps no program from ending.
    worker.unref()
    const timer = setTimeout(() => {
      forget()
      void worker.terminate()
    }, PATIENCE_MS)
    timer.unref()
    const forget = () => {
      clearTimeout(timer)
      worker.off('exit', forget)
      this.#waiting.delete(worker)
    }
    worker.once('exit', forget)
    this.#waiting.set(worker, forget)
  }

  /** Ends the threads that wait. */
  async end(): Promise<void> {
    const workers = [...this.#waiting]
    for (const [, forget] of workers) forget()
    await Promise.all(workers.map(([worker]) => worker.terminate()))
  }
}
