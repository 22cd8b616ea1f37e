import { CONTACT_FIELDS, type ContactFact } from '../../shared/model/facts.ts'
import { parseCountry } from './fields/country.ts'
import { usualPlaceCase } from './fields/letter-case.ts'
import { readNames } from './fields/name-cell.ts'
import { parseSalutation } from './fields/name-title.ts'
import { cleanPhone, isNoPhone } from './fields/phone.ts'
import {
  barePostalCode,
  cleanPostalCode,
  placeInLine,
  postalCodeCountry,
  splitPlace,
} from './fields/postal-code.ts'
import { cleanText, isRoundedNumber, isSameText } from './fields/text.ts'
import { arrangeParty } from './party-lines.ts'

export type ContactField = (typeof CONTACT_FIELDS)[number]
/** The cells of a party as they stand in the file; empty where there are none. */
export type RawContact = Readonly<Record<ContactField, string>>

/**
 * A party's cells as the parts of a contact: what people wrote into the wrong field moves to the right one, and
 * spelling is made even. Every cell that says something else than its field stays in `imported`.
 * @param lines the filled address lines below the street.
 * @param statedCountry ISO code of the country's cell, null where there is none or nobody knows it.
 */
export function cleanContact(
  raw: RawContact,
  lines: readonly string[],
  statedCountry: string | null,
  email: string | null,
): ContactFact {
  const place = readPlace(raw, lines, statedCountry)
  const { country } = place
  const { names, company, address } = arrangeParty({
    names: readNames(cleanText(raw.firstName), cleanText(raw.lastName), cleanText(raw.fullName), country),
    company: cleanText(raw.company),
    lines: place.lines,
    houseNumber: cleanText(raw.houseNumber),
    country,
  })
  const phone = cleanText(raw.phone)?.replace(/^'/, '') ?? null
  const contact: ContactFact = {
    salutation: parseSalutation(raw.salutation) ?? names.salutation,
    title: cleanText(raw.title) ?? names.title,
    firstName: names.firstName,
    lastName: names.lastName,
    fullName: names.fullName,
    company,
    street: address.street || null,
    houseNumber: address.houseNumber,
    addressLine2: withoutCity(address.addressLine2, place.city),
    postalCode: place.postalCode,
    city: place.city,
    region: cleanText(raw.region),
    country,
    email,
    phone: phone === null || isRoundedNumber(phone) ? null : phoneOf(phone, country),
    imported: null,
  }
  contact.imported = difference(raw, contact)
  return contact
}

function phoneOf(text: string, country: string | null): string | null {
  const phone = cleanPhone(text, country)
  return phone === text && isNoPhone(text) ? null : phone
}

/** "Lindenstr. 5, Berlin": the city once more. */
function withoutCity(addition: string | null, city: string | null): string | null {
  if (addition === null || city === null) return addition
  const parts = addition.split(', ')
  return parts.some(part => isSameText(part, city))
    ? parts.filter(part => !isSameText(part, city)).join(', ') || null
    : addition
}

interface PlaceParts {
  postalCode: string | null
  city: string | null
  country: string | null
  /** Address lines without what they said of the place. */
  lines: readonly string[]
}

function readPlace(raw: RawContact, rest: readonly string[], statedCountry: string | null): PlaceParts {
  const street = cleanText(raw.street)
  const lines = street === null ? rest : [street, ...rest]
  const found = splitPlace(cleanText(raw.postalCode), cleanText(raw.city))
  const place = { ...found, country: statedCountry, lines }
  const whole = isPlainPlace(place) ? place : placeFromLines(place)
  const { postalCode } = whole
  const own = cityAndCountry(withoutMarkAtEnd(whole.city), whole.country)
  const country = countryOf(own.country, postalCode)
  const { city } = own
  return {
    postalCode: postalCode === null ? null : cleanPostalCode(postalCode, country, city) || null,
    city: city === null ? null : usualPlaceCase(city),
    country,
    lines: whole.lines,
  }
}

function withoutMarkAtEnd(city: string | null): string | null {
  if (city === null) return null
  const end = city.charCodeAt(city.length - 1)
  // Nearly every city ends with a small letter, which is seen sooner than by searching the whole name.
  return end >= 97 && end <= 122 ? city : city.replace(/[,;\s]+$/, '') || null
}

/** "CH-8008" is no German code, whatever the shop wrote beside it. */
function countryOf(stated: string | null, postalCode: string | null): string | null {
  if (postalCode === null || (stated !== null && stated !== 'DE')) return stated
  const own = postalCodeCountry(postalCode)
  return stated === null || (own !== null && /^\D+\d{4}$/.test(postalCode)) ? own : stated
}

/** "Berlin, Deutschland", "Berlin (Germany)" */
function cityAndCountry(city: string | null, country: string | null): Pick<PlaceParts, 'city' | 'country'> {
  if (city === null || !(city.includes(',') || city.endsWith(')'))) return { city, country }
  const [, place = '', name = ''] =
    /^(.+?)\s*[,(]\s*(\p{L}[\p{L} ]{3,}|DE|D|GER|DEU|AT|AUT|CH)\)?$/u.exec(city) ?? []
  const found = place === '' ? null : (parseCountry(name) ?? null)
  const isSame = found !== null && (country === null || country === found)
  return isSame ? { city: place, country: found } : { city, country }
}

/** True where the lines need no closer look: nothing is missing, and only the first has a number at all. */
function isPlainPlace({ postalCode, city, lines }: PlaceParts): boolean {
  return postalCode !== null && city !== null && lines.length <= 1 && !/\d{5}/.test(lines[0] ?? '')
}

/** Takes postal code, city and country out of address lines, where they are missing or said again. */
function placeFromLines(place: PlaceParts): PlaceParts {
  let { postalCode, city, country } = place
  const lines: string[] = []
  for (const line of place.lines) {
    const found = isGerman(country) ? placeInLine(line) : null
    const isNew = postalCode === null && city === null
    const isAgain =
      found?.postalCode != null &&
      postalCode !== null &&
      barePostalCode(found.postalCode) === barePostalCode(postalCode)
    if (found !== null && (isNew || isAgain)) {
      postalCode ??= found.postalCode
      city ??= found.city
      if (country === null) country = parseCountry(found.country ?? undefined) ?? null
      if (found.rest !== '') lines.push(found.rest.replace(/[,;]+$/, ''))
    } else if (!isSaidAgain(line, city, country)) lines.push(line)
  }
  return { postalCode, city, country, lines }
}

function isGerman(country: string | null): boolean {
  return country === null || country === 'DE'
}

/** A line that only repeats the city or the country. */
function isSaidAgain(line: string, city: string | null, country: string | null): boolean {
  if (city !== null && isSameText(line, city)) return true
  return country !== null && /^\p{L}{2,}$/u.test(line) && parseCountry(line) === country
}

/** The raw cells whose value is not what the contact says under the same name. */
function difference(raw: RawContact, contact: ContactFact): Readonly<Record<string, string>> | null {
  let imported: Record<string, string> | null = null
  for (const field of CONTACT_FIELDS) {
    const cell = raw[field]
    if (cell === '' || cell === contact[field] || cleanText(cell) === null) continue
    imported ??= {}
    imported[field] = cell
  }
  return imported
}
