import {
  mailbox,
  nameInMailbox,
  personInCompany,
  plainBirthday,
  plainCompany,
  plainPhone,
} from './contacts.ts'
import { isKnownFirstName } from './nicknames.ts'
import type { MatchPerson } from './person.ts'
import { type PlainName, plainName } from './person-names.ts'
import { plainAddress } from './places.ts'
import { plainWords } from './text.ts'

/** More values of one kind than this are passed over; the most recent come first. */
const MOST_VALUES = 8

/** First and last name. */
type Name = readonly [first: string, last: string]

/** Empty texts for what is not known. */
type Address = readonly [
  street: string,
  house: string,
  line2: string,
  postalCode: string,
  city: string,
  region: string,
]

/** A person made comparable: everything in the one form that it is compared in. A plain value, to be kept as JSON. */
export interface PlainPerson {
  names: readonly Name[]
  /** True where the name is a guess from an e-mail or company: it may speak for, but not against. */
  isGuess: boolean
  /** Which fields were written with letters that the comparable form spells otherwise (umlauts, accents): see `MARKED`. */
  marks: number
  birthday: string
  addresses: readonly Address[]
  emails: readonly string[]
  phones: readonly string[]
  companies: readonly string[]
}

/** One bit each: to tell Jörg and Joerg, who are the same to all comparisons, apart in words. */
export const MARKED = { first: 1, last: 2, street: 4, city: 8 } as const

/** Makes a person comparable. */
export function plainPerson(person: MatchPerson): PlainPerson {
  return {
    ...plainNames(person),
    marks: marksOf(person),
    birthday: plainBirthday(person.birthday),
    addresses: distinct(person.addresses, address => {
      const plain = plainAddress(address)
      const { street, house, line2, postalCode, city, region } = plain
      return [street, house, line2, postalCode, city, region] as const
    }),
    emails: texts(person.emails, mailbox),
    phones: texts(person.phones, plainPhone),
    companies: texts(person.companies, companyName),
  }
}

function plainNames(person: MatchPerson): Pick<PlainPerson, 'names' | 'isGuess'> {
  const names = distinct(person.names, name => {
    const { first, last } = plainName(name)
    return [first, last] as const
  })
  const [known] = names
  if (names.length > 1 || (known !== undefined && known[1] !== '')) return { names, isGuess: false }
  const first = known?.[0] ?? ''
  const named = first === '' ? companyPerson(person) : null
  // Who is named after a company is named, unless the words may as well belong to the company.
  if (named !== null) return { names: [[named.first, named.last]], isGuess: !isKnownFirstName(named.first) }
  const guess = guessedName(person, first)
  return guess === null ? { names, isGuess: false } : { names: [[guess.first, guess.last]], isGuess: true }
}

function marksOf({ names, addresses }: MatchPerson): number {
  let marks = 0
  for (const { first, last, full } of names) {
    if (hasMarks(first)) marks |= MARKED.first
    if (hasMarks(last)) marks |= MARKED.last
    if (hasMarks(full)) marks |= marksOfFull(full ?? '')
  }
  for (const { street, city } of addresses) {
    if (hasMarks(street)) marks |= MARKED.street
    if (hasMarks(city)) marks |= MARKED.city
  }
  return marks
}

function marksOfFull(full: string): number {
  const { last } = plainName({ first: null, last: null, full })
  const isLast = (word: string): boolean => last.includes(plainWords(word))
  return full
    .split(' ')
    .filter(hasMarks)
    .reduce((marks, word) => marks | (isLast(word) ? MARKED.last : MARKED.first), 0)
}

const LAST_PLAIN_LETTER = 127

function hasMarks(text: string | null): boolean {
  if (text === null) return false
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > LAST_PLAIN_LETTER) return true
  return false
}

function companyPerson(person: MatchPerson): PlainName | null {
  for (const company of person.companies) {
    const found = personInCompany(company)
    if (found !== null) return plainName({ first: null, last: null, full: found.person })
  }
  return null
}

/** A record without a last name may give it away in its mailbox. */
function guessedName(person: MatchPerson, first: string): PlainName | null {
  for (const email of person.emails) {
    const box = mailbox(email)
    const found = box === '' ? null : nameInMailbox(box, first)
    if (found !== null) return found
  }
  return null
}

function companyName(company: string): string {
  return plainCompany(personInCompany(company)?.company ?? company)
}

function texts(values: readonly string[], plain: (value: string) => string): string[] {
  return distinct(values, value => [plain(value)] as const).map(([text]) => text)
}

/** The plain values that say anything, each once and only so many. */
function distinct<Value, Plain extends readonly string[]>(
  values: readonly Value[],
  plain: (value: Value) => Plain,
): Plain[] {
  const found: Plain[] = []
  for (const value of values) {
    const made = plain(value)
    if (made.every(text => text === '')) continue
    if (found.some(other => other.every((text, at) => text === made[at]))) continue
    found.push(made)
    if (found.length === MOST_VALUES) break
  }
  return found
}
