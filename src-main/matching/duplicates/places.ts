import type { MatchAddress } from './person.ts'
import { plainWords } from './text.ts'

/** An address made comparable; empty where something is not there. */
export interface PlainAddress {
  street: string
  house: string
  line2: string
  postalCode: string
  city: string
  region: string
}

/** How the kind of a street is cut short, as the last word of its name. */
const KINDS: ReadonlyMap<string, string> = new Map(
  (
    'str strasse,st street,rd road,ave avenue,av avenue,cres crescent,cr crescent,cct circuit,cir circle,pl place,' +
    'ct court,dr drive,ln lane,tce terrace,ter terrace,hwy highway,pde parade,blvd boulevard,bvd boulevard,sq square,' +
    'cl close,gr grove,wy way,bd boulevard,alle allee,pkwy parkway,esp esplanade'
  )
    .split(',')
    .map(pair => {
      const [short = '', long = ''] = pair.split(' ')
      return [short, long]
    }),
)

/** Written with the name or apart from it: Haupt Straße, Hauptstr. */
const GERMAN_ENDING = /str(?:asse|ase|asze)?$/
const GERMAN_PLACE = /(?<=\p{L}{3})pl$/u

/** `Musterstr. 12 a`, `Am Markt 3-5`: the number at the end. */
const NUMBER_AT_END =
  /^(.*\p{L}.*?)[\s,]+(?:nr\.?\s*|no\.?\s*|#)?(\d+\s*[a-z]?(?:\s*[-/+]\s*\d+\s*[a-z]?)?)$/iu
/** `12 Main Street`, `12a, rue X`: the number first. */
const NUMBER_FIRST = /^(\d+\s*[a-z]?(?:\s*[-/]\s*\d+\s*[a-z]?)?)[\s,]+(\p{L}.*\p{L}.*)$/iu

/** Makes an address comparable. A house number within the street is taken out of it. */
export function plainAddress(address: MatchAddress): PlainAddress {
  let street = address.street ?? ''
  let house = address.houseNumber ?? ''
  if (house === '' && street !== '') {
    const split = splitStreet(street)
    street = split.street
    house = split.house
  }
  return {
    street: plainStreet(street),
    house: plainHouse(house),
    line2: address.addressLine2 === null ? '' : plainStreet(address.addressLine2),
    postalCode: address.postalCode === null ? '' : plainPostalCode(address.postalCode),
    city: address.city === null ? '' : plainCity(address.city),
    region: address.region === null ? '' : plainWords(address.region),
  }
}

function splitStreet(text: string): { street: string; house: string } {
  const trimmed = text.trim()
  const end = NUMBER_AT_END.exec(trimmed)
  if (end !== null) return { street: end[1] ?? '', house: end[2] ?? '' }
  const start = NUMBER_FIRST.exec(trimmed)
  if (start !== null) return { street: start[2] ?? '', house: start[1] ?? '' }
  return { street: trimmed, house: '' }
}

/** The street's words, its kind written out: `Haupt-Str.` and `Hauptstraße` become `hauptstrasse`. */
export function plainStreet(street: string): string {
  const words = plainWords(street)
  const space = words.lastIndexOf(' ')
  const last = space < 0 ? words : words.slice(space + 1)
  if (last.startsWith('str') && last.length <= 7 && GERMAN_ENDING.test(last)) {
    return space < 0 ? 'strasse' : `${words.slice(0, space)}strasse`
  }
  const whole = space < 0 ? undefined : KINDS.get(last)
  if (whole !== undefined) return `${words.slice(0, space)} ${whole}`
  if (GERMAN_ENDING.test(last)) return words.replace(GERMAN_ENDING, 'strasse')
  return space < 0 && GERMAN_PLACE.test(words) ? words.replace(GERMAN_PLACE, 'platz') : words
}

/** `12 A` becomes `12a`, `12 - 14` `12-14`, `007` `7`. */
function plainHouse(house: string): string {
  const lower = house.toLowerCase().replace(/^(?:nr|no|nummer|unit|#)\.?\s*/, '')
  const compact = lower.replace(/[^\p{L}\p{N}\-/]+/gu, '').replaceAll('/', '-')
  return compact.replace(/^0+(?=\d)/, '').replace(/-+$/, '')
}

/** Without spaces and country letters; of American codes the five digits. */
function plainPostalCode(code: string): string {
  const plain = code.toLowerCase().replace(/^[a-z]{1,2}\s*-\s*(?=\d)/, '')
  const american = /^(\d{5})-\d{4}$/.exec(plain.trim())
  if (american !== null) return american[1] ?? ''
  return plain.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** `Frankfurt (Main)` becomes `frankfurt main`; words that only tell rivers apart stay. */
function plainCity(city: string): string {
  return plainWords(city)
}
