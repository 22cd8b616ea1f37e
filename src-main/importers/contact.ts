import { revealsMarketplace } from '../../shared/email-class.ts'
import { CONTACT_FIELDS, type ContactFact } from '../../shared/model/facts.ts'
import type { IssueCode } from '../../shared/model/import.ts'
import type { SourceRow } from './cells.ts'
import { arrangeLines, cleanPostalCode, splitStreet } from './fields/address.ts'
import { parseCountry } from './fields/country.ts'
import { parseEmail } from './fields/email.ts'
import { looksLikeCompany, type NameParts, parseSalutation, splitName } from './fields/name.ts'
import { cleanText } from './fields/text.ts'
import type { ReaderSink } from './format.ts'
import type { Header } from './header.ts'

export type ContactField = (typeof CONTACT_FIELDS)[number]
/** The cells of a party as they stand in the file; empty where there are none. */
type RawContact = Readonly<Record<ContactField, string>>

/**
 * Where the cells of a party's field stand: columns by position, -1 for one that the table lacks. Of several
 * columns the first filled one counts; those of `addressLine2` are all taken.
 */
export type ContactColumns = (field: ContactField) => readonly number[]

interface Problem {
  code: IssueCode
  column: number
  raw: string
}

interface KnownContact {
  /** The cells that it was made from, in the order of the reader's positions. */
  cells: readonly string[]
  contact: ContactFact | null
  problems: readonly Problem[]
}

/**
 * Few on purpose: cells are slices of their chunk of the file, so a remembered contact keeps that chunk in memory,
 * and objects that live for long are dear to collect.
 */
const CACHE_SLOTS = 1 << 9
const HASHED_AT_EACH_END = 4

/**
 * Turns cells into contacts. Buyers repeat from row to row, so equal cells give the same object again.
 * Odd values become issues of the row, the values themselves stay in `imported`.
 */
export class ContactReader {
  readonly #columns: Readonly<Record<ContactField, readonly number[]>>
  readonly #positions: readonly number[]
  readonly #header: Header
  readonly #sink: ReaderSink
  /** Contacts by the hash of their cells; a newer one takes the place of an older one. */
  readonly #known = new Array<KnownContact | undefined>(CACHE_SLOTS)

  constructor(columns: ContactColumns, header: Header, sink: ReaderSink) {
    const present = CONTACT_FIELDS.map(field => [field, columns(field).filter(position => position >= 0)])
    // fromEntries forgets that every field is there.
    this.#columns = Object.fromEntries(present) as Record<ContactField, readonly number[]>
    this.#positions = Object.values(this.#columns).flat()
    this.#header = header
    this.#sink = sink
  }

  /**
   * The contact that a row describes.
   * @returns null where all of its cells are empty.
   */
  read({ cells, row }: SourceRow): ContactFact | null {
    const slot = this.#slot(cells)
    if (slot === null) return null
    let known = this.#known[slot]
    if (known === undefined || !this.#isMadeFrom(known, cells)) {
      known = this.#build(cells)
      this.#known[slot] = known
    }
    for (const { code, column, raw } of known.problems)
      this.#sink.issue(code, row, this.#header.names[column] ?? null, raw)
    return known.contact
  }

