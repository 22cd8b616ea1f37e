import { GrowingArray } from './growing-array.ts'
import type { MatchPerson } from './person.ts'
import { type PlainPerson, plainPerson } from './plain-person.ts'
import { EmailPool, NamePool, ValuePool, WordPool } from './value-pool.ts'

/** Where a person's values begin in the cells, and how many there are of each kind. */
export interface PersonCells {
  birthday: number
  /** Pairs of first and last name. */
  names: number
  nameCount: number
  /** 1 where the name is a guess from an e-mail or company: it may speak for, but not against. */
  isGuess: number
  /** Bits of `MARKED`. */
  marks: number
  /** Six cells each: street, house number, second line, postal code, city, region. */
  addresses: number
  addressCount: number
  emails: number
  emailCount: number
  phones: number
  phoneCount: number
  companies: number
  companyCount: number
}

export const ADDRESS_CELLS = 6

/** Persons made comparable, in about 60 bytes each plus each different value once. */
export class MatchIndex {
  readonly names = new NamePool()
  /** Streets and second lines: one may stand in the place of the other. */
  readonly streets = new WordPool()
  readonly cities = new WordPool()
  readonly companies = new WordPool()
  readonly houses = new ValuePool()
  readonly postalCodes = new ValuePool()
  readonly regions = new ValuePool()
  readonly birthdays = new ValuePool()
  readonly emails = new EmailPool()
  readonly phones = new ValuePool()

  readonly #ids: number[] = []
  readonly #starts = new GrowingArray()
  readonly #cells = new GrowingArray()

  /** How many persons were added. */
  get size(): number {
    return this.#ids.length
  }

  /** The cells that `read` points into. */
  get cells(): Uint32Array {
    return this.#cells.values
  }

  /** The id of the person at a place. */
  id(place: number): number {
    return this.#ids[place] ?? 0
  }

  /** Takes a person in; the order does not matter. No id may come twice. */
  add(person: MatchPerson): void {
    this.addPlain(person.id, plainPerson(person))
  }

  /** Takes in a person who was made comparable before. */
  addPlain(id: number, person: PlainPerson): void {
    this.#ids.push(id)
    this.#starts.push(this.#cells.length)
    const { names, addresses, emails, phones, companies } = person
    this.#cells.push(
      names.length |
        (addresses.length << 4) |
        (emails.length << 8) |
        (phones.length << 12) |
        (companies.length << 16) |
        (person.isGuess ? 1 << 20 : 0) |
        (person.marks << 21),
    )
    this.#cells.push(this.birthdays.intern(person.birthday))
    for (const [first, last] of names) this.#push(this.names, first, this.names, last)
    for (const [street, house, line2, postalCode, city, region] of addresses) {
      this.#push(this.streets, street, this.houses, house)
      this.#push(this.streets, line2, this.postalCodes, postalCode)
      this.#push(this.cities, city, this.regions, region)
    }
    for (const email of emails) this.#cells.push(this.emails.intern(email))
    for (const phone of phones) this.#cells.push(this.phones.intern(phone))
    for (const company of companies) this.#cells.push(this.companies.intern(company))
  }

  #push(pool: ValuePool, text: string, otherPool: ValuePool, other: string): void {
    this.#cells.push(pool.intern(text))
    this.#cells.push(otherPool.intern(other))
  }

  /** The person at a place as it was made comparable. */
  plain(place: number): PlainPerson {
    const person = this.read(place, emptyCells())
    const cell = (at: number): number => this.cells[at] as number
    const list = (start: number, count: number, pool: ValuePool): string[] =>
      Array.from({ length: count }, (_, at) => pool.text(cell(start + at)))
    return {
      names: Array.from({ length: person.nameCount }, (_, at) => {
        const start = person.names + 2 * at
        return [this.names.text(cell(start)), this.names.text(cell(start + 1))] as const
      }),
      isGuess: person.isGuess === 1,
      marks: person.marks,
      birthday: this.birthdays.text(person.birthday),
      addresses: Array.from({ length: person.addressCount }, (_, at) => {
        const start = person.addresses + ADDRESS_CELLS * at
        return [
          this.streets.text(cell(start)),
          this.houses.text(cell(start + 1)),
          this.streets.text(cell(start + 2)),
          this.postalCodes.text(cell(start + 3)),
          this.cities.text(cell(start + 4)),
          this.regions.text(cell(start + 5)),
        ] as const
      }),
      emails: list(person.emails, person.emailCount, this.emails),
      phones: list(person.phones, person.phoneCount, this.phones),
      companies: list(person.companies, person.companyCount, this.companies),
    }
  }

  /** Tells where the values of the person at a place are; written into `into`, which is returned. */
  read(place: number, into: PersonCells): PersonCells {
    const start = this.#starts.values[place] as number
    const cells = this.#cells.values
    const counts = cells[start] as number
    into.birthday = cells[start + 1] as number
    into.nameCount = counts & 15
    into.isGuess = (counts >>> 20) & 1
    into.marks = (counts >>> 21) & 15
    into.addressCount = (counts >>> 4) & 15
    into.emailCount = (counts >>> 8) & 15
    into.phoneCount = (counts >>> 12) & 15
    into.companyCount = (counts >>> 16) & 15
    into.names = start + 2
    into.addresses = into.names + 2 * into.nameCount
    into.emails = into.addresses + ADDRESS_CELLS * into.addressCount
    into.phones = into.emails + into.emailCount
    into.companies = into.phones + into.phoneCount
    return into
  }
}

/** Cells to read into. */
export function emptyCells(): PersonCells {
  return {
    birthday: 0,
    names: 0,
    nameCount: 0,
    isGuess: 0,
    marks: 0,
    addresses: 0,
    addressCount: 0,
    emails: 0,
    emailCount: 0,
    phones: 0,
    phoneCount: 0,
    companies: 0,
    companyCount: 0,
  }
}
