import {
  mailbox,
  nameInMailbox,
  personInCompany,
  plainBirthday,
  plainCompany,
  plainPhone,
} from './contacts.ts'
import type { MatchPerson } from './person.ts'
import { type PlainName, plainName } from './person-names.ts'
import { plainAddress } from './places.ts'

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
  birthday: string
  addresses: readonly Address[]
  emails: readonly string[]
  phones: readonly string[]
  companies: readonly string[]
}

/** Makes a person comparable. */
export function plainPerson(person: MatchPerson): PlainPerson {
  return {
    ...plainNames(person),
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
  const guess = guessedName(person, known?.[0] ?? '')
  return guess === null ? { names, isGuess: false } : { names: [[guess.first, guess.last]], isGuess: true }
}

/** A record without a last name may give it away elsewhere. */
function guessedName(person: MatchPerson, first: string): PlainName | null {
  if (first === '') {
    for (const company of person.companies) {
      const found = personInCompany(company)
      if (found !== null) return plainName({ first: null, last: null, full: found.person })
    }
  }
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
