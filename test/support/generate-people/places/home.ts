import { Random } from '../../generate-shop/random.ts'
import { PEOPLE } from '../rates.ts'
import { WeightedList } from '../weighted-list.ts'
import { STREAM, type World } from '../world.ts'
import { DUTCH_STREETS, LOCAL_BEGINNINGS, LOCAL_ENDINGS, STREETS } from './streets.ts'
import { AUSTRIAN_TOWNS, DUTCH_TOWNS, LARGE_TOWNS, SMALL_TOWNS, SWISS_TOWNS, type Town } from './towns.ts'

export type Country = 'DE' | 'AT' | 'CH' | 'NL'

/** An address as it really is, before anybody writes it. */
export interface Home {
  street: string
  /** "12", "12a", "12-14" */
  houseNumber: string
  /** Floor, back building, c/o; '' for most. */
  addition: string
  town: Town
  /** A quarter that could be written behind the town. */
  part: string | null
  postalCode: string
  country: Country
}

const weightOf = (_rank: number, town: Town) => town.weight
const TOWNS: Readonly<Record<Country, WeightedList<Town>>> = {
  DE: new WeightedList([...LARGE_TOWNS, ...SMALL_TOWNS], weightOf),
  AT: new WeightedList(AUSTRIAN_TOWNS, weightOf),
  CH: new WeightedList(SWISS_TOWNS, weightOf),
  NL: new WeightedList(DUTCH_TOWNS, weightOf),
}
const USUAL_STREETS = new WeightedList(STREETS, rank => 1 / Math.sqrt(rank))
const LOCAL_STREETS_PER_POSTAL_CODE = 30

export function pickCountry(random: Random): Country {
  const value = random.next()
  if (value < PEOPLE.austria) return 'AT'
  if (value < PEOPLE.austria + PEOPLE.switzerland) return 'CH'
  return value < PEOPLE.austria + PEOPLE.switzerland + PEOPLE.netherlands ? 'NL' : 'DE'
}

/** A place to live, in a given town or anywhere in the country. */
export function pickHome(world: World, random: Random, country: Country, given?: Town): Home {
  const isNearShop = country === 'DE' && random.chance(PEOPLE.fromTownOfShop)
  const town = given ?? (isNearShop ? world.townOfShop : TOWNS[country].pick(random))
  const code = random.pick(town.postalCodes)
  const letter = () => String.fromCharCode(65 + random.integer(0, 23))
  const isTown = town.postalCodes.length > 1
  return {
    street: streetIn(random, country, code),
    houseNumber: houseNumber(random),
    addition: random.chance(isTown ? PEOPLE.additionInTown : PEOPLE.additionElsewhere)
      ? addition(random)
      : '',
    town,
    part: town.parts.length > 0 ? random.pick(town.parts) : null,
    postalCode: country === 'NL' ? `${code} ${letter()}${letter()}` : code,
    country,
  }
}

function streetIn(random: Random, country: Country, postalCode: string): string {
  if (country === 'NL') return random.pick(DUTCH_STREETS)
  const street = germanStreet(random, postalCode)
  // Switzerland has no ß.
  return country === 'CH' ? street.replaceAll('ß', 'ss') : street
}

function germanStreet(random: Random, postalCode: string): string {
  const kind = random.next()
  if (kind < 0.72) return USUAL_STREETS.pick(random)
  const number = random.integer(1, LOCAL_STREETS_PER_POSTAL_CODE)
  // The same places have the same streets, whatever the seed.
  const local = new Random(0, STREAM.street, Number(postalCode), number)
  if (kind < 0.8)
    return `${adjective(local.pick(SMALL_TOWNS).name)} ${local.pick(['Straße', 'Weg', 'Straße'])}`
  return `${local.pick(LOCAL_BEGINNINGS)}${local.pick(LOCAL_ENDINGS)}`
}

/** "Bautzener", "Gothaer", "Dinkelsbühler" */
function adjective(town: string): string {
  const name = (town.split(/[ (/]/)[0] ?? town).replace(/^(?:Bad|Lutherstadt)$/, 'Bader')
  if (/[^aeiou]e$/.test(name)) return `${name}r`
  return name.endsWith('er') ? name : `${name}er`
}

/** One in eleven house numbers has a letter, a few are ranges; few streets have more than a hundred numbers. */
function houseNumber(random: Random): string {
  const number = random.integer(1, random.chance(0.2) ? 190 : 48)
  const kind = random.next()
  if (kind < 0.09) return `${number}${random.pick(['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e'])}`
  return kind < 0.1 ? `${number}-${number + 2}` : String(number)
}

export function addition(random: Random): string {
  const number = random.integer(1, 4)
  return random.pick([
    'Hinterhaus',
    'HH',
    `${number}. OG links`,
    `${number}. OG rechts`,
    `${number}. OG`,
    `${number}. Stock`,
    'EG rechts',
    'DG',
    `Whg. ${random.integer(1, 60)}`,
    `Wohnung ${random.integer(1, 30)}`,
    `c/o ${random.pick(['Lindner', 'Pohl', 'Kramer', 'Yıldız', 'Seidel', 'Becker', 'Ritter', 'Hauser'])}`,
    'Seitenflügel',
    'Vorderhaus',
    `App. ${random.integer(1, 300)}`,
  ])
}
