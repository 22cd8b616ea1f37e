/** A pair that may belong together. */
export interface ClusterPair {
  a: number
  b: number
  probability: number
}

/** Persons taken for one. */
export interface DuplicateCluster {
  /** Ascending; at least two. */
  ids: number[]
  /** The least probability among the pairs that hold the cluster together. */
  probability: number
}

export interface ClusterOptions {
  /** Pairs below are not followed. */
  threshold: number
  /** Pairs who are not one person, in the owner's word. */
  separated?: Iterable<readonly [number, number]>
  /**
   * The chance that two persons are one, for pairs that are not among those given: 0 where they contradict each
   * other, undefined where it is not known, which speaks neither for nor against.
   */
  probabilityOf?: (a: number, b: number) => number | undefined
  onProgress?: (part: number) => void
}

/** On average all pairs across two groups must be as likely as this for the groups to become one. */
const LEAST_AVERAGE = 0.4
const PAIRS_PER_STEP = 2000

/**
 * Groups persons so that each group holds together: likely pairs first, groups become one where no pair across is
 * separated, none contradicts, and all pairs across are likely enough on average. The result does not depend on the
 * order of the pairs.
 */
export function clusterPairs(pairs: readonly ClusterPair[], options: ClusterOptions): DuplicateCluster[] {
  const groups = new Groups(pairs, options)
  const followed = pairs
    .filter(pair => pair.probability >= options.threshold && pair.a !== pair.b)
    .sort((one, other) => other.probability - one.probability || one.a - other.a || one.b - other.b)
  followed.forEach((pair, at) => {
    if (at % PAIRS_PER_STEP === 0) options.onProgress?.(at / followed.length)
    groups.join(pair)
  })
  return groups.result()
}

class Groups {
  readonly #groups = new Map<number, DuplicateCluster>()
  readonly #known = new Map<string, number>()
  readonly #separated = new Set<string>()
  readonly #probabilityOf: (a: number, b: number) => number | undefined

  constructor(pairs: readonly ClusterPair[], options: ClusterOptions) {
    for (const { a, b, probability } of pairs) this.#known.set(pairKey(a, b), probability)
    for (const [a, b] of options.separated ?? []) this.#separated.add(pairKey(a, b))
    this.#probabilityOf = options.probabilityOf ?? (() => undefined)
  }

  join({ a, b, probability }: ClusterPair): void {
    const one = this.#groups.get(a) ?? { ids: [a], probability: 1 }
    const other = this.#groups.get(b) ?? { ids: [b], probability: 1 }
    if (one === other || !this.#belongTogether(one.ids, other.ids)) return
    const joined: DuplicateCluster = {
      ids: [...one.ids, ...other.ids].sort((first, second) => first - second),
      probability: Math.min(one.probability, other.probability, probability),
    }
    for (const id of joined.ids) this.#groups.set(id, joined)
  }

  #belongTogether(one: readonly number[], other: readonly number[]): boolean {
    let sum = 0
    let count = 0
    for (const a of one) {
      for (const b of other) {
        const key = pairKey(a, b)
        if (this.#separated.has(key)) return false
        const probability = this.#probability(key, a, b)
        if (probability === undefined) continue
        if (probability === 0) return false
        sum += probability
        count += 1
      }
    }
    return count === 0 || sum >= LEAST_AVERAGE * count
  }

  #probability(key: string, a: number, b: number): number | undefined {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = this.#probabilityOf(a, b)
    if (found !== undefined) this.#known.set(key, found)
    return found
  }

  result(): DuplicateCluster[] {
    return [...new Set(this.#groups.values())].sort((one, other) => (one.ids[0] ?? 0) - (other.ids[0] ?? 0))
  }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
