import { MatchIndex } from './match-index.ts'
import type { MatchModel } from './model.ts'
import type { PlainPerson } from './plain-person.ts'
import { LOWEST_PROBABILITY, PairScorer, type ScoredPair } from './score.ts'

/** Weighs some persons against each other, as a run over everybody would with the model that it learned. */
export class PersonScorer {
  readonly #places = new Map<number, number>()
  readonly #scorer: PairScorer

  /**
   * @param persons by their ids.
   * @param model must not be changed afterwards.
   */
  constructor(persons: Iterable<readonly [id: number, person: PlainPerson]>, model: MatchModel) {
    const index = new MatchIndex()
    for (const [id, person] of persons) {
      this.#places.set(id, index.size)
      index.addPlain(id, person)
    }
    this.#scorer = new PairScorer(index, model)
  }

  /** How likely two persons are one, and why; null where they are not likely enough to be suggested. */
  score(one: number, other: number): ScoredPair | null {
    const probability = this.#scorer.probability(this.#place(one), this.#place(other))
    if (probability < LOWEST_PROBABILITY) return null
    return {
      a: Math.min(one, other),
      b: Math.max(one, other),
      probability,
      evidence: this.#scorer.evidence(),
    }
  }

  /** True where the two who were scored last live together and differ by their first names. */
  areHousehold(): boolean {
    return this.#scorer.isHousehold()
  }

  /** How two persons fit who are linked by way of others; see `PairScorer.relation`. */
  relation(one: number, other: number): number | undefined {
    return this.#scorer.relation(this.#place(one), this.#place(other))
  }

  #place(id: number): number {
    const place = this.#places.get(id)
    if (place === undefined) throw new Error(`Person ${id} is not among those to score.`)
    return place
  }
}
