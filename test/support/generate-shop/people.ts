import {
  COMPANIES,
  DUTCH_NAMES,
  FRENCH_NAMES,
  GERMAN_NAMES,
  type NameLists,
  NOBLE_PARTICLES,
  TITLES,
} from './names.ts'
import type { ShopOptions } from './options.ts'
import {
  AUSTRIAN_PLACES,
  DUTCH_PLACES,
  DUTCH_STREETS,
  FRENCH_PLACES,
  FRENCH_STREETS,
  GERMAN_PLACES,
  GERMAN_STREETS,
  type Place,
  SWISS_PLACES,
} from './places.ts'
import { Random, STREAM } from './random.ts'

export type Country = 'DE' | 'AT' | 'CH' | 'NL' | 'FR'

export interface Address {
  street: string
  houseNumber: string
  /** Second line: a flat, a back building, the number of a parcel locker's customer. */
  addition: string
  postalCode: string
  city: string
  country: Country
}

/** An invented person. */
export interface Person {
  index: number
  salutation: 'Frau' | 'Herr'
  title: string
  firstName: string
  lastName: string
  company: string
  address: Address
  /** The address after a move, and where in the period (0 to 1) the move lies; null for most. */
  moved: { address: Address; at: number } | null
  email: string
  /** A second mailbox that some people use now and then. */
  secondEmail: string | null
  phone: string
  /** User name on marketplaces. */
  userName: string
  /** What the person answers when asked about the newsletter. */
  newsletter: 'yes' | 'no' | 'changing'
}

interface Region {
  names: NameLists
  places: readonly Place[]
  streets: readonly string[]
}

const REGIONS: Readonly<Record<Country, Region>> = {
  DE: { names: GERMAN_NAMES, places: GERMAN_PLACES, streets: GERMAN_STREETS },
  AT: { names: GERMAN_NAMES, places: AUSTRIAN_PLACES, streets: GERMAN_STREETS },
  CH: { names: GERMAN_NAMES, places: SWISS_PLACES, streets: GERMAN_STREETS },
  NL: { names: DUTCH_NAMES, places: DUTCH_PLACES, streets: DUTCH_STREETS },
  FR: { names: FRENCH_NAMES, places: FRENCH_PLACES, streets: FRENCH_STREETS },
}

const COUNTRIES: readonly Country[] = ['DE', 'AT', 'CH', 'NL', 'FR']
const COUNTRY_WEIGHTS = [86, 7, 3, 2, 2]

/** Names and home of a person before family ties are looked at. */
interface Origin {
  salutation: 'Frau' | 'Herr'
  firstName: string
  lastName: string
  address: Address
  random: Random
}

/**
 * The person with a number: always the same one, made on the spot, so that nobody has to be kept in memory.
 * No two people share an e-mail address or a user name.
 */
export function personOf(options: ShopOptions, index: number): Person {
  const origin = originOf(options.seed, index)
  const { random, salutation, firstName } = origin
  const neighbour = index > 0 && random.chance(0.05) ? originOf(options.seed, index - 1) : null
  // Of the same family and house, but never of the same name.
  const relative = neighbour?.firstName === firstName ? null : neighbour
  const lastName = relative?.lastName ?? origin.lastName
  const address = relative?.address ?? origin.address
  const company = random.chance(0.04) ? random.pick(COMPANIES).replace('*', lastName) : ''
  const moved = random.chance(0.08)
    ? { address: addressIn(random, random.chance(0.9) ? address.country : 'AT'), at: random.next() }
    : null
  const recognisable = options.variations === 'recognisable'
  const email = emailOf(random, index, firstName, lastName, recognisable ? '' : company)
  return {
    index,
    salutation,
    title: random.chance(0.04) ? random.pick(TITLES) : '',
    firstName,
    lastName,
    company,
    address,
    moved,
    email,
    secondEmail: !recognisable && random.chance(0.06) ? `post.${index}@${random.pick(DOMAINS)}` : null,
    phone: random.chance(0.55) ? phoneOf(random, address.country) : '',
    userName: userNameOf(random, index, firstName, lastName),
    newsletter: random.pick(['yes', 'yes', 'yes', 'no', 'no', 'changing']),
  }
}

