import type { MatchPerson } from '../../../src-main/matching/duplicates/person.ts'
import { Random } from '../../support/generate-shop/random.ts'
import type { KnownPerson } from './truth-files.ts'

/**
 * People of no country: names and streets made of syllables, addresses as in English-speaking countries. Several
 * records of some of them, with slips of the keys, missing values, other e-mails, moves and swapped names. Made to see
 * that the matching knows more than the one country and the few files it was built with.
 */
export interface InventedOptions {
  seed: number
  records: number
  /** The part of people with more than one record. */
  repeated?: number
  /** How often something is wrong with a value of a record. */
  errors?: number
  /** Every so often a person shares address and last name with the one before. */
  households?: number
}

const STARTS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh sl st t th tr v w y z'.split(' ')
const VOWELS = 'a e i o u ai ee ia oo ou'.split(' ')
const ENDS = ['', '', '', 'n', 'r', 's', 'l', 'th', 'ck', 'm', 'nd', 'rt', 'x']
const STREET_KINDS = ['Street', 'Road', 'Avenue', 'Lane', 'Court', 'Place', 'Drive']
const REGIONS = ['NA', 'SB', 'WT', 'EQ', 'CO', 'LU']
const PROVIDERS = ['mail.example', 'post.example', 'box.example', 'web.test']

interface Truth {
  first: string
  last: string
  street: string
  house: string
  code: string
  city: string
  region: string
  email: string
  phone: string
  birthday: string
}

/** Records with their truth, in an order in which those of one person are apart. */
export function inventPeople(options: InventedOptions): KnownPerson[] {
  const random = new Random(options.seed, 77)
  const names = vocabulary(random, 400, 2)
  const surnames = vocabulary(random, 1500, 3)
  const cities = vocabulary(random, 150, 3).map((name, at) => ({ name, code: String(1000 + at * 37) }))
  const streets = vocabulary(random, 800, 3)
  const records: KnownPerson[] = []
  let truth = newTruth(random, names, surnames, cities, streets, null)
  for (let entity = 0; records.length < options.records; entity += 1) {
    const family = random.chance(options.households ?? 0.1) ? truth : null
    truth = newTruth(random, names, surnames, cities, streets, family)
    const copies = random.chance(options.repeated ?? 0.2) ? random.integer(2, 4) : 1
    for (let copy = 0; copy < copies && records.length < options.records; copy += 1) {
      const errors = copy === 0 ? 0 : (options.errors ?? 0.08)
      records.push({ entity: String(entity), person: written(random, truth, errors, copy, streets, cities) })
    }
  }
  return mixedUp(random, records)
}

function vocabulary(random: Random, count: number, syllables: number): string[] {
  const words = new Set<string>()
  while (words.size < count) {
    let word = ''
    for (let at = random.integer(syllables - 1, syllables); at > 0; at -= 1) {
      word += random.pick(STARTS) + random.pick(VOWELS)
    }
    word += random.pick(ENDS)
    words.add(word.charAt(0).toUpperCase() + word.slice(1))
  }
  return [...words]
}

/** Few words are frequent, many rare. */
function skewed<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random.next() ** 2.2 * values.length)]
  if (value === undefined) throw new Error('No values.')
  return value
}

function newTruth(
  random: Random,
  names: readonly string[],
  surnames: readonly string[],
  cities: ReadonlyArray<{ name: string; code: string }>,
  streets: readonly string[],
  family: Truth | null,
): Truth {
  let first = skewed(random, names)
  while (first === family?.first) first = skewed(random, names)
  const last = family?.last ?? skewed(random, surnames)
  const city = skewed(random, cities)
  const local = `${first}.${last}${random.integer(1, 99)}`.toLowerCase()
  const home = family ?? {
    street: `${skewed(random, streets)} ${random.pick(STREET_KINDS)}`,
    house: String(random.integer(1, 180)),
    code: city.code,
    city: city.name,
    region: REGIONS[city.name.length % REGIONS.length] ?? 'NA',
  }
  return {
    first,
    last,
    street: home.street,
    house: home.house,
    code: home.code,
    city: home.city,
    region: home.region,
    email: `${local}@${random.pick(PROVIDERS)}`,
    phone: `+619${random.integer(10_000_000, 99_999_999)}`,
    birthday: `${random.integer(1930, 2006)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`,
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function written(
  random: Random,
  truth: Truth,
  errors: number,
  copy: number,
  streets: readonly string[],
  cities: ReadonlyArray<{ name: string; code: string }>,
): MatchPerson {
  const slip = (text: string): string | null => {
    if (random.chance(errors / 2)) return null
    return random.chance(errors) ? slipped(random, text) : text
  }
  const isSwapped = random.chance(errors / 3)
  const hasMoved = copy > 0 && random.chance(errors / 2)
  const first = random.chance(errors / 3) ? truth.first.charAt(0) : truth.first
  const city = hasMoved ? random.pick(cities) : { name: truth.city, code: truth.code }
  const street = hasMoved ? `${random.pick(streets)} Road` : truth.street
  return {
    id: 0,
    names: [
      { first: slip(isSwapped ? truth.last : first), last: slip(isSwapped ? first : truth.last), full: null },
    ],
    companies: [],
    addresses: [
      {
        street: slip(street),
        houseNumber: hasMoved ? String(random.integer(1, 180)) : slip(truth.house),
        addressLine2: null,
        postalCode: slip(city.code),
        city: slip(city.name),
        region: truth.region,
        country: null,
      },
    ],
    emails: random.chance(0.4) ? [slip(truth.email) ?? truth.email] : [],
    phones: random.chance(0.3) ? [truth.phone] : [],
    birthday: random.chance(0.3) ? truth.birthday : null,
  }
}

function slipped(random: Random, text: string): string {
  const at = random.integer(0, Math.max(0, text.length - 2))
  const letter = String.fromCharCode(97 + random.integer(0, 25))
  switch (random.integer(0, 3)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1)
    case 1:
      return text.slice(0, at) + letter + text.slice(at)
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1)
    default:
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
  }
}

function mixedUp(random: Random, records: KnownPerson[]): KnownPerson[] {
  for (let at = records.length - 1; at > 0; at -= 1) {
    const other = random.integer(0, at)
    const [one, two] = [records[at], records[other]]
    if (one === undefined || two === undefined) continue
    records[at] = two
    records[other] = one
  }
  return records.map(({ entity, person }, at) => ({ entity, person: { ...person, id: at + 1 } }))
}
