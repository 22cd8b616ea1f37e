import type { ContactFact } from '../../shared/model/facts.ts'
import { cleanPostalCode, splitStreet } from './fields/address.ts'
import { parseCountry } from './fields/country.ts'
import { parseEmail } from './fields/email.ts'
import { looksLikeCompany, parseSalutation, splitName } from './fields/name.ts'
import { cleanText } from './fields/text.ts'
import type { ReaderSink } from './format.ts'

/** The cells of a party as they stand in the file. */
export type ContactCells = Partial<
  Record<
    | 'salutation'
    | 'title'
    | 'firstName'
    | 'lastName'
    | 'fullName'
    | 'company'
    | 'street'
    | 'houseNumber'
    | 'addressLine2'
    | 'postalCode'
    | 'city'
    | 'region'
    | 'country'
    | 'email'
    | 'phone',
    string | undefined
  >
>

const CACHE_ENTRIES = 20_000

/**
 * Turns cells into contacts. Buyers repeat from row to row, so equal cells give the same object again.
 * Odd values become issues of the row, the values themselves stay in `imported`.
 */
export class ContactReader {
  readonly #sink: ReaderSink
  readonly #cache = new Map<string, ContactFact | null>()

  constructor(sink: ReaderSink) {
    this.#sink = sink
  }

  /**
   * The contact that these cells describe.
   * @returns null where all of them are empty.
   */
  read(cells: ContactCells, row: number): ContactFact | null {
    const key = Object.values(cells).join('\u001f')
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const contact = this.#build(cells, row)
    if (this.#cache.size >= CACHE_ENTRIES) this.#cache.clear()
    this.#cache.set(key, contact)
    return contact
  }

  #build(cells: ContactCells, row: number): ContactFact | null {
    const country = parseCountry(cells.country)
    if (country === undefined) this.#sink.issue('unknown_country', row, null, cells.country ?? null)
    const email = parseEmail(cells.email)
    if (email === undefined) this.#sink.issue('bad_email', row, null, cells.email ?? null)
    const contact = {
      ...nameOf(cells),
      ...addressOf(cells, country ?? null),
      region: cleanText(cells.region),
      country: country ?? null,
      email: email ?? null,
      phone: cleanText(cells.phone),
    }
    const imported = difference(cells, contact)
    const isEmpty = Object.values(contact).every(value => value === null)
    return isEmpty && imported === null ? null : { ...contact, imported }
  }
}

function nameOf(cells: ContactCells) {
  const fullName = cleanText(cells.fullName)
  const firstName = cleanText(cells.firstName)
  const lastName = cleanText(cells.lastName)
  const company = cleanText(cells.company)
  const salutation = parseSalutation(cells.salutation)
  const title = cleanText(cells.title)
  if (firstName !== null || lastName !== null)
    return { salutation, title, firstName, lastName, fullName, company }
  if (fullName === null) return { salutation, title, firstName: null, lastName: null, fullName, company }
  if (looksLikeCompany(fullName))
    return { salutation, title, firstName: null, lastName: null, fullName, company: company ?? fullName }
  const parts = splitName(fullName)
  return {
    ...parts,
    salutation: salutation ?? parts.salutation,
    title: title ?? parts.title,
    fullName,
    company,
  }
}

function addressOf(cells: ContactCells, country: string | null) {
  const line = cleanText(cells.street)
  const houseNumber = cleanText(cells.houseNumber)
  const split =
    line === null || houseNumber !== null ? { street: line, houseNumber } : splitStreet(line, country)
  const postalCode = cleanText(cells.postalCode)
  return {
    street: split.street,
    houseNumber: split.houseNumber,
    addressLine2: cleanText(cells.addressLine2),
    postalCode: postalCode === null ? null : cleanPostalCode(postalCode, country),
    city: cleanText(cells.city),
  }
}

/** The raw cells whose value is not what the contact says under the same name. */
function difference(
  cells: ContactCells,
  contact: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> | null {
  const imported: Record<string, string> = {}
  for (const [field, cell] of Object.entries(cells)) {
    if (cell !== undefined && cell !== '' && cell !== contact[field]) imported[field] = cell
  }
  return Object.keys(imported).length === 0 ? null : imported
}

/** The name as one line: first and last name, else the whole name, else the company. */
export function displayName(
  contact: Pick<ContactFact, 'firstName' | 'lastName' | 'fullName' | 'company'>,
): string | null {
  const parts = [contact.firstName, contact.lastName].filter(part => part !== null).join(' ')
  return parts || contact.fullName || contact.company
}
