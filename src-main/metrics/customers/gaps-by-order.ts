import { customerRanges, type Histories } from '../histories.ts'
import { type GapKnowledge, KnownGaps } from './known-gaps.ts'

/**
 * What was known of the customer's gaps after each order, at the positions of the orders: for every day that one may
 * look back from, it stands at the last order until then.
 */
export interface GapsByOrder {
  counts: Int32Array
  medians: Float64Array
  logMeans: Float64Array
  logSums: Float64Array
  logSquares: Float64Array
  /** 1: comes once a year. */
  isYearly: Uint8Array
}

/** Histories never change once they are made, and every figure of customers asks for this, for one day or for many. */
const known = new WeakMap<Int32Array, GapsByOrder>()

/** The gaps of everybody. */
export function gapsByOrder(histories: Pick<Histories, 'customerIds' | 'days'>): GapsByOrder {
  const { days } = histories
  const kept = known.get(days)
  if (kept !== undefined) return kept
  const gaps = emptyGaps(days.length)
  const { starts, ends } = customerRanges(histories)
  const current = new KnownGaps()
  for (let customer = 0; customer < starts.length; customer++)
    fill(gaps, current, days, starts[customer] ?? 0, ends[customer] ?? 0)
  known.set(days, gaps)
  return gaps
}

/** What was known after one order; can be moved to another one. */
export class GapsAt implements GapKnowledge {
  readonly #gaps: GapsByOrder
  #order: number

  constructor(gaps: GapsByOrder, order = 0) {
    this.#gaps = gaps
    this.#order = order
  }

  moveTo(order: number): this {
    this.#order = order
    return this
  }

  get count(): number {
    return this.#gaps.counts[this.#order] ?? 0
  }

  get median(): number {
    return this.#gaps.medians[this.#order] ?? 0
  }

  get logMean(): number {
    return this.#gaps.logMeans[this.#order] ?? 0
  }

  get logSum(): number {
    return this.#gaps.logSums[this.#order] ?? 0
  }

  get logSquares(): number {
    return this.#gaps.logSquares[this.#order] ?? 0
  }

  get isYearly(): boolean {
    return this.#gaps.isYearly[this.#order] === 1
  }
}

function emptyGaps(length: number): GapsByOrder {
  return {
    counts: new Int32Array(length),
    medians: new Float64Array(length),
    logMeans: new Float64Array(length),
    logSums: new Float64Array(length),
    logSquares: new Float64Array(length),
    isYearly: new Uint8Array(length),
  }
}

function fill(gaps: GapsByOrder, current: KnownGaps, days: Int32Array, start: number, end: number): void {
  current.start(days[start] ?? 0)
  // Before the second day nothing is known, which is what the lists hold.
  for (let order = start + 1; order < end; order++) {
    current.add(days[order] ?? 0)
    if (current.count === 0) continue
    gaps.counts[order] = current.count
    gaps.medians[order] = current.median
    gaps.logMeans[order] = current.logMean
    gaps.logSums[order] = current.logSum
    gaps.logSquares[order] = current.logSquares
    gaps.isYearly[order] = current.isYearly ? 1 : 0
  }
}
