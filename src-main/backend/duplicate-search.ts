import type { Connection } from '../db/database.ts'
import { countUncompared } from '../db/duplicates.ts'
import type { Changes } from './changes.ts'
import type { JobRunner } from './job-runner.ts'
import type { JobProgress } from './jobs.ts'

/** So long after the last change a search begins, in milliseconds: many changes come together. */
const QUIET_MS = 400

type SearchProgress = JobProgress<'find-duplicates'>

/** Searches for duplicates on request and, once started, in the background whenever customers changed. */
export class DuplicateSearch {
  readonly #db: Connection
  readonly #jobs: JobRunner
  readonly #changes: Changes
  #timer: NodeJS.Timeout | null = null
  #running: { fraction: number; stop: AbortController; end: Promise<boolean> } | null = null
  #hasEnded = false

  constructor(db: Connection, jobs: JobRunner, changes: Changes) {
    this.#db = db
    this.#jobs = jobs
    this.#changes = changes
  }

  /** How much of the running search is done, 0 to 1; null where none runs. */
  get fraction(): number | null {
    return this.#running?.fraction ?? null
  }

  /** Begins to follow changes. Without this, duplicates are searched for on request only. */
  start(): void {
    this.#changes.listen(() => this.#schedule())
    this.#schedule()
  }

  /**
   * Compares all customers anew; a search that runs already ends first.
   * @param signal ends it with the failure `cancelled`.
   */
  async searchAll(onProgress: (progress: SearchProgress) => void, signal: AbortSignal): Promise<void> {
    while (this.#running !== null) await this.stop()
    await this.#run(true, onProgress, signal)
  }

  /**
   * Ends the search that runs, if any. Whoever was not compared stays noted for the next one.
   * @returns whether it was stopped; false where none ran or where it was through before.
   */
  async stop(): Promise<boolean> {
    // A change just before would else begin it anew at once.
    this.#cancelTimer()
    if (this.#running === null) return false
    this.#running.stop.abort()
    return !(await this.#running.end)
  }

  async end(): Promise<void> {
    this.#hasEnded = true
    await this.stop()
  }

  #schedule(): void {
    this.#cancelTimer()
    if (this.#hasEnded) return
    this.#timer = setTimeout(() => this.#searchNew(), QUIET_MS)
    this.#timer.unref()
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #searchNew(): void {
    if (this.#running !== null || !this.#db.open || countUncompared(this.#db) === 0) return
    this.#run(false, () => {})
      .catch(() => {
        // Whatever went wrong, the customers stay noted and are compared after the next change.
      })
      .then(() => {
        if (!this.#hasEnded) this.#changes.check()
      })
  }

  async #run(
    isFull: boolean,
    onProgress: (progress: SearchProgress) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const stop = new AbortController()
    const search = this.#jobs.run(
      { kind: 'find-duplicates', isFull },
      progress => {
        if (this.#running !== null) this.#running.fraction = progress.fraction
        onProgress(progress)
      },
      signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]),
    )
    const release = (isThrough: boolean) => {
      this.#running = null
      return isThrough
    }
    const end = search.then(
      () => release(true),
      () => release(false),
    )
    this.#running = { fraction: 0, stop, end }
    await search
  }
}
