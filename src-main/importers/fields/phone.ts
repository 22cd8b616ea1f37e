import parsePhoneNumber, { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min'
import { copyOfText } from './text.ts'

const E164 = /^\+[1-9]\d{7,14}$/
const LONGEST = 60
const CACHE_ENTRIES = 1000
const recent = new Map<string, string>()

/**
 * A phone number in one spelling for the whole world (E.164: `+491715550123`), so that numbers can be compared and
 * dialled. A number without the code of a country is one of the address's country.
 * @param country ISO code of the address; null leaves numbers without a country's code as they are.
 * @returns the text as it was where it is no number that can exist.
 */
export function cleanPhone(text: string, country: string | null): string {
  if (E164.test(text) || text.length > LONGEST) return text
  const plain = plainGermanPhone(text, country)
  if (plain !== null) return plain
  const key = `${country ?? ''}${text}`
  const known = recent.get(key)
  if (known !== undefined) return known
  const phone = internationalPhone(text, country) ?? firstOfSeveral(text, country) ?? text
  if (recent.size >= CACHE_ENTRIES) recent.clear()
  recent.set(copyOfText(key), copyOfText(phone))
  return phone
}

const PLACEHOLDER = /^(?:\D*|[^\p{L}\d]*(\d)(?:[\s/-]*\1){4,})$/u

/** True where people only filled a field that they had to fill: "keine", "0000000". */
export function isNoPhone(text: string): boolean {
  return text.length <= LONGEST && PLACEHOLDER.test(text)
}

const GERMAN = /^(?:\+49|0049|0)[\s/-]?([1-9][\d\s/-]{5,15})$/

/** What most numbers look like: "0171 5550123", "+49 171 5550123". */
function plainGermanPhone(text: string, country: string | null): string | null {
  if (country !== 'DE') return null
  const national = GERMAN.exec(text)?.[1]?.replaceAll(/\D/g, '')
  return national === undefined || national.length < 6 || national.length > 12 ? null : `+49${national}`
}

/** "0171 5550123, 0471 998877" */
function firstOfSeveral(text: string, country: string | null): string | null {
  const [first = '', ...others] = text.split(/\s*[,;|]\s*|\s+\/\s+|\s+(?:oder|und|or)\s+/i)
  return others.length === 0 ? null : (plainGermanPhone(first, country) ?? internationalPhone(first, country))
}

/** Words in front of a number, and what only people read: "Tel.: 0171 / 555 0123 (abends)". */
const AROUND =
  /^(?:\p{L}{1,12}\s?\.?\s?:?\s*)?(?=[+(\d])|\s*\([^\d()]*\)\s*$|[\s,]+\p{L}[\p{L}\s.]*$|\s+(?:ab|bis|nach|vor|von|mo|werktags)\s.*$/giu

function internationalPhone(text: string, country: string | null): string | null {
  if (isNoPhone(text)) return null
  const bare = text
    .replaceAll(AROUND, '')
    .replace(/^\((\+\d+)\)/, '$1')
    .replace(/^\++/, '+')
    .trim()
  const defaultCountry = country !== null && isSupportedCountry(country) ? { defaultCountry: country } : {}
  const number = parsePhoneNumber(withCountryCode(bare, country), { ...defaultCountry, extract: false })
  return number?.isPossible() && number.ext === undefined ? number.number : null
}

/** "49 171 5550123": the country's code without its plus sign, as spreadsheets leave it. */
function withCountryCode(text: string, country: CountryCode | string | null): string {
  const digits = text.replaceAll(/[^\d+]/g, '')
  if (country === null && /^00[1-9]/.test(digits)) return `+${digits.slice(2)}`
  return (country === 'DE' || country === null) && /^49(?:1[5-7]\d{8,9}|[2-9]\d{8,10})$/.test(digits)
    ? `+${digits}`
    : text
}
