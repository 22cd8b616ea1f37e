import { Candidates, type Step } from './candidates.ts'
import { type ClusterPair, clusterPairs, type DuplicateCluster, pairKey } from './clusters.ts'
import { learnModel } from './estimate.ts'
import { countFrequencies } from './frequencies.ts'
import type { MatchIndex } from './match-index.ts'
import { isUsableModel, type MatchModel } from './model.ts'
import { LOWEST_PROBABILITY, PairScorer, type ScoredPair } from './score.ts'
import { ValueWeights } from './value-weights.ts'

export interface FindOptions {
  /** Pairs of ids of whom the owner said that they are not one person. */
  separated?: Iterable<readonly [number, number]>
  /** What an earlier run learned. Without one, it is learned from these persons. */
  model?: MatchModel
  /** Called every few milliseconds with the part that is done, 0 to 1; may throw to end the run. */
  onProgress?: (part: number) => void
  /** Clusters follow pairs from here on; 0.5 unless given. */
  threshold?: number
  /** Called for each person, in the order of the ids, with its blocking keys; they are valid during the call only. */
  onKeys?: (id: number, keys: readonly number[]) => void
}

export interface FoundDuplicates {
  /** Likely pairs (from 0.5), ascending by ids; separated ones are left out. */
  pairs: ScoredPair[]
  clusters: DuplicateCluster[]
  /**
   * Pairs that are linked by way of others only, all below 0.5 (0: they contradict each other). `clusterPairs` makes of
   * `pairs` and `against` together the clusters of any higher threshold.
   */
  against: ClusterPair[]
  /** Pairs of one last name at one address with different first names, the smaller id first; see `households`. */
  householdPairs: Array<[number, number]>
  model: MatchModel
}

const PAIRS_PER_STEP = 2000
const PERSONS_PER_STEP = 2000

/** Finds the persons of an index who are probably one. The result does not depend on the order they were added in. */
export function findDuplicates(index: MatchIndex, options: FindOptions = {}): FoundDuplicates {
  let furthest = 0
  const progress = (done: number): void => {
    furthest = Math.max(furthest, done)
    options.onProgress?.(furthest)
  }
  const part =
    (from: number, to: number): Step =>
    done =>
      progress(from + (to - from) * done)
  const candidates = new Candidates(index, part(0, 0.15), options.onKeys)
  const known = options.model !== undefined && isUsableModel(options.model) ? options.model : null
  const frequencies = known?.frequencies ?? countFrequencies(index, candidates.places, part(0.15, 0.18))
  const weights = new ValueWeights(index, frequencies, part(0.18, 0.2))
  const model = known ?? learnModel(index, candidates, frequencies, weights, part(0.2, 0.35))
  const scorer = new PairScorer(index, model, weights)
  const separated = [...(options.separated ?? [])]
  const found = scoreAll(index, candidates, scorer, separated, part(0.35, 0.95))
  const places = new Map<number, number>()
  for (const { a, b } of found.pairs) {
    places.set(a, -1)
    places.set(b, -1)
  }
  for (let place = 0; place < index.size; place += 1) {
    if (place % (10 * PERSONS_PER_STEP) === 0) progress(0.95)
    if (places.has(index.id(place))) places.set(index.id(place), place)
  }
  const against: ClusterPair[] = []
  const clusters = clusterPairs(found.pairs, {
    threshold: options.threshold ?? LOWEST_PROBABILITY,
    separated,
    probabilityOf: (a, b) => {
      const probability = scorer.relation(places.get(a) as number, places.get(b) as number)
      if (probability !== undefined) against.push({ a: Math.min(a, b), b: Math.max(a, b), probability })
      return probability
    },
    onProgress: part(0.95, 1),
  })
  progress(1)
  return { ...found, clusters, against, model }
}

interface Scored {
  pairs: ScoredPair[]
  householdPairs: Array<[number, number]>
}

function scoreAll(
  index: MatchIndex,
  candidates: Candidates,
  scorer: PairScorer,
  separated: ReadonlyArray<readonly [number, number]>,
  step: Step,
): Scored {
  const apart = new Set(separated.map(([one, other]) => pairKey(one, other)))
  const scored: Scored = { pairs: [], householdPairs: [] }
  let compared = 0
  for (let rank = 0; rank < index.size; rank += 1) {
    if (rank % PERSONS_PER_STEP === 0) step(rank / index.size)
    const place = candidates.places[rank] as number
    const a = index.id(place)
    const own: ScoredPair[] = []
    candidates.forPartners(rank, partner => {
      const other = candidates.places[partner] as number
      const b = index.id(other)
      compared += 1
      if (compared % PAIRS_PER_STEP === 0) step(rank / index.size)
      const probability = scorer.probability(place, other)
      if (probability >= LOWEST_PROBABILITY) {
        if (apart.size > 0 && apart.has(pairKey(a, b))) return
        own.push({ a, b, probability, evidence: scorer.evidence() })
      } else if (scorer.isHousehold()) scored.householdPairs.push([a, b])
    })
    // Persons come in the order of their ids.
    for (const pair of own.sort((one, other) => one.b - other.b)) scored.pairs.push(pair)
  }
  return scored
}
