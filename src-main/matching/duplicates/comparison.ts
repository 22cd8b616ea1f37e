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
    this.isOneUnnamed = (this.#a.nameCount === 0) !== (this.#b.nameCount === 0)
    this.otherMarks = this.#a.marks ^ this.#b.marks
    if (this.#a.nameCount === 0 || this.#b.nameCount === 0) {
      this.#takeNames(this.#a, this.valuesA)
      this.#takeNames(this.#b, this.valuesB)
    }
  }

  /** Where no names can be compared, the first ones stay. */
  #takeNames(person: PersonCells, values: Uint32Array): void {
    const { cells } = this.#index
    values[FIELD.first] = person.nameCount === 0 ? 0 : (cells[person.names] as number)
    values[FIELD.last] = person.nameCount === 0 ? 0 : (cells[person.names + 1] as number)
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
    const level = this.levels[FIELD.email] as number
    if (level === LEVEL.different && this.#isOneAlias()) this.levels[FIELD.email] = LEVEL.missing
    if (level === LEVEL.similar && (this.#isName(this.valuesA) || this.#isName(this.valuesB))) {
      this.levels[FIELD.email] = LEVEL.missing
    } else if (level === LEVEL.close && this.#areNames()) this.levels[FIELD.email] = LEVEL.different
  }

  /** Whose mailbox is hidden may have any. */
  #isOneAlias(): boolean {
    const { aliases } = this.#index.emails
    const one = this.valuesA[FIELD.email] as number
    const other = this.valuesB[FIELD.email] as number
    return aliases.values[one] === 1 || aliases.values[other] === 1
  }

  /**
   * True where the mailbox of one of the two is just a name of theirs: then the same at another provider says no more
   * than the name itself.
   */
  #isName(values: Uint32Array): boolean {
    const { emails, names } = this.#index
    return isNameOf(
      emails.text(values[FIELD.email] as number),
      names.text(values[FIELD.first] as number),
      names.text(values[FIELD.last] as number),
    )
  }

  /**
   * True where both mailboxes are just the name of their owner, in another form: anna.beispiel@ and anna_beispiel@ are
   * two mailboxes of two people, the later of whom found the name taken. Slips of the keys are no names.
   */
  #areNames(): boolean {
    return this.#isName(this.valuesA) && this.#isName(this.valuesB) && this.#haveOneProvider()
  }

  #haveOneProvider(): boolean {
    const { emails } = this.#index
    const one = emails.text(this.valuesA[FIELD.email] as number)
    const other = emails.text(this.valuesB[FIELD.email] as number)
    return one.slice(one.lastIndexOf('@')) === other.slice(other.lastIndexOf('@'))
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

function isNameOf(box: string, first: string, last: string): boolean {
  if (first === '' && last === '') return false
  const local = plainWords(box.slice(0, box.lastIndexOf('@')).replace(/[^\p{L}\d]/gu, ''))
  const rest = local.replace(first.replaceAll(' ', ''), '').replace(last.replaceAll(' ', ''), '')
  return rest.length <= 1
}

function shareValue(cells: Uint32Array, a: number, countA: number, b: number, countB: number): boolean {
  for (let x = a; x < a + countA; x += 1) {
    for (let y = b; y < b + countB; y += 1) if (cells[x] === cells[y]) return true
  }
  return false
}
