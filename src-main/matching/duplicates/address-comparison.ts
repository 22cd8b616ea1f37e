import { type ComparisonResult, POINTS } from './comparison-result.ts'
import { FIELD, isNear, LEVEL } from './levels.ts'
import { ADDRESS_CELLS, type MatchIndex, type PersonCells } from './match-index.ts'
import { cacheBits, cachedTexts, codeLevel, houseLevel, LevelCache, wordsLevel } from './value-levels.ts'

/** Compares the addresses of persons of an index. */
export class AddressComparison {
  readonly #index: MatchIndex
  readonly #result: ComparisonResult
  readonly #streets: LevelCache
  readonly #cities: LevelCache
  readonly #houses: LevelCache
  readonly #postalCodes: LevelCache
  readonly #regions: LevelCache
  /** Of the two addresses compared last. */
  readonly #levels = new Uint8Array(ADDRESS_CELLS)

  constructor(index: MatchIndex, result: ComparisonResult) {
    this.#index = index
    this.#result = result
    const { streets, cities } = index
    this.#streets = new LevelCache(cacheBits(streets.size), (one, other) => wordsLevel(streets, one, other))
    this.#cities = new LevelCache(cacheBits(cities.size), (one, other) => wordsLevel(cities, one, other))
    this.#houses = cachedTexts(index.houses, houseLevel)
    this.#postalCodes = cachedTexts(index.postalCodes, codeLevel)
    this.#regions = cachedTexts(index.regions, codeLevel)
  }

  /** Compares the addresses of two persons and sets those of the pair that agrees best in the result. */
  compare(one: PersonCells, other: PersonCells): void {
    let best = Number.NEGATIVE_INFINITY
    for (let x = 0; x < one.addressCount; x += 1) {
      const a = one.addresses + x * ADDRESS_CELLS
      for (let y = 0; y < other.addressCount; y += 1) {
        const b = other.addresses + y * ADDRESS_CELLS
        const points = this.#addressPoints(a, b)
        if (points <= best) continue
        best = points
        this.#takeAddress(a, b)
      }
    }
  }

  #addressPoints(a: number, b: number): number {
    const { cells } = this.#index
    const levels = this.#levels
    levels[0] = levelIn(this.#streets, cells[a] as number, cells[b] as number)
    levels[1] = levelIn(this.#houses, cells[a + 1] as number, cells[b + 1] as number)
    levels[2] = levelIn(this.#streets, cells[a + 2] as number, cells[b + 2] as number)
    levels[3] = levelIn(this.#postalCodes, cells[a + 3] as number, cells[b + 3] as number)
    levels[4] = levelIn(this.#cities, cells[a + 4] as number, cells[b + 4] as number)
    levels[5] = levelIn(this.#regions, cells[a + 5] as number, cells[b + 5] as number)
    this.#trySwappedLines(a, b)
    let points = 0
    for (let at = 0; at < ADDRESS_CELLS; at += 1) points += POINTS[levels[at] as number] as number
    return points
  }

  /** The street of one may stand in the second line of the other. */
  #trySwappedLines(a: number, b: number): void {
    const levels = this.#levels
    if (levels[0] !== LEVEL.different && levels[0] !== LEVEL.missing) return
    const { cells } = this.#index
    const one = levelIn(this.#streets, cells[a] as number, cells[b + 2] as number)
    const other = levelIn(this.#streets, cells[a + 2] as number, cells[b] as number)
    if (!isNear(one) && !isNear(other)) return
    levels[0] = LEVEL.special
    levels[2] = LEVEL.missing
  }

  #takeAddress(a: number, b: number): void {
    const { cells } = this.#index
    for (let at = 0; at < ADDRESS_CELLS; at += 1) {
      this.#result.set(
        FIELD.street + at,
        this.#levels[at] as number,
        cells[a + at] as number,
        cells[b + at] as number,
      )
    }
  }

  /** True where street, second line or postal code are the very same, or city and house number. */
  shareValue(one: PersonCells, other: PersonCells): boolean {
    const { cells } = this.#index
    for (let x = 0; x < one.addressCount; x += 1) {
      const a = one.addresses + x * ADDRESS_CELLS
      for (let y = 0; y < other.addressCount; y += 1) {
        const b = other.addresses + y * ADDRESS_CELLS
        if (cells[a] !== 0 && (cells[a] === cells[b] || cells[a] === cells[b + 2])) return true
        if (cells[a + 2] !== 0 && (cells[a + 2] === cells[b + 2] || cells[a + 2] === cells[b])) return true
        if (cells[a + 3] !== 0 && cells[a + 3] === cells[b + 3]) return true
        if (cells[a + 4] !== 0 && cells[a + 4] === cells[b + 4] && cells[a + 1] === cells[b + 1]) return true
      }
    }
    return false
  }
}

function levelIn(cache: LevelCache, one: number, other: number): number {
  return one === 0 || other === 0 ? LEVEL.missing : cache.get(one, other)
}
