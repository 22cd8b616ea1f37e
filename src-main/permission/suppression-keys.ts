import { createHmac } from 'node:crypto'
import { classifyEmail, normalisedEmail } from '../../shared/email-class.ts'

/** What identifies a person on an envelope. */
export interface AddresseeName {
  firstName: string | null
  lastName: string | null
  /** Used where the name is not split. */
  fullName?: string | null
  /** Used where no name of a person is known. */
  company?: string | null
  street: string | null
  postalCode: string | null
}

/** What may stand on the suppression list of a person: a mailbox, and a name with its address. */
export interface SuppressibleContact extends AddresseeName {
  email: string | null
}

/** The texts under which some contacts stand on the suppression list, each once. */
export function suppressionKeys(contacts: readonly SuppressibleContact[]): string[] {
  const keys = new Set<string>()
  for (const contact of contacts) {
    const email = contact.email === null ? null : emailSuppressionKey(contact.email)
    const address = addressSuppressionKey(contact)
    if (email !== null) keys.add(email)
    if (address !== null) keys.add(address)
  }
  return [...keys]
}

/** Titles and forms of address that one source writes and another does not. */
const NAME_FILLERS = new Set('herr frau mr mrs ms dr prof dipl ing mag med familie firma'.split(' '))

/**
 * The text that stands for a mailbox in the suppression list. Spellings that reach the same mailbox give the
 * same text: upper case, `+tags`, and for Google's mail also dots and the second domain.
 * @returns null for addresses that stand for nobody (relays, made-up ones) or are none; their hash would
 *   suppress strangers.
 */
export function emailSuppressionKey(email: string): string | null {
  const addressClass = classifyEmail(email)
  if (addressClass !== 'usable' && addressClass !== 'role') return null
  const address = normalisedEmail(email).normalize('NFKC')
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).replace(/\+.*$/, '')
  const domain = address.slice(at + 1)
  const isGoogle = domain === 'gmail.com' || domain === 'googlemail.com'
  return isGoogle ? `email:${local.replaceAll('.', '')}@gmail.com` : `email:${local}@${domain}`
}

/**
 * The text that stands for name, postal code and street in the suppression list. Umlauts and their
 * transcriptions, "Straße" and "Str.", order of names, titles and case make no difference; the house number
 * is left out, because sources split it off differently and a wrong one must not undo an objection.
 * @returns null where name, street or postal code is missing.
 */
export function addressSuppressionKey(person: AddresseeName): string | null {
  const split = `${person.firstName ?? ''} ${person.lastName ?? ''}`
  const name = [split, person.fullName, person.company].map(text => foldedName(text ?? '')).find(Boolean)
  const street = foldedStreet(person.street ?? '')
  const postalCode = foldedPostalCode(person.postalCode ?? '')
  // A bare house number is no street.
  return name && /\p{L}/u.test(street) && postalCode ? `address:${name}|${postalCode}|${street}` : null
}

/**
 * The entry of the suppression list: HMAC-SHA-256 of the text, hexadecimal. Without the salt, which never
 * leaves the data folder, addresses cannot be found by trying.
 */
export function suppressionHash(salt: string, key: string): string {
  return createHmac('sha256', salt).update(key, 'utf8').digest('hex')
}

/** Lower case without accents; "ä", "ae" and a lost umlaut "a" all become "a", "ß" becomes "ss". */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/([aou])e/g, '$1')
}

function foldedName(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(word => !NAME_FILLERS.has(word))
    .sort()
    .join(' ')
}

function foldedStreet(text: string): string {
  return fold(text)
    .replace(/^\s*\d+\s*[a-z]?[\s,]+/, '')
    .replace(/(?:[\s,.]+|(?<=\p{L}{3}))\d+\s*[a-z]?(?:\s*[-/+]\s*\d*\s*[a-z]?)*\s*$/u, '')
    .replace(/strasse|str\b\.?/g, 'str')
    .replace(/platz|pl\b\.?/g, 'pl')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Without country prefix, blanks and leading zeros, which spreadsheets lose. */
export function foldedPostalCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/^\s*(?:[A-Z]{1,3}\s*-|(?:D|DE|A|AT|CH)\s*(?=\d{4,5}\s*$))/, '')
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '')
}
