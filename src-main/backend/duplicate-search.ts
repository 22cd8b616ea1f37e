import type { Connection } from '../db/database.ts'
import { countUncompared } from '../db/duplicates.ts'
import type { Changes } from './changes.ts'
import type { JobRunner } from './job-runner.ts'

/** So long after the last change a search begins, in milliseconds: many changes come together. */
const QUIET_MS = 400

/** Searches for duplicates in the background whenever customers changed. */
export class DuplicateSearch {
  readonly #db: Connection
  readonly #jobs: JobRunner
  readonly #changes: Changes
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #stop = new AbortController()

  constructor(db: Connection, jobs: JobRunner, changes: Changes) {
    this.#db = db
    this.#jobs = jobs
    this.#changes = changes
  }

  get isSearching(): boolean {
    return this.#running !== null
  }

  /** Begins to follow changes. Without this, duplicates are searched for on request only. */
  start(): void {
    this.#changes.listen(() => this.#schedule())
    this.#schedule()
  }

  async end(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#stop.abort()
    await this.#running
  }

  #schedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#stop.signal.aborted) return
    this.#timer = setTimeout(() => this.#search(), QUIET_MS)
    this.#timer.unref()
  }

  #search(): void {
    if (this.#running !== null || !this.#db.open || countUncompared(this.#db) === 0) return
    this.#running = this.#jobs
      .run({ kind: 'find-duplicates', isFull: false }, () => {}, this.#stop.signal)
      .catch(() => {
        // Whatever went wrong, the customers stay noted and are compared after the next change.
      })
      .then(() => {
        this.#running = null
        if (this.#stop.signal.aborted) return
        this.#changes.check()
      })
  }
}
