import { type CalendarDay, dayFromNumber } from '../../shared/calendar.ts'
import type { Connection } from '../db/database.ts'
import type { ProductPeriod } from '../metrics/products/product-period.ts'
import { listAdvertisedPeriods } from '../usecases/figures/advertised-periods.ts'
import { periodAsked } from '../usecases/figures/day-asked.ts'
import { readFigureRules } from '../usecases/figures/figure-rules.ts'
import type { OrderFacts } from '../usecases/figures/kept-histories.ts'
import {
  findProductPatterns,
  isSameInput,
  type ProductPatternInput,
  type ProductPatterns,
} from '../usecases/figures/product-patterns.ts'
import type { JobRunner } from './job-runner.ts'
import type { OrderFactsReader } from './order-facts.ts'

/** Periods that patterns are kept for: that of a screen, that of all orders, and some to compare with. */
const KEPT_PERIODS = 6

interface KeptSearch {
  input: ProductPatternInput
  found: Promise<ProductPatterns>
  /** null until it is found. */
  result: ProductPatterns | null
}

/**
 * What is bought with what and when more than usual: found once for all who show it, and kept until orders change. To
 * look through all orders takes a large customer base a second, so that a thread does it.
 */
export class ProductPatternSearch {
  readonly #db: Connection
  readonly #jobs: JobRunner
  readonly #orderFacts: OrderFactsReader
  /** The last used first. */
  #kept: KeptSearch[] = []

  constructor(db: Connection, jobs: JobRunner, orderFacts: OrderFactsReader) {
    this.#db = db
    this.#jobs = jobs
    this.#orderFacts = orderFacts
  }

  /** Of what is stored by the time that orders are read. */
  async read(period: ProductPeriod): Promise<ProductPatterns> {
    await this.#orderFacts.ready(this.#lateAfterDays())
    const input = this.#input(period)
    const kept = this.#find(input)
    if (kept !== undefined) return kept.found
    const search: KeptSearch = { input, found: this.#search(input), result: null }
    this.#keep(search)
    try {
      search.result = await search.found
      return search.result
    } catch (error) {
      // The next one who asks tries again.
      this.#kept = this.#kept.filter(other => other !== search)
      throw error
    }
  }

  /** The same at once: found here where {@link read} did not come before, or orders changed since. */
  now(period: ProductPeriod): ProductPatterns {
    const input = this.#input(period)
    const kept = this.#find(input)?.result
    if (kept != null) return kept
    const result = findProductPatterns(input)
    this.#keep({ input, found: Promise.resolve(result), result })
    return result
  }

  /** Of all orders until a day. */
  async readAll(asOf: CalendarDay): Promise<ProductPatterns> {
    await this.#orderFacts.ready(this.#lateAfterDays())
    return this.read(this.#untilDay(asOf))
  }

  /** The same at once, as {@link now}. */
  allNow(asOf: CalendarDay): ProductPatterns {
    return this.now(this.#untilDay(asOf))
  }

  #untilDay(asOf: CalendarDay): ProductPeriod {
    const { range } = this.#facts().histories
    return { ...periodAsked({}, asOf, range === null ? null : dayFromNumber(range.from)), asOf }
  }

  #search(input: ProductPatternInput): Promise<ProductPatterns> {
    return this.#jobs.run({ kind: 'find-product-patterns', input }, () => {})
  }

  #find(input: ProductPatternInput): KeptSearch | undefined {
    return this.#kept.find(kept => isSameInput(kept.input, input))
  }

  #keep(search: KeptSearch): void {
    this.#kept = [search, ...this.#kept.filter(({ input }) => !isSameInput(input, search.input))]
    // Those of data that changed since would only fill the memory.
    const { histories } = search.input
    this.#kept = this.#kept.filter(({ input }) => input.histories === histories).slice(0, KEPT_PERIODS)
  }

  #input(period: ProductPeriod): ProductPatternInput {
    return { ...this.#facts(), period, advertisements: listAdvertisedPeriods(this.#db) }
  }

  #facts(): OrderFacts {
    return this.#orderFacts.now(this.#lateAfterDays())
  }

  #lateAfterDays(): number {
    return readFigureRules(this.#db).lateAfterDays
  }
}
