import { FIELD, FIELD_COUNT, LEVEL } from './levels.ts'
import { ADDRESS_CELLS, emptyCells, type MatchIndex, type PersonCells } from './match-index.ts'
import { plainWords } from './text.ts'
import {
  birthdayLevel,
  cacheBits,
  cachedTexts,
  codeLevel,
  emailLevel,
  houseLevel,
  LevelCache,
  nameLevel,
  wordsLevel,
} from './value-levels.ts'
import type { ValueWeights } from './value-weights.ts'

/** How good an agreement is when the best of several names or addresses is looked for. By level. */
const POINTS = [0, 10, 8, 7, 3, 4, -5, 4, 7, 2]
/** Swapped names must agree clearly better than names in order. */
const SWAP_MARGIN = 4
const KNOWN_FIRST_NAME = 3
/** So many names stand the wrong way round. */
const SWAPPED_PART = 0.015

/** Compares two persons of an index. The result stands in the fields until the next comparison. */
export class Comparison {
  /** By field. */
  readonly levels = new Uint8Array(FIELD_COUNT)
  /**
   * By field, for what agrees exactly: the logarithm of the chance that a stranger has the same value. For swapped
   * names: how much likelier than one person strangers are to have them.
   */
  readonly logShares = new Float64Array(FIELD_COUNT)
  /** The values that were compared in the end, of the one and the other, by field. */
  readonly valuesA = new Uint32Array(FIELD_COUNT)
  readonly valuesB = new Uint32Array(FIELD_COUNT)

  readonly #index: MatchIndex
  readonly #weights: ValueWeights
  readonly #a: PersonCells = emptyCells()
  readonly #b: PersonCells = emptyCells()
  readonly #names: LevelCache
  readonly #streets: LevelCache
  readonly #cities: LevelCache
  readonly #companies: LevelCache
  readonly #houses: LevelCache
  readonly #postalCodes: LevelCache
  readonly #regions: LevelCache
  readonly #addressLevels = new Uint8Array(ADDRESS_CELLS)

  constructor(index: MatchIndex, weights: ValueWeights) {
    this.#index = index
    this.#weights = weights
    const { names, streets, cities, companies } = index
    this.#names = new LevelCache(cacheBits(names.size), (one, other) => nameLevel(names, one, other))
    this.#streets = new LevelCache(cacheBits(streets.size), (one, other) => wordsLevel(streets, one, other))
    this.#cities = new LevelCache(cacheBits(cities.size), (one, other) => wordsLevel(cities, one, other))
    this.#companies = new LevelCache(cacheBits(companies.size), (one, other) => wordsLevel(companies, one, other))
    this.#houses = cachedTexts(index.houses, houseLevel)
    this.#postalCodes = cachedTexts(index.postalCodes, codeLevel)
    this.#regions = cachedTexts(index.regions, codeLevel)
  }

  /**
   * Compares the persons at two places.
   * @returns false where neither name, e-mail, phone nor birthday hint at one person; then the rest was left out.
   */
  compare(one: number, other: number): boolean {
    this.#readBoth(one, other)
    this.#compareNames()
    if (this.#isHopeless()) return false
    this.#compareOthers()
    return true
  }

  /** Compares the persons at two places in all fields, however little they have in common. */
  compareAll(one: number, other: number): void {
    this.#readBoth(one, other)
    this.#compareNames()
    this.#compareOthers()
  }

  #readBoth(one: number, other: number): void {
    // The same order whoever comes first, for the same result.
    const swap = this.#index.id(one) > this.#index.id(other)
    this.#index.read(swap ? other : one, this.#a)
    this.#index.read(swap ? one : other, this.#b)
    this.levels.fill(0)
  }

