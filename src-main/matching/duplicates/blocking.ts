import { distinctiveLocalPart } from './contacts.ts'
import { koelnerPhonetik } from './koelner-phonetik.ts'
import { ADDRESS_CELLS, emptyCells, MatchIndex, type PersonCells } from './match-index.ts'
import { shortFormGroups } from './nicknames.ts'
import { nameStems } from './person-names.ts'
import type { PlainPerson } from './plain-person.ts'
import { mixed, textHash } from './text.ts'
import type { WordPool } from './value-pool.ts'

/** No person has more keys: of somebody with many names and addresses, the most recent make theirs first. */
const MOST_KEYS = 24
/** Names and addresses that make keys. */
const MOST_NAMES = 2
const MOST_ADDRESSES = 2

/** A short form may stand for so many names. */
const MOST_SHORT_FORMS = 2

/** What a key is made of, so that an e-mail is never taken for a phone. */
const KIND = {
  email: 1,
  localPart: 2,
  phone: 3,
  birthdayName: 4,
  bothNames: 5,
  shortName: 6,
  placeName: 7,
  streetHouse: 8,
  placeStreet: 9,
  streetName: 10,
  cityName: 11,
  company: 12,
  placeHouse: 13,
  birthdayPart: 14,
} as const

/** Keys that hardly ever many people share: odd numbers. The others are even. */
const TELLING: ReadonlySet<number> = new Set([
  KIND.email,
  KIND.phone,
  KIND.birthdayName,
  KIND.placeName,
  KIND.streetHouse,
])

/**
 * How many persons may share a key for all of them to be compared with each other. Where more do, the key says too
 * little: of most keys the pairs are then left to other keys; of telling ones (odd numbers) each person is compared
 * with the few next ones only, in the order of the ids.
 */
export function blockLimit(key: number): number {
  return isTelling(key) ? 50 : 14
}

export function isTelling(key: number): boolean {
  return (key & 1) === 1
}

/** Makes the keys of the persons of an index. Two persons are only compared where they share a key. */
export class KeyMaker {
  readonly #index: MatchIndex
  readonly #cells: PersonCells = emptyCells()
  readonly #wordSounds = new Map<string, number>()
  readonly #stems = new Map<number, readonly number[]>()
  #keys: number[] = []

  constructor(index: MatchIndex) {
    this.#index = index
  }

  /** The keys of the person at a place, each once; valid until the next call. */
  keys(place: number): readonly number[] {
    this.#keys = []
    const person = this.#index.read(place, this.#cells)
    this.#contactKeys(person)
    for (let at = 0; at < Math.min(person.nameCount, MOST_NAMES); at += 1) this.#nameKeys(person, at)
    for (let at = 0; at < Math.min(person.addressCount, MOST_ADDRESSES); at += 1)
      this.#addressKeys(person, at)
    return this.#keys
  }

  #put(kind: number, one: number, other: number): void {
    if (this.#keys.length >= MOST_KEYS) return
    const hash = mixed(mixed(one + kind * 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b))
    const key = TELLING.has(kind) ? (hash | 1) >>> 0 : (hash & ~1) >>> 0
    if (!this.#keys.includes(key)) this.#keys.push(key)
  }

  #contactKeys(person: PersonCells): void {
    const { cells, emails, phones, companies } = this.#index
    for (let at = 0; at < person.emailCount; at += 1) {
      const email = emails.text(cells[person.emails + at] as number)
      this.#put(KIND.email, textHash(email), 0)
      const local = distinctiveLocalPart(email)
      if (local !== '') this.#put(KIND.localPart, textHash(local), 0)
    }
    for (let at = 0; at < person.phoneCount; at += 1) {
      this.#put(KIND.phone, textHash(phones.text(cells[person.phones + at] as number)), 0)
    }
    const postalCode = person.addressCount > 0 ? (cells[person.addresses + 3] as number) : 0
    if (person.companyCount === 0 || postalCode === 0) return
    const company = soundOf(companies, cells[person.companies] as number)
    this.#put(KIND.company, company, textHash(this.#index.postalCodes.text(postalCode)))
  }

