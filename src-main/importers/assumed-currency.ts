import type { Conventions, ReaderSink } from './format.ts'

const USUAL = 'EUR'

/**
 * Stands in for the currency that a file does not name: the one that the owner chose for it, else the usual one, of
 * which the owner is told once per file.
 */
export class AssumedCurrency {
  readonly #chosen: string | null
  readonly #usual: string | null
  readonly #sink: ReaderSink
  #isTold = false

  constructor(conventions: Conventions, sink: ReaderSink) {
    this.#chosen = conventions.currency ?? null
    this.#usual = conventions.usualCurrency ?? null
    this.#sink = sink
  }

  take(): string {
    if (this.#chosen !== null) return this.#chosen
    const usual = this.#usual ?? USUAL
    if (!this.#isTold) this.#sink.issue('assumed_currency', 0, null, usual)
    this.#isTold = true
    return usual
  }

  /** The same where the owner ever said which currency they use; null where that would be a guess. */
  takeIfSaid(): string | null {
    return this.#chosen === null && this.#usual === null ? null : this.take()
  }
}
