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
/**
 * From this threshold on that holds for each pair across, not only on average: nothing may speak against one person.
 * That a pair is not sure by itself does not count against it, as others vouch for it.
 */
const NONE_AGAINST_FROM = 0.9
const PAIRS_PER_STEP = 2000

/**
 * Groups persons so that each group holds together: likely pairs first, groups become one where no pair across is
 * separated, none contradicts, and all pairs across are likely enough on average. The result does not depend on the
 * order of the pairs.
 */
export function clusterPairs(pairs: readonly ClusterPair[], options: ClusterOptions): DuplicateCluster[] {
  const step = options.onProgress ?? (() => undefined)
  const groups = new Groups(pairs, options, () => step(0))
  const followed = byLikelihood(
    pairs.filter(pair => pair.probability >= options.threshold && pair.a !== pair.b),
  )
  for (const [at, pair] of followed.entries()) {
    if (at % PAIRS_PER_STEP === 0) step(at / followed.length)
    groups.join(pair)
  }
  return groups.result()
}

/** Chances that differ by less count as the same, so that numbers alone can be sorted, which is much faster. */
const STEPS_OF_CHANCE = 2 ** 31
const MOST_SORTED_AS_NUMBERS = 2 ** 21

/** The likeliest first, of equally likely ones the smaller ids. */
function byLikelihood(pairs: readonly ClusterPair[]): ClusterPair[] {
  const ordered = areInOrder(pairs) ? pairs : [...pairs].sort(byIds)
  if (ordered.length > MOST_SORTED_AS_NUMBERS) {
    return [...ordered].sort((one, other) => rank(other) - rank(one) || byIds(one, other))
  }
  const keys = Float64Array.from(
    ordered,
    (pair, at) => (STEPS_OF_CHANCE - rank(pair)) * MOST_SORTED_AS_NUMBERS + at,
  )
  return Array.from(keys.sort(), key => ordered[key % MOST_SORTED_AS_NUMBERS] as ClusterPair)
}

function rank({ probability }: ClusterPair): number {
  return Math.floor(probability * STEPS_OF_CHANCE)
}

function byIds(one: ClusterPair, other: ClusterPair): number {
  return (
    Math.min(one.a, one.b) - Math.min(other.a, other.b) || Math.max(one.a, one.b) - Math.max(other.a, other.b)
  )
}

function areInOrder(pairs: readonly ClusterPair[]): boolean {
  for (let at = 1; at < pairs.length; at += 1) {
    if (byIds(pairs[at - 1] as ClusterPair, pairs[at] as ClusterPair) > 0) return false
  }
  return true
}

class Groups {
  readonly #groups = new Map<number, DuplicateCluster>()
  readonly #known = new Map<number | string, number>()
  readonly #separated = new Set<number | string>()
  /** No pair across two groups may be less likely. */
  readonly #leastAcross: number
  readonly #probabilityOf: (a: number, b: number) => number | undefined

  constructor(pairs: readonly ClusterPair[], options: ClusterOptions, step: () => void) {
    for (const [at, { a, b, probability }] of pairs.entries()) {
      if (at % PAIRS_PER_STEP === 0) step()
      this.#known.set(pairKey(a, b), probability)
    }
    for (const [a, b] of options.separated ?? []) this.#separated.add(pairKey(a, b))
    this.#leastAcross = options.threshold >= NONE_AGAINST_FROM ? LEAST_AVERAGE : 0
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
        if (probability === 0 || probability < this.#leastAcross) return false
        sum += probability
        count += 1
      }
    }
    return count === 0 || sum >= LEAST_AVERAGE * count
  }

  #probability(key: number | string, a: number, b: number): number | undefined {
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

const LARGEST_IN_NUMBER = 2 ** 26

/** The same for a pair in either order; a number where the ids allow it, which takes less room. */
export function pairKey(a: number, b: number): number | string {
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  return high < LARGEST_IN_NUMBER ? low * LARGEST_IN_NUMBER + high : `${low} ${high}`
}
