import {
  mailbox,
  nameInMailbox,
  personInCompany,
  plainBirthday,
  plainCompany,
  plainPhone,
} from './contacts.ts'
import { GrowingArray } from './growing-array.ts'
import type { MatchPerson } from './person.ts'
import { type PlainName, plainName } from './person-names.ts'
import { plainAddress } from './places.ts'
import { EmailPool, NamePool, ValuePool, WordPool } from './value-pool.ts'

/** More values of one kind than this are passed over; the most recent come first. */
const MOST_VALUES = 8

/** Where a person's values begin in the cells, and how many there are of each kind. */
export interface PersonCells {
  birthday: number
  /** Pairs of first and last name. */
  names: number
  nameCount: number
  /** 1 where the name is a guess from an e-mail or company: it may speak for, but not against. */
  isGuess: number
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
  /** Of the person being added. */
  #isGuess = false

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
    this.#ids.push(person.id)
    this.#starts.push(this.#cells.length)
    const names = this.#nameCells(person)
    const addresses = this.#addressCells(person)
    const emails = interned(person.emails, mailbox, this.emails)
    const phones = interned(person.phones, plainPhone, this.phones)
    const companies = interned(person.companies, companyName, this.companies)
    this.#cells.push(
      (names.length / 2) |
        ((addresses.length / ADDRESS_CELLS) << 4) |
        (emails.length << 8) |
        (phones.length << 12) |
        (companies.length << 16) |
        (this.#isGuess ? 1 << 20 : 0),
    )
    this.#cells.push(this.birthdays.intern(plainBirthday(person.birthday)))
    for (const list of [names, addresses, emails, phones, companies]) {
      for (const value of list) this.#cells.push(value)
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

  #nameCells(person: MatchPerson): number[] {
    this.#isGuess = false
    const cells: number[] = []
    for (const name of person.names) {
      const { first, last } = plainName(name)
      if (first === '' && last === '') continue
      addUnlessThere(cells, [this.names.intern(first), this.names.intern(last)])
      if (cells.length >= 2 * MOST_VALUES) break
    }
    if (cells.length <= 2 && (cells[1] ?? 0) === 0) this.#completeName(cells, person)
    return cells
  }

  /** A record without a last name may give it away elsewhere. */
  #completeName(cells: number[], person: MatchPerson): void {
    const first = this.names.text(cells[0] ?? 0)
    const named = first === '' ? companyPerson(person) : null
    if (named !== null) {
      cells.splice(0, 2, this.names.intern(named.first), this.names.intern(named.last))
      this.#isGuess = true
      return
    }
    for (const email of person.emails) {
      const box = mailbox(email)
      const found = box === '' ? null : nameInMailbox(box, first)
      if (found === null) continue
      cells.splice(0, 2, this.names.intern(found.first), this.names.intern(found.last))
      this.#isGuess = true
      return
    }
  }

  #addressCells(person: MatchPerson): number[] {
    const cells: number[] = []
    for (const address of person.addresses) {
      const plain = plainAddress(address)
      const values = [
        this.streets.intern(plain.street),
        this.houses.intern(plain.house),
        this.streets.intern(plain.line2),
        this.postalCodes.intern(plain.postalCode),
        this.cities.intern(plain.city),
        this.regions.intern(plain.region),
      ]
      if (values.some(value => value !== 0)) addUnlessThere(cells, values)
      if (cells.length >= ADDRESS_CELLS * MOST_VALUES) break
    }
    return cells
  }
}

/** Cells to read into. */
export function emptyCells(): PersonCells {
  return {
    birthday: 0,
    names: 0,
    nameCount: 0,
    isGuess: 0,
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

function companyPerson(person: MatchPerson): PlainName | null {
  for (const company of person.companies) {
    const found = personInCompany(company)
    if (found !== null) return plainName({ first: null, last: null, full: found.person })
  }
  return null
}

function companyName(company: string): string {
  return plainCompany(personInCompany(company)?.company ?? company)
}

function addUnlessThere(cells: number[], values: readonly number[]): void {
  for (let start = 0; start < cells.length; start += values.length) {
    if (values.every((value, at) => cells[start + at] === value)) return
  }
  cells.push(...values)
}

function interned(texts: readonly string[], plain: (text: string) => string, pool: ValuePool): number[] {
  const numbers: number[] = []
  for (const text of texts) {
    const value = plain(text)
    if (value === '') continue
    const number = pool.intern(value)
    if (!numbers.includes(number)) numbers.push(number)
    if (numbers.length === MOST_VALUES) break
  }
  return numbers
}
