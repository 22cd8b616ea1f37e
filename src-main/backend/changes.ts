import type { Connection } from '../db/database.ts'

const POLL_MS = 400

/**
 * Tells listeners that stored data changed, whoever changed it: this process, its worker threads, or another
 * process on the same file. SQLite counts changes of other connections itself; own ones are announced.
 */
export class Changes {
  readonly #db: Connection
  readonly #listeners = new Set<() => void>()
  readonly #timer: NodeJS.Timeout
  readonly #today: () => string
  #dataVersion: number
  #day: string
  /** Grows with every change. */
  generation = 1

  /** @param today the day in the shop's time zone: when it turns, much of what is shown is no longer true. */
  constructor(db: Connection, today: () => string) {
    this.#db = db
    this.#today = today
    this.#dataVersion = this.#readVersion()
    this.#day = today()
    this.#timer = setInterval(() => {
      this.check()
      this.#checkDay()
    }, POLL_MS)
    this.#timer.unref()
  }

  /** Looks whether another connection changed something. */
  check(): void {
    const version = this.#readVersion()
    if (version === this.#dataVersion) return
    this.#dataVersion = version
    this.announce()
  }

  #checkDay(): void {
    const day = this.#today()
    if (day === this.#day) return
    this.#day = day
    this.announce()
  }

  /** Says that this connection changed something. */
  announce(): void {
    this.generation++
    for (const listener of this.#listeners) listener()
  }

  /** Calls a function after every change. */
  listen(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Yields the generation now and after every change, until the signal ends it. Quick changes become one. */
  async *follow(signal: AbortSignal | undefined): AsyncGenerator<{ generation: number }> {
    let wake: () => void = () => {}
    const listener = () => wake()
    this.#listeners.add(listener)
    signal?.addEventListener('abort', listener)
    try {
      let told = 0
      while (!signal?.aborted) {
        if (told !== this.generation) {
          told = this.generation
          yield { generation: told }
        } else {
          await new Promise<void>(resolve => {
            wake = resolve
          })
        }
      }
    } finally {
      this.#listeners.delete(listener)
      signal?.removeEventListener('abort', listener)
    }
  }

  close(): void {
    clearInterval(this.#timer)
  }

  #readVersion(): number {
    return Number(this.#db.pragma('data_version', { simple: true }))
  }
}