  #nameKeys(person: PersonCells, at: number): void {
    const { cells } = this.#index
    const first = cells[person.names + 2 * at] as number
    const last = cells[person.names + 2 * at + 1] as number
    if (first !== 0 && last !== 0) this.#bothNameKeys(first, last)
    if (person.birthday === 0) return
    const birthday = textHash(this.#index.birthdays.text(person.birthday))
    for (const name of [first, last]) {
      if (name !== 0) for (const sound of this.#sounds(name)) this.#put(KIND.birthdayName, birthday, sound)
    }
    if (person.addressCount === 0) this.#birthdayPartKeys(person.birthday, first, last)
  }

  /** Of whom only name and birthday are known, a slip of the keys may be in both. */
  #birthdayPartKeys(birthday: number, first: number, last: number): void {
    const { names, birthdays } = this.#index
    const digits = birthdays.text(birthday)
    if (digits.length !== 8) return
    const [year, month, day] = [
      Number(digits.slice(0, 4)),
      Number(digits.slice(4, 6)),
      Number(digits.slice(6)),
    ]
    for (const name of [first, last]) {
      if (name === 0) continue
      const sound = soundOf(names, name)
      this.#put(KIND.birthdayPart, sound, year * 100 + month)
      this.#put(KIND.birthdayPart, sound, 1_000_000 + year * 100 + day)
      this.#put(KIND.birthdayPart, sound, 2_000_000 + month * 100 + day)
    }
  }

  #bothNameKeys(first: number, last: number): void {
    const { names } = this.#index
    const one = soundOf(names, first)
    const groups = shortFormGroups(firstWord(names.text(first))).slice(0, MOST_SHORT_FORMS)
    for (const other of this.#sounds(last)) {
      // In either order: first and last name may be swapped.
      this.#put(KIND.bothNames, Math.min(one, other), Math.max(one, other))
      for (const group of groups) this.#put(KIND.shortName, other, group)
    }
  }

  #addressKeys(person: PersonCells, at: number): void {
    const { cells, streets, houses, postalCodes, cities } = this.#index
    const start = person.addresses + at * ADDRESS_CELLS
    const street = soundOf(streets, cells[start] as number)
    const house = cells[start + 1] as number
    const line2 = soundOf(streets, cells[start + 2] as number)
    const code = cells[start + 3] as number
    const place = code === 0 ? 0 : textHash(postalCodes.text(code))
    if (house !== 0 && place !== 0) this.#put(KIND.placeHouse, place, textHash(houses.text(house)))
    const city = soundOf(cities, cells[start + 4] as number)
    if (street !== 0 && house !== 0) this.#put(KIND.streetHouse, street, textHash(houses.text(house)))
    if (street !== 0 && place !== 0) this.#put(KIND.placeStreet, place, street)
    for (let name = 0; name < Math.min(person.nameCount, MOST_NAMES); name += 1) {
      for (const role of [1, 0]) {
        const value = cells[person.names + 2 * name + role] as number
        if (value === 0) continue
        for (const sound of this.#sounds(value)) {
          if (place !== 0) this.#put(KIND.placeName, place, sound)
          if (street !== 0) this.#put(KIND.streetName, street, sound)
          if (city !== 0) this.#put(KIND.cityName, city, sound)
          if (line2 !== 0) this.#put(KIND.streetName, line2, sound)
        }
      }
    }
  }

  /** The sound of a name and, where it has several words, of each that carries it. */
  #sounds(name: number): readonly number[] {
    const known = this.#stems.get(name)
    if (known !== undefined) return known
    const { names } = this.#index
    const text = names.text(name)
    const sounds = [soundOf(names, name)]
    if (text.includes(' ')) {
      for (const word of nameStems(text).slice(0, 2)) if (word.length > 2) sounds.push(this.#wordSound(word))
    }
    if (text.includes(' ')) this.#stems.set(name, sounds)
    return sounds
  }

  #wordSound(word: string): number {
    const known = this.#wordSounds.get(word)
    if (known !== undefined) return known
    const code = koelnerPhonetik(word)
    const sound = code.length < 2 ? textHash(word) : textHash(code)
    this.#wordSounds.set(word, sound)
    return sound
  }
}

/** The hash of how a value sounds, or of the value where it hardly does; 0 for none. */
function soundOf(pool: WordPool, value: number): number {
  if (value === 0) return 0
  return (pool.sounds.values[value] as number) || textHash(pool.compacts[value] ?? '')
}

function firstWord(words: string): string {
  const space = words.indexOf(' ')
  return space < 0 ? words : words.slice(0, space)
}

let scratch: KeyMaker | null = null
let scratchIndex = new MatchIndex()
const SCRATCH_SIZE = 5000

/**
 * The keys under which a person is to be looked for: whole numbers below 2³², the same on every machine and in every
 * run; about ten to fifteen, never more than 24. Persons who share none are never compared.
 */
export function blockingKeys(person: PlainPerson): number[] {
  if (scratch === null || scratchIndex.size >= SCRATCH_SIZE) {
    scratchIndex = new MatchIndex()
    scratch = new KeyMaker(scratchIndex)
  }
  scratchIndex.addPlain(0, person)
  return [...scratch.keys(scratchIndex.size - 1)]
}
