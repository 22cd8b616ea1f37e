/** Countries that write the house number behind the street. */
const NUMBER_LAST = new Set([
  'DE',
  'AT',
  'CH',
  'LI',
  'NL',
  'BE',
  'DK',
  'SE',
  'NO',
  'FI',
  'PL',
  'CZ',
  'SK',
  'HU',
  'SI',
  'HR',
  'IT',
  'ES',
  'PT',
])
const STREET_NUMBER = /^(.*[^\d\s,])[\s,]*\s(\d+\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d*\s?[a-zA-Z]?)*)$/
const GLUED_NUMBER =
  /^(.*(?:str\.|straße|strasse|weg|gasse|allee|platz|ring))(\d+\s?[a-zA-Z]?(?:\s?[-–/]\s?\d+\s?[a-zA-Z]?)?)$/i
const PARCEL_STATION =
  /^(?:dhl[\s-]*)?(?:packstation|postfiliale|postfach|paketshop|paketbox|p\.?\s?o\.?\s?box)\b/i

/**
 * Street and house number of an address line. Parcel stations and post boxes keep their number; in countries
 * that put the number first, and without a number, the line stays whole.
 * @param country ISO code or null; null is treated like a German address.
 */
export function splitStreet(
  line: string,
  country: string | null,
): { street: string; houseNumber: string | null } {
  const text = line.replaceAll(/\s+/g, ' ').trim()
  if (PARCEL_STATION.test(text) || (country !== null && !NUMBER_LAST.has(country)))
    return { street: text, houseNumber: null }
  const match = STREET_NUMBER.exec(text) ?? GLUED_NUMBER.exec(text)
  if (!match) return { street: text, houseNumber: null }
  return { street: (match[1] ?? '').trim(), houseNumber: (match[2] ?? '').replaceAll(/\s+/g, ' ').trim() }
}

/**
 * A postal code as people write it. A German one that a spreadsheet took for a number gets its leading zero
 * back ("1067" is Dresden's 01067).
 */
export function cleanPostalCode(text: string, country: string | null): string {
  const bare = text
    .replace(/^(?:D|DE|A|AT|CH)[-\s](?=\d)/i, '')
    .replace(/\.0$/, '')
    .trim()
  return country === 'DE' && /^\d{4}$/.test(bare) ? `0${bare}` : bare
}
