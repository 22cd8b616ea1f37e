import type { KeptHistories, OrderFacts } from '../usecases/figures/kept-histories.ts'
import type { JobRunner } from './job-runner.ts'
import type { Turns } from './turns.ts'

/** An import that changes everything while all is read is rare; several one after the other must come to an end too. */
const MOST_READINGS = 3

/**
 * Orders with what was in them and how they went. To read all of it takes a large customer base half a second, so that a
 * thread does it, the first time and after changes of everything; later changes are followed here.
 */
export class OrderFactsReader {
  readonly #kept: KeptHistories
  readonly #jobs: JobRunner
  readonly #turns: Turns
  #reading: Promise<boolean> | null = null

  constructor(kept: KeptHistories, jobs: JobRunner, turns: Turns) {
    this.#kept = kept
    this.#jobs = jobs
    this.#turns = turns
  }

  /**
   * The facts of what is stored by the time that they are there, in a turn for computing with them.
   * @param lateAfterDays an order that waited longer for dispatch is late.
   */
  async read(lateAfterDays: number): Promise<OrderFacts> {
    await this.ready(lateAfterDays)
    // All who waited go on now, and each may compute for a while.
    await this.#turns.next()
    return this.now(lateAfterDays)
  }

  /** Waits until {@link now} need not read everything: for who has another thread compute, and needs no turn. */
  async ready(lateAfterDays: number): Promise<void> {
    for (let readings = 0; readings < MOST_READINGS; readings++) {
      if (this.#kept.facts(lateAfterDays) !== null) return
      // Whoever asks meanwhile waits for the same reading.
      this.#reading ??= this.#readAhead().finally(() => {
        this.#reading = null
      })
      await this.#reading
    }
  }

  /** The facts of this very moment, at once where {@link ready} came before and little changed since then. */
  now(lateAfterDays: number): OrderFacts {
    return this.#kept.readFacts(lateAfterDays)
  }

  async #readAhead(): Promise<boolean> {
    return this.#kept.adopt(await this.#jobs.run({ kind: 'read-order-details' }, () => {}))
  }
}