function originOf(seed: number, index: number): Origin {
  const random = new Random(seed, STREAM.person, index)
  const country = COUNTRIES[random.weighted(COUNTRY_WEIGHTS)] ?? 'DE'
  const { names } = REGIONS[country]
  const salutation = random.chance(0.66) ? 'Frau' : 'Herr'
  const firstName = random.pick(salutation === 'Frau' ? names.women : names.men)
  let lastName = random.pick(names.families)
  if (random.chance(0.05)) lastName = `${lastName}-${random.pick(names.families)}`
  else if (country === 'DE' && random.chance(0.01)) lastName = `${random.pick(NOBLE_PARTICLES)} ${lastName}`
  return { salutation, firstName, lastName, address: addressIn(random, country), random }
}

function addressIn(random: Random, country: Country): Address {
  const { places, streets } = REGIONS[country]
  const place = random.pick(places)
  const letters = () => String.fromCharCode(65 + random.integer(0, 23))
  return {
    street: random.pick(streets),
    houseNumber: houseNumber(random),
    addition: random.chance(0.06)
      ? random.pick(['Hinterhaus', '2. OG links', 'c/o Lindner', 'Wohnung 14', 'EG rechts'])
      : '',
    postalCode: country === 'NL' ? `${place.postalCode} ${letters()}${letters()}` : place.postalCode,
    city: place.city,
    country,
  }
}

function houseNumber(random: Random): string {
  const number = random.integer(1, random.chance(0.2) ? 220 : 60)
  const kind = random.next()
  if (kind < 0.09) return `${number}${random.pick(['a', 'b', 'c', 'd'])}`
  if (kind < 0.11) return `${number} a`
  if (kind < 0.13) return `${number}-${number + 2}`
  if (kind < 0.14) return `${number}/${random.integer(1, 4)}`
  return String(number)
}

/** Reserved by RFC 2606: mail to them goes nowhere. */
const DOMAINS = ['example.com', 'example.org', 'example.net', 'mail.example.com', 'post.test', 'email.test']

/** The number of the person is in every address, which keeps them apart. */
function emailOf(random: Random, index: number, first: string, last: string, company: string): string {
  if (company !== '' && random.chance(0.5))
    return `${random.pick(['info', 'bestellung', 'kontakt'])}@${plain(company).slice(0, 24)}-${index}.test`
  const name = plain(first)
  const family = plain(last)
  const local = random.pick([
    `${name}.${family}${index}`,
    `${name}.${family}${index}`,
    `${name.slice(0, 1)}.${family}-${index}`,
    `${family}.${name}.${index}`,
    `${name}${index}`,
    `${family}_${index}`,
  ])
  return `${local}@${random.pick(DOMAINS)}`
}

function userNameOf(random: Random, index: number, first: string, last: string): string {
  const word = random.pick(['tee', 'garten', 'nord', 'kranich', 'moos', 'lichtung', 'paul', 'wolke'])
  return random.pick([`${plain(first)}${index}`, `${word}_${index}`, `${plain(last)}-${word}${index}`])
}

const SPELLINGS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ı: 'i', ł: 'l' }

/** Lower-case letters a to z only, German umlauts spelt out. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßıł]/g, letter => SPELLINGS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}

/**
 * Numbers that Germany (Bundesnetzagentur, "Rufnummern für Medienproduktionen") and France (ARCEP) keep free
 * for films and books; none for other countries.
 */
function phoneOf(random: Random, country: Country): string {
  if (country === 'FR') return `+33 6 39 98 ${random.integer(10, 99)} ${random.integer(10, 99)}`
  if (country !== 'DE') return ''
  const three = String(random.integer(0, 999)).padStart(3, '0')
  const [area, number] = random.pick([
    ['30', `23125${three}`],
    ['69', `90009${three}`],
    ['40', `66969${three}`],
    ['221', `4710${three}`],
    ['89', `99998${three}`],
    ['171', `39200${three.slice(1)}`],
    ['176', `040690${three.slice(1)}`],
  ] as const)
  return random.pick([
    `+49 ${area} ${number}`,
    `+49${area}${number}`,
    `0${area}/${number}`,
    `0${area} ${number}`,
    `0049 ${area} ${number}`,
  ])
}
