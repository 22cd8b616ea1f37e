import { AddressComparison } from './address-comparison.ts'
import { ComparisonResult, POINTS } from './comparison-result.ts'
import { FIELD, LEVEL } from './levels.ts'
import { emptyCells, type MatchIndex, type PersonCells } from './match-index.ts'
import { NameComparison } from './name-comparison.ts'
import { plainWords } from './text.ts'
import { birthdayLevel, cacheBits, codeLevel, emailLevel, LevelCache, wordsLevel } from './value-levels.ts'
import type { ValueWeights } from './value-weights.ts'

/** Compares two persons of an index. The result stands in the fields until the next comparison. */
export class Comparison extends ComparisonResult {
  readonly #index: MatchIndex
  readonly #a: PersonCells = emptyCells()
  readonly #b: PersonCells = emptyCells()
  readonly #names: NameComparison
  readonly #addresses: AddressComparison
  readonly #companies: LevelCache

  constructor(index: MatchIndex, weights: ValueWeights) {
    super(weights)
    this.#index = index
    this.#names = new NameComparison(index, this)
    this.#addresses = new AddressComparison(index, this)
    const { companies } = index
    this.#companies = new LevelCache(cacheBits(companies.size), (one, other) =>
      wordsLevel(companies, one, other),
    )
  }

  /**
   * Compares the persons at two places.
   * @returns false where too little can be the same for one person; then the rest was left out.
   */
  compare(one: number, other: number): boolean {
    this.#readBoth(one, other)
    this.#names.compare(this.#a, this.#b)
    if (this.#isHopeless()) return false
    this.#compareOthers()
    return true
  }

  /** Compares the persons at two places in all fields, however little they have in common. */
  compareAll(one: number, other: number): void {
    this.#readBoth(one, other)
    this.#names.compare(this.#a, this.#b)
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
    this.#addresses.compare(this.#a, this.#b)
  }

  /** Most pairs end here: where a name differs, something else has to be the very same. */
  #isHopeless(): boolean {
    const { levels } = this
    const firstDiffers = levels[FIELD.first] === LEVEL.different
    const lastDiffers = levels[FIELD.last] === LEVEL.different
    if (!firstDiffers && !lastDiffers) return false
    const a = this.#a
    const b = this.#b
    if (a.birthday !== 0 && a.birthday === b.birthday) return false
    const { cells } = this.#index
    if (shareValue(cells, a.emails, a.emailCount, b.emails, b.emailCount)) return false
    if (shareValue(cells, a.phones, a.phoneCount, b.phones, b.phoneCount)) return false
    return (firstDiffers && lastDiffers) || !this.#addresses.shareValue(a, b)
  }

  #compareBirthdays(): void {
    const one = this.#a.birthday
    const other = this.#b.birthday
    if (one === 0 || other === 0) return
    const { birthdays } = this.#index
    const level = one === other ? LEVEL.exact : birthdayLevel(birthdays.text(one), birthdays.text(other))
    this.set(FIELD.birthday, level, one, other)
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
          this.share(field, valueA) < (this.logShares[field] as number)
        if (points <= best && !betterShare) continue
        best = points
        this.set(field, level, valueA, valueB)
      }
    }
  }
}

function shareValue(cells: Uint32Array, a: number, countA: number, b: number, countB: number): boolean {
  for (let x = a; x < a + countA; x += 1) {
    for (let y = b; y < b + countB; y += 1) if (cells[x] === cells[y]) return true
  }
  return false
}
