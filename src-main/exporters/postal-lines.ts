import { singleLine } from '../../shared/safe-cell.ts'
import type { Language } from './columns.ts'
import type { Recipient } from './recipient.ts'

/** So many lines has the longest address: company, name, addition, street, place, country. */
export const POSTAL_LINES = 6

/** Countries that write the postal code behind the place. */
const CODE_BEHIND = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'IN', 'SG'])

/**
 * An address as it stands on an envelope, without empty lines. The country stands there in capitals, as the post
 * wants it, unless it is the sender's own.
 * @param ownCountry the sender's, ISO 3166-1 alpha-2.
 */
export function postalLines(recipient: Recipient, ownCountry: string, language: Language): string[] {
  const { title, firstName, lastName, company, street, houseNumber, addressLine2 } = recipient
  const { postalCode, city, country } = recipient
  const place = country !== null && CODE_BEHIND.has(country) ? [city, postalCode] : [postalCode, city]
  const isAbroad = country !== null && country !== ownCountry
  return [
    company,
    joined([title, firstName, lastName]),
    addressLine2,
    joined([street, houseNumber]),
    joined(place),
    isAbroad ? countryInCapitals(country, language) : null,
  ].flatMap(line => singleLine(line ?? '') || [])
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' ')
}

const names: Partial<Record<Language, Intl.DisplayNames>> = {}

function countryInCapitals(code: string, language: Language): string {
  names[language] ??= new Intl.DisplayNames(language, { type: 'region' })
  try {
    return (names[language].of(code) ?? code).toLocaleUpperCase(language)
  } catch {
    return code
  }
}
