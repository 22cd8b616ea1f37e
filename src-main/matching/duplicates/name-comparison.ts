import { type ComparisonResult, POINTS } from './comparison-result.ts'
import { FIELD, isNear, LEVEL } from './levels.ts'
import type { MatchIndex, PersonCells } from './match-index.ts'
import { cacheBits, LevelCache, mayBeNear, nameLevel } from './value-levels.ts'

/** Swapped names must agree clearly better than names in order. */
const SWAP_MARGIN = 4
/** Where one of the names agrees in order, they are not swapped. */
const NEAR_POINTS = 5
const KNOWN_FIRST_NAME = 3
/** So many names stand the wrong way round. */
const SWAPPED_PART = 0.015

/** Compares the names of persons of an index, in order and swapped. */
export class NameComparison {
  readonly #index: MatchIndex
  readonly #result: ComparisonResult
  readonly #names: LevelCache

  constructor(index: MatchIndex, result: ComparisonResult) {
    this.#index = index
    this.#result = result
    const { names } = index
    this.#names = new LevelCache(cacheBits(names.size), (one, other) => nameLevel(names, one, other))
  }

  /** The level of two names in a role (1 first, 2 last), which decides what is usual. */
  #nameLevel(one: number, other: number, role: number): number {
    if (one === 0 || other === 0) return LEVEL.missing
    const level = this.#names.get(one, other)
    if (role === 2 && level === LEVEL.nickname) return LEVEL.similar
    // Rotbauer is no part of a double name: only with a space or hyphen are there parts.
    if (role === 2 && level === LEVEL.partial && !this.#hasWords(one) && !this.#hasWords(other))
      return LEVEL.similar
    if (level !== LEVEL.close && level !== LEVEL.similar) return level
    const usual = this.#result.weights.usualNames
    const bothUsual = ((usual[one] as number) & (usual[other] as number) & role) !== 0
    if (!bothUsual) return level
    return level === LEVEL.close || role === 2 ? LEVEL.neighbour : LEVEL.different
  }

  #hasWords(name: number): boolean {
    return this.#index.names.text(name).includes(' ')
  }

  /** Compares the names of two persons and sets first and last name and their order in the result. */
  compare(a: PersonCells, b: PersonCells): void {
    const { cells } = this.#index
    let best = Number.NEGATIVE_INFINITY
    let bestShare = 0
    for (let x = 0; x < a.nameCount; x += 1) {
      const firstA = cells[a.names + 2 * x] as number
      const lastA = cells[a.names + 2 * x + 1] as number
      for (let y = 0; y < b.nameCount; y += 1) {
        const firstB = cells[b.names + 2 * y] as number
        const lastB = cells[b.names + 2 * y + 1] as number
        const first = this.#nameLevel(firstA, firstB, 1)
        const last = this.#nameLevel(lastA, lastB, 2)
        const points = (POINTS[first] as number) + (POINTS[last] as number)
        // Of equally good ones the one that says more.
        const share =
          (first === LEVEL.exact ? this.#result.share(FIELD.first, firstA) : 0) +
          (last === LEVEL.exact ? this.#result.share(FIELD.last, lastA) : 0)
        if (points > best || (points === best && share < bestShare)) {
          best = points
          bestShare = share
          this.#result.set(FIELD.first, first, firstA, firstB)
          this.#result.set(FIELD.last, last, lastA, lastB)
          this.#result.levels[FIELD.order] = LEVEL.exact
        }
        if (points < NEAR_POINTS && this.#trySwapped(firstA, lastA, firstB, lastB, best + SWAP_MARGIN)) {
          best = this.#swappedPoints()
          bestShare = 0
        }
      }
    }
    if (a.isGuess !== 0 || b.isGuess !== 0) this.#dropWrongGuess()
  }

  /** A name guessed from an e-mail says nothing where it does not fit. */
  #dropWrongGuess(): void {
    const { levels } = this.#result
    if (isNear(levels[FIELD.last]) && levels[FIELD.first] !== LEVEL.different) return
    levels[FIELD.last] = LEVEL.missing
    levels[FIELD.order] = LEVEL.missing
    if (!isNear(levels[FIELD.first])) levels[FIELD.first] = LEVEL.missing
  }

  #swappedPoints(): number {
    return (
      (POINTS[this.#result.levels[FIELD.first] as number] as number) +
      (POINTS[this.#result.levels[FIELD.last] as number] as number) -
      SWAP_MARGIN
    )
  }

  #trySwapped(firstA: number, lastA: number, firstB: number, lastB: number, atLeast: number): boolean {
    const { names } = this.#index
    if (!mayBeNear(names, firstA, lastB) && !mayBeNear(names, lastA, firstB)) return false
    const one = firstA === 0 || lastB === 0 ? LEVEL.missing : this.#names.get(firstA, lastB)
    const other = lastA === 0 || firstB === 0 ? LEVEL.missing : this.#names.get(lastA, firstB)
    if (!this.#isTelling(one, firstA) && !this.#isTelling(other, lastA)) return false
    if ((POINTS[one] as number) + (POINTS[other] as number) <= atLeast) return false
    const orderA = this.#orderShare(firstA, lastA)
    const orderB = this.#orderShare(firstB, lastB)
    const isOrderA = orderA >= orderB
    if (isOrderA) {
      this.#result.set(FIELD.first, one, firstA, lastB)
      this.#result.set(FIELD.last, other, lastA, firstB)
    } else {
      this.#result.set(FIELD.first, other, lastA, firstB)
      this.#result.set(FIELD.last, one, firstA, lastB)
    }
    // Anybody's names may be swapped: strangers are as likely in the usual order, and a little more in the other one.
    const inOrderA =
      exactShare(one, this.#result.share(FIELD.first, firstA)) +
      exactShare(other, this.#result.share(FIELD.last, lastA))
    const inOrderB =
      exactShare(one, this.#result.share(FIELD.last, lastB)) +
      exactShare(other, this.#result.share(FIELD.first, firstB))
    const more = isOrderA ? inOrderB - inOrderA : inOrderA - inOrderB
    this.#result.logShares[FIELD.order] = Math.log(1 + Math.exp(more) / SWAPPED_PART)
    this.#result.levels[FIELD.order] = LEVEL.special
    return true
  }

  /** True where names agree in more than a letter: the B. of Beatrix B. is no first name. */
  #isTelling(level: number, name: number): boolean {
    return isNear(level) && this.#index.names.text(name).length > 1
  }

  /** How usual a name is in the order given; that a word is known as a first name counts, too. */
  #orderShare(first: number, last: number): number {
    const known = ((this.#result.weights.usualNames[first] as number) & 1) === 0 ? 0 : KNOWN_FIRST_NAME
    return (
      (first === 0 ? 0 : this.#result.share(FIELD.first, first)) +
      (last === 0 ? 0 : this.#result.share(FIELD.last, last)) +
      known
    )
  }
}

function exactShare(level: number, logShare: number): number {
  return level === LEVEL.exact ? logShare : 0
}
