/** Countries that write the house number behind the street. */
const NUMBER_LAST = new Set(
  'DE AT CH LI NL BE DK SE NO FI IS PL CZ SK HU SI HR RO BG EE LV LT IT ES PT GR'.split(' '),
)
const NUMBER = String.raw`\d+\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d*\s?[a-zA-Z]?)*`
const STREET_NUMBER = new RegExp(String.raw`^(.*[^\d\s,–/+-])[\s,]*\s(${NUMBER})$`)
const GLUED_NUMBER =
  /^(.*(?:str\.|straße|strasse|weg|gasse|allee|platz|ring|damm|ufer))(\d+\s?[a-zA-Z]?(?:\s?[-–/]\s?\d+\s?[a-zA-Z]?)?)$/i
/** Mannheim's blocks have names like a number: "Q7, 24". */
const BLOCK_NUMBER = /^([A-Z]\d{1,2}),?\s(\d+\s?[a-zA-Z]?)$/
const BARE_NUMBER = new RegExp(`^(?:Nr\\.?|Hausnummer|No\\.?)?\\s*(${NUMBER})$`, 'i')
const PARCEL_STATION =
  /^(?:dhl[\s-]*)?(?:packstation|postfiliale|postfach|paketshop|paketbox|p\.?\s?o\.?\s?box)\b/i
/** What stands beside a street, never instead of one. */
const ADDITION =
  /^(?:c\/o|z\.?\s?hd|wohnung|whg|wg|apt|app|apartment|etage|stock|og|eg|dg|zimmer|raum|top|haus|hinterhaus|vorderhaus|aufgang|eingang|gebäude|block|stiege|tür|postnummer|postnr|kundennummer|abteilung|abt|bei)\b/i
/** The same in a first line, where a street may begin with some of those words. */
const FIRST_ADDITION =
  /^(?:c\/o|z\.?\s?hd|wohnung|whg|apt|apartment|etage|zimmer|postnummer|abteilung|abt)\b/i
const LONGEST_LINE = 200

export interface Street {
  street: string
  houseNumber: string | null
}

/**
 * Street and house number of an address line. Parcel stations and post boxes keep their number; in countries
 * that put the number first, and without a number, the line stays whole.
 * @param country ISO code or null; null is treated like a German address unless the line begins with a number.
 */
export function splitStreet(line: string, country: string | null): Street {
  const text = line.includes('  ') || line.includes('\n') ? line.replaceAll(/\s+/g, ' ').trim() : line
  if (text.length > LONGEST_LINE || !isNumberLast(text, country) || PARCEL_STATION.test(text))
    return { street: text, houseNumber: null }
  const match = STREET_NUMBER.exec(text) ?? GLUED_NUMBER.exec(text) ?? BLOCK_NUMBER.exec(text)
  if (!match) return { street: text, houseNumber: null }
  return {
    street: (match[1] ?? '').replace(/[\s,]*\b(?:Nr|Hausnummer)\.?$/i, '').trim(),
    houseNumber: (match[2] ?? '').trim(),
  }
}

function isNumberLast(text: string, country: string | null): boolean {
  return country === null ? !/^\d+[^\d.]/.test(text) : NUMBER_LAST.has(country)
}

/**
 * Street, house number and the rest of an address whose lines people filled in as they liked: the number alone
 * in the second line, or the street there because a company or "c/o" took the first.
 * @param lines filled lines in the order of the file.
 */
export function arrangeLines(
  lines: readonly string[],
  country: string | null,
): Street & { addressLine2: string | null } {
  const first = lines[0] ?? ''
  const rest = lines.slice(1)
  const whole = splitStreet(first, country)
  const isComplete = (/\d/.test(first) && !FIRST_ADDITION.test(first)) || PARCEL_STATION.test(first)
  if (rest.length === 0 || isComplete || !isNumberLast('', country))
    return { ...whole, addressLine2: rest.join(', ') || null }
  const number = BARE_NUMBER.exec(rest[0] ?? '')
  if (number)
    return {
      street: whole.street,
      houseNumber: number[1] ?? null,
      addressLine2: rest.slice(1).join(', ') || null,
    }
  for (const [index, line] of rest.entries()) {
    const split = ADDITION.test(line) || PARCEL_STATION.test(line) ? null : splitStreet(line, country)
    if (split?.houseNumber)
      return { ...split, addressLine2: [first, ...rest.slice(0, index), ...rest.slice(index + 1)].join(', ') }
  }
  return { ...whole, addressLine2: rest.join(', ') }
}

/** How many digits a country's postal codes have, where spreadsheets are known to eat leading zeros. */
const ZIP_DIGITS: Readonly<Record<string, number>> = { DE: 5, FR: 5, ES: 5, IT: 5, FI: 5, US: 5 }

/**
 * A postal code as people write it. One that a spreadsheet took for a number gets its leading zeros back
 * ("1067" is Dresden's 01067).
 */
export function cleanPostalCode(text: string, country: string | null): string {
  const bare = /^\d+$/.test(text)
    ? text
    : text
        .replace(/^'/, '')
        .replace(/^(?:D|DE|A|AT|CH)[-\s](?=\d)/i, '')
        .replace(/\.0$/, '')
        .trim()
  if (bare.length < 3 || bare.length > 4) return bare
  const length = country === null ? undefined : ZIP_DIGITS[country]
  return length !== undefined && /^\d+$/.test(bare) ? bare.padStart(length, '0') : bare
}