  /** The cells' place in the cache, by their lengths and ends; null where all of them are empty. */
  #slot(cells: readonly string[]): number | null {
    let hash = 0
    let isEmpty = true
    for (const position of this.#positions) {
      const cell = cells[position] ?? ''
      const length = cell.length
      if (length > 0) isEmpty = false
      for (let index = 0; index < length; index++) {
        if (index === HASHED_AT_EACH_END && length > 2 * HASHED_AT_EACH_END)
          index = length - HASHED_AT_EACH_END
        hash = Math.imul(hash ^ cell.charCodeAt(index), 0x01000193)
      }
      hash = Math.imul(hash ^ length, 0x85ebca6b)
    }
    return isEmpty ? null : (hash ^ (hash >>> 15)) & (CACHE_SLOTS - 1)
  }

  #isMadeFrom(known: KnownContact, cells: readonly string[]): boolean {
    for (let index = 0; index < this.#positions.length; index++) {
      if ((cells[this.#positions[index] ?? -1] ?? '') !== known.cells[index]) return false
    }
    return true
  }

  #build(row: readonly string[]): KnownContact {
    const raw = this.#raw(row)
    const problems: Problem[] = []
    const country = parseCountry(raw.country)
    if (country === undefined)
      problems.push({ code: 'unknown_country', column: this.#columnOf('country', row), raw: raw.country })
    const email = parseEmail(raw.email)
    if (email === undefined)
      problems.push({ code: 'bad_email', column: this.#columnOf('email', row), raw: raw.email })
    else if (email !== null && revealsMarketplace(email))
      problems.push({ code: 'relay_email', column: this.#columnOf('email', row), raw: raw.email })
    const contact = contactOf(raw, this.#lines(row), country ?? null, email ?? null)
    return {
      cells: this.#positions.map(position => row[position] ?? ''),
      contact: isNothing(contact) ? null : contact,
      problems,
    }
  }

  #raw(row: readonly string[]): RawContact {
    const columns = this.#columns
    return {
      salutation: firstFilled(row, columns.salutation),
      title: firstFilled(row, columns.title),
      firstName: firstFilled(row, columns.firstName),
      lastName: firstFilled(row, columns.lastName),
      fullName: firstFilled(row, columns.fullName),
      company: firstFilled(row, columns.company),
      street: firstFilled(row, columns.street),
      houseNumber: firstFilled(row, columns.houseNumber),
      addressLine2: joinLines(row, columns.addressLine2),
      postalCode: firstFilled(row, columns.postalCode),
      city: firstFilled(row, columns.city),
      region: firstFilled(row, columns.region),
      country: firstFilled(row, columns.country),
      email: firstFilled(row, columns.email),
      phone: firstFilled(row, columns.phone),
    }
  }

  #columnOf(field: ContactField, row: readonly string[]): number {
    const columns = this.#columns[field]
    return columns.find(position => row[position] === firstFilled(row, columns)) ?? -1
  }

  /** The filled address lines below the street. */
  #lines(row: readonly string[]): string[] {
    return this.#columns.addressLine2.map(position => cleanText(row[position])).filter(line => line !== null)
  }
}

function firstFilled(row: readonly string[], columns: readonly number[]): string {
  for (const column of columns) {
    const cell = row[column]
    if (cell !== undefined && cell !== '' && (columns.length === 1 || cleanText(cell) !== null)) return cell
  }
  return ''
}

function joinLines(row: readonly string[], columns: readonly number[]): string {
  if (columns.length <= 1) return row[columns[0] ?? -1] ?? ''
  return columns
    .map(column => row[column] ?? '')
    .filter(cell => cell !== '')
    .join(', ')
}

function contactOf(
  raw: RawContact,
  lines: readonly string[],
  country: string | null,
  email: string | null,
): ContactFact {
  const fullName = cleanText(raw.fullName)
  const names = namesOf(cleanText(raw.firstName), cleanText(raw.lastName), fullName)
  const address = addressOf(cleanText(raw.street), cleanText(raw.houseNumber), lines, country)
  const postalCode = cleanText(raw.postalCode)
  const contact: ContactFact = {
    salutation: parseSalutation(raw.salutation) ?? names.salutation,
    title: cleanText(raw.title) ?? names.title,
    firstName: names.firstName,
    lastName: names.lastName,
    fullName,
    company: cleanText(raw.company) ?? names.company,
    street: address.street || null,
    houseNumber: address.houseNumber,
    addressLine2: address.addressLine2,
    postalCode: postalCode === null ? null : cleanPostalCode(postalCode, country) || null,
    city: cleanText(raw.city),
    region: cleanText(raw.region),
    country,
    email,
    phone: cleanText(raw.phone)?.replace(/^'/, '') ?? null,
    imported: null,
  }
  const imported = difference(raw, contact)
  return imported === null ? contact : { ...contact, imported }
}

interface Names extends NameParts {
  company: string | null
}

function namesOf(firstName: string | null, lastName: string | null, fullName: string | null): Names {
  const parts = { salutation: null, title: null, firstName, lastName, company: null }
  if (firstName !== null || lastName !== null || fullName === null) return parts
  if (looksLikeCompany(fullName)) return { ...parts, company: fullName }
  return { ...splitName(fullName), company: null }
}

function addressOf(
  street: string | null,
  houseNumber: string | null,
  lines: readonly string[],
  country: string | null,
) {
  if (houseNumber !== null) return { street, houseNumber, addressLine2: lines.join(', ') || null }
  if (lines.length > 0) return arrangeLines(street === null ? lines : [street, ...lines], country)
  return { ...splitStreet(street ?? '', country), addressLine2: null }
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

function isNothing(contact: ContactFact): boolean {
  return contact.imported === null && CONTACT_FIELDS.every(field => contact[field] === null)
}

/** The name as one line: first and last name, else the whole name, else the company. */
export function displayName(
  contact: Pick<ContactFact, 'firstName' | 'lastName' | 'fullName' | 'company'>,
): string | null {
  const parts = [contact.firstName, contact.lastName].filter(part => part !== null).join(' ')
  return parts || contact.fullName || contact.company
}
