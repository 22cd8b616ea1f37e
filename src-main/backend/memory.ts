import type { Remember } from '../usecases/customers/customer-index.ts'

const MOST_RESULTS = 500

/** Results that were computed before, the last used last. */
class Results {
  readonly #known = new Map<string, unknown>()

  clear(): void {
    this.#known.clear()
  }

  get<Result>(key: string, compute: () => Result): Result {
    // Every key is only ever used with one type of result.
    const result = this.#known.has(key) ? (this.#known.get(key) as Result) : compute()
    this.#known.delete(key)
    this.#known.set(key, result)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_RESULTS) break
      this.#known.delete(oldest)
    }
    return result
  }
}

/**
 * Keeps what was computed for as long as it holds: until anything stored changes, or (what is known of people and follows
 * from their purchases) until that changes. A contact that is noted, or a reminder that is done, is no reason to compute
 * the figures of everybody anew.
 */
export class Memory {
  readonly #stateNow: () => string
  readonly #peopleNow: () => string
  readonly #results = new Results()
  readonly #ofPeople = new Results()
  #state = ''
  #people = ''
  #depth = 0

  /**
   * @param stateNow tells one state of all that is stored from another one.
   * @param peopleNow the same of all that the results of people follow from; only asked for when the state has changed.
   */
  constructor(stateNow: () => string, peopleNow: () => string) {
    this.#stateNow = stateNow
    this.#peopleNow = peopleNow
  }

  /** Holds until stored data or the day change. */
  readonly remember: Remember = (key, compute) => this.#kept(this.#results, key, compute)

  /** Holds until people, what they bought or how figures are reckoned change, or the day does. */
  readonly rememberPeople: Remember = (key, compute) => this.#kept(this.#ofPeople, key, compute)

  #kept<Result>(results: Results, key: string, compute: () => Result): Result {
    // Not in the middle of another result: it would be kept as one of data that it was only partly made from.
    if (this.#depth === 0) this.#forgetOld()
    return results.get(key, () => {
      this.#depth++
      try {
        return compute()
      } finally {
        this.#depth--
      }
    })
  }

  #forgetOld(): void {
    const state = this.#stateNow()
    if (state === this.#state) return
    this.#state = state
    this.#results.clear()
    const people = this.#peopleNow()
    if (people !== this.#people) this.#ofPeople.clear()
    this.#people = people
  }
}