  #compareOthers(): void {
    this.#compareBirthdays()
    this.#compareEmails()
    this.#comparePhones()
    this.#compareCompanies()
    this.#compareAddresses()
  }

  #isHopeless(): boolean {
    const { levels } = this
    if (levels[FIELD.first] !== LEVEL.different || levels[FIELD.last] !== LEVEL.different) return false
    const a = this.#a
    const b = this.#b
    if (a.birthday !== 0 && a.birthday === b.birthday) return false
    const { cells } = this.#index
    return (
      !shareValue(cells, a.emails, a.emailCount, b.emails, b.emailCount) &&
      !shareValue(cells, a.phones, a.phoneCount, b.phones, b.phoneCount)
    )
  }

  #set(field: number, level: number, valueA: number, valueB: number): void {
    this.levels[field] = level
    this.valuesA[field] = valueA
    this.valuesB[field] = valueB
    if (level === LEVEL.exact) this.logShares[field] = this.#share(field, valueA)
  }

  #share(field: number, value: number): number {
    return (this.#weights.logShares[field] as Float32Array)[value] as number
  }

  /** The level of two names in a role (1 first, 2 last), which decides what is usual. */
  #nameLevel(one: number, other: number, role: number): number {
    if (one === 0 || other === 0) return LEVEL.missing
    const level = this.#names.get(one, other)
    if (level === LEVEL.nickname && role === 2) return LEVEL.similar
    if (level !== LEVEL.close && level !== LEVEL.similar) return level
    const usual = this.#weights.usualNames
    const bothUsual = ((usual[one] as number) & (usual[other] as number) & role) !== 0
    if (!bothUsual) return level
    return level === LEVEL.close || role === 2 ? LEVEL.neighbour : LEVEL.different
  }

  #compareNames(): void {
    const { cells } = this.#index
    const a = this.#a
    const b = this.#b
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
          (first === LEVEL.exact ? this.#share(FIELD.first, firstA) : 0) +
          (last === LEVEL.exact ? this.#share(FIELD.last, lastA) : 0)
        if (points > best || (points === best && share < bestShare)) {
          best = points
          bestShare = share
          this.#set(FIELD.first, first, firstA, firstB)
          this.#set(FIELD.last, last, lastA, lastB)
          this.levels[FIELD.order] = LEVEL.exact
        }
        if (points <= 10 && this.#trySwapped(firstA, lastA, firstB, lastB, best + SWAP_MARGIN)) {
          best = this.#swappedPoints()
          bestShare = 0
        }
      }
    }
    this.#dropWrongGuess()
  }

  /** A name guessed from an e-mail says nothing where it does not fit. */
  #dropWrongGuess(): void {
    if (this.#a.isGuess === 0 && this.#b.isGuess === 0) return
    const { levels } = this
    if (isNear(levels[FIELD.last] as number) && levels[FIELD.first] !== LEVEL.different) return
    levels[FIELD.last] = LEVEL.missing
    levels[FIELD.order] = LEVEL.missing
    if (!isNear(levels[FIELD.first] as number)) levels[FIELD.first] = LEVEL.missing
  }

  #swappedPoints(): number {
    return (
      (POINTS[this.levels[FIELD.first] as number] as number) +
      (POINTS[this.levels[FIELD.last] as number] as number) -
      SWAP_MARGIN
    )
  }

  #trySwapped(firstA: number, lastA: number, firstB: number, lastB: number, atLeast: number): boolean {
    const one = firstA === 0 || lastB === 0 ? LEVEL.missing : this.#names.get(firstA, lastB)
    const other = lastA === 0 || firstB === 0 ? LEVEL.missing : this.#names.get(lastA, firstB)
    if (!isNear(one) && !isNear(other)) return false
    if ((POINTS[one] as number) + (POINTS[other] as number) <= atLeast) return false
    const orderA = this.#orderShare(firstA, lastA)
    const orderB = this.#orderShare(firstB, lastB)
    if (orderA >= orderB) {
      this.#set(FIELD.first, one, firstA, lastB)
      this.#set(FIELD.last, other, lastA, firstB)
    } else {
      this.#set(FIELD.first, other, lastA, firstB)
      this.#set(FIELD.last, one, firstA, lastB)
    }
    const isOrderA = orderA >= orderB
    // Anybody's names may be swapped: strangers are as likely in the usual order, and a little more in the other one.
    const inOrderA =
      exactShare(one, this.#share(FIELD.first, firstA)) + exactShare(other, this.#share(FIELD.last, lastA))
    const inOrderB =
      exactShare(one, this.#share(FIELD.last, lastB)) + exactShare(other, this.#share(FIELD.first, firstB))
    const more = isOrderA ? inOrderB - inOrderA : inOrderA - inOrderB
    this.logShares[FIELD.order] = Math.log(1 + Math.exp(more) / SWAPPED_PART)
    const shareOne = this.#share(isOrderA ? FIELD.first : FIELD.last, isOrderA ? firstA : lastB)
    const shareOther = this.#share(isOrderA ? FIELD.last : FIELD.first, isOrderA ? lastA : firstB)
    this.logShares[FIELD.first] = isOrderA ? shareOne : shareOther
    this.logShares[FIELD.last] = isOrderA ? shareOther : shareOne
    this.levels[FIELD.order] = LEVEL.special
    return true
  }

  /** How usual a name is in the order given; that a word is known as a first name counts, too. */
  #orderShare(first: number, last: number): number {
    const known = ((this.#weights.usualNames[first] as number) & 1) === 0 ? 0 : KNOWN_FIRST_NAME
    return (
      (first === 0 ? 0 : this.#share(FIELD.first, first)) +
      (last === 0 ? 0 : this.#share(FIELD.last, last)) +
      known
    )
  }

  #compareBirthdays(): void {
    const one = this.#a.birthday
    const other = this.#b.birthday
    if (one === 0 || other === 0) return
    const { birthdays } = this.#index
    const level = one === other ? LEVEL.exact : birthdayLevel(birthdays.text(one), birthdays.text(other))
    this.#set(FIELD.birthday, level, one, other)
  }

  #compareEmails(): void {
    const { emails } = this.#index
    this.#compareLists(
      FIELD.email,
      this.#a.emails,
      this.#a.emailCount,
      this.#b.emails,
      this.#b.emailCount,
      (one, other) => (one === other ? LEVEL.exact : emailLevel(emails, one, other)),
    )
    if (
      this.levels[FIELD.email] === LEVEL.similar &&
      this.#isOwnName(emails.text(this.valuesA[FIELD.email] as number))
    ) {
      this.levels[FIELD.email] = LEVEL.missing
    }
  }

  /** True where a mailbox is just the name: then the same at another provider says no more than the name itself. */
  #isOwnName(box: string): boolean {
    const { names } = this.#index
    const local = box.slice(0, box.lastIndexOf('@')).replace(/[^\p{L}\d]/gu, '')
    const first = names.text(this.valuesA[FIELD.first] as number).replaceAll(' ', '')
    const last = names.text(this.valuesA[FIELD.last] as number).replaceAll(' ', '')
    if (first === '' && last === '') return false
    return plainWords(local).replace(first, '').replace(last, '').length <= 1
  }

  #comparePhones(): void {
    const { phones } = this.#index
    this.#compareLists(
      FIELD.phone,
      this.#a.phones,
      this.#a.phoneCount,
      this.#b.phones,
      this.#b.phoneCount,
      (one, other) => (one === other ? LEVEL.exact : codeLevel(phones.text(one), phones.text(other))),
    )
  }

  #compareCompanies(): void {
    this.#compareLists(
      FIELD.company,
      this.#a.companies,
      this.#a.companyCount,
      this.#b.companies,
      this.#b.companyCount,
      (one, other) => this.#companies.get(one, other),
    )
  }

  #compareLists(
    field: number,
    startA: number,
    countA: number,
    startB: number,
    countB: number,
    levelOf: (one: number, other: number) => number,
  ): void {
    if (countA === 0 || countB === 0) return
    const { cells } = this.#index
    let best = Number.NEGATIVE_INFINITY
    for (let x = 0; x < countA; x += 1) {
      const valueA = cells[startA + x] as number
      for (let y = 0; y < countB; y += 1) {
        const valueB = cells[startB + y] as number
        const level = levelOf(valueA, valueB)
        const points = POINTS[level] as number
        const betterShare =
          points === best &&
          level === LEVEL.exact &&
          this.#share(field, valueA) < (this.logShares[field] as number)
        if (points <= best && !betterShare) continue
        best = points
        this.#set(field, level, valueA, valueB)
      }
    }
  }

  #compareAddresses(): void {
    let best = Number.NEGATIVE_INFINITY
    for (let x = 0; x < this.#a.addressCount; x += 1) {
      const a = this.#a.addresses + x * ADDRESS_CELLS
      for (let y = 0; y < this.#b.addressCount; y += 1) {
        const b = this.#b.addresses + y * ADDRESS_CELLS
        const points = this.#addressPoints(a, b)
        if (points <= best) continue
        best = points
        this.#takeAddress(a, b)
      }
    }
  }

  #addressPoints(a: number, b: number): number {
    const { cells } = this.#index
    const levels = this.#addressLevels
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
    const levels = this.#addressLevels
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
      this.#set(
        FIELD.street + at,
        this.#addressLevels[at] as number,
        cells[a + at] as number,
        cells[b + at] as number,
      )
    }
  }
}

function isNear(level: number): boolean {
  return level === LEVEL.exact || level === LEVEL.variant || level === LEVEL.close
}

function exactShare(level: number, logShare: number): number {
  return level === LEVEL.exact ? logShare : 0
}

function shareValue(cells: Uint32Array, a: number, countA: number, b: number, countB: number): boolean {
  for (let x = a; x < a + countA; x += 1) {
    for (let y = b; y < b + countB; y += 1) if (cells[x] === cells[y]) return true
  }
  return false
}

function levelIn(cache: LevelCache, one: number, other: number): number {
  return one === 0 || other === 0 ? LEVEL.missing : cache.get(one, other)
}
