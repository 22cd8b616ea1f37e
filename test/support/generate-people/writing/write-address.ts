import type { Home } from '../places/home.ts'
import type { Slips } from './slips.ts'
import { mistype, swappedDigits, wrongDigit } from './typing.ts'

export interface WrittenAddress {
  street: string
  houseNumber: string
  addressLine2: string
  postalCode: string
  city: string
  country: string
}

/** An address as it is typed into a form. @param oneStreetLine where street and house number share a field. */
export function writeAddress(slips: Slips, home: Home, oneStreetLine: boolean): WrittenAddress {
  let street = writeStreet(slips, home.street)
  let houseNumber = writeNumber(slips, home.houseNumber)
  let addressLine2 = home.addition
  if (addressLine2 !== '') {
    addressLine2 = slips.change('additionMissing', addressLine2, () => '')
    if (addressLine2 !== '' && slips.happens('additionInStreetField')) {
      street = `${street} ${houseNumber}, ${addressLine2}`
      addressLine2 = ''
      houseNumber = ''
    }
  }
  if (houseNumber !== '' && (oneStreetLine || slips.happens('numberInStreetField'))) {
    street = `${street} ${houseNumber}`
    houseNumber = ''
  }
  return {
    street,
    houseNumber,
    addressLine2,
    postalCode: writePostalCode(slips, home.postalCode),
    city: writeTown(slips, home),
    country: home.country,
  }
}

/** A parcel locker near a home; the number of the customer stands where the form has room for it. */
export function writeLocker(
  slips: Slips,
  home: Home,
  locker: { number: number; postNumber: string },
  oneStreetLine: boolean,
): WrittenAddress {
  const station = slips.random.pick([
    'Packstation',
    'Packstation',
    'Packstation',
    'DHL Packstation',
    'Packstation Nr.',
  ])
  const isFirst = slips.random.chance(0.15)
  const line = `${station} ${locker.number}`
  return {
    street: isFirst ? locker.postNumber : oneStreetLine ? line : station,
    houseNumber: isFirst || oneStreetLine ? '' : String(locker.number),
    addressLine2: isFirst
      ? line
      : slips.random.chance(0.8)
        ? locker.postNumber
        : `Postnummer ${locker.postNumber}`,
    postalCode: writePostalCode(slips, home.postalCode),
    city: writeTown(slips, home),
    country: home.country,
  }
}

const STREET_WORD = /([Ss])traße$/

function writeStreet(slips: Slips, street: string): string {
  let written = slips.change('streetTypo', street, text => mistype(slips.random, text))
  if (!STREET_WORD.test(written)) return written
  written = slips.change('streetShortened', written, text =>
    text.replace(STREET_WORD, slips.random.chance(0.9) ? '$1tr.' : '$1tr'),
  )
  if (!STREET_WORD.test(written)) return written
  return slips.change('streetWithDoubleS', written, text => text.replace(STREET_WORD, '$1trasse'))
}

function writeNumber(slips: Slips, number: string): string {
  if (slips.happens('houseNumberMissing')) return ''
  let written = slips.change('houseNumberTypo', number, text =>
    slips.random.chance(0.25) ? swappedDigits(slips.random, text) : wrongDigit(slips.random, text),
  )
  if (/\d[a-z]$/.test(written))
    written = slips.change('numberSuffixSpelling', written, text =>
      slips.random.pick([
        text.replace(/(\d)([a-z])$/, '$1 $2'),
        text.toUpperCase(),
        text.toUpperCase().replace(/(\d)([A-Z])$/, '$1 $2'),
      ]),
    )
  return written
}

function writePostalCode(slips: Slips, code: string): string {
  const once = slips.change('postalCodeDigit', code, text => wrongDigit(slips.random, text))
  return once !== code
    ? once
    : slips.change('postalCodeTransposed', code, text => swappedDigits(slips.random, text))
}

/** What stands behind the name to tell it from others: a river, a region, brackets. */
const TOWN_ADDITION = /^(.+?)(?: (?:am|an der|im|in der|in|ob der|vor der|unter|auf|bei) .+| \(.+\)|\/.+)$/

function writeTown(slips: Slips, { town, part }: Home): string {
  let name = town.name
  const short = TOWN_ADDITION.exec(name)?.[1]
  if (short !== undefined) {
    name = slips.change('townShortened', name, () => short)
    if (name !== short) name = slips.change('townAbbreviated', name, text => abbreviated(slips, text, short))
  }
  if (part !== null)
    name = slips.change('townWithPart', name, text =>
      slips.random.pick([`${text}-${part}`, `${text} - ${part}`, `${text} ${part}`, `${text} OT ${part}`]),
    )
  return slips.change('townTypo', name, text => mistype(slips.random, text))
}

/** "Frankfurt/M.", "Frankfurt a. M.", "Freiburg i. Br.", "Halle/Saale" */
function abbreviated(slips: Slips, name: string, short: string): string {
  const rest = name.slice(short.length).replace(/[()/]/g, ' ').trim().split(/\s+/)
  const last = rest.at(-1) ?? ''
  if (rest.length === 1) return slips.random.pick([`${short}/${last}`, `${short} ${last}`])
  const preposition = (rest[0] ?? '').slice(0, 1)
  return slips.random.pick([
    `${short}/${last}`,
    `${short}/${last.slice(0, 1)}.`,
    `${short} ${preposition}. ${last.slice(0, 1)}.`,
    `${short} ${preposition}.${last.slice(0, 1)}.`,
    `${short} a.${last.slice(0, 1)}.`,
  ])
}
