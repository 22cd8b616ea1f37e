import { revealsMarketplace } from '../../shared/email-class.ts'
import { proposeEmail } from '../../shared/email-typo.ts'
import { CONTACT_FIELDS, type ContactFact } from '../../shared/model/facts.ts'
import type { IssueCode } from '../../shared/model/import-issues.ts'
import type { SourceRow } from './cells.ts'
import { type ContactField, cleanContact, type RawContact } from './clean-contact.ts'
import { parseCountry } from './fields/country.ts'
import { parseEmail } from './fields/email.ts'
import { cleanText, isRoundedNumber } from './fields/text.ts'
import type { ReaderSink } from './format.ts'
import type { Header } from './header.ts'

export type { ContactField } from './clean-contact.ts'

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
  raw: RawContact
  contact: ContactFact | null
  problems: readonly Problem[]
}

/**
 * Few on purpose: cells are slices of their chunk of the file, so a remembered contact keeps that chunk in memory,
 * and objects that live for long are dear to collect.
 */
const CACHE_SLOTS = 1 << 9
/** After so many rows all are forgotten: a recipient unlike the buyer is rare, and would stay for most of a file. */
const REMEMBERED_ROWS = 1 << 11
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
  readonly #buyer: ContactReader | null
  /** Contacts by the hash of their cells; a newer one takes the place of an older one. */
  readonly #known = new Array<KnownContact | undefined>(CACHE_SLOTS)
  #rowsRead = 0
  /** The row that was read last. */
  #last: { row: readonly string[]; known: KnownContact } | null = null

  /** @param buyer the reader of the buyer of the same rows, where this one reads whom the parcel goes to. */
  constructor(columns: ContactColumns, header: Header, sink: ReaderSink, buyer: ContactReader | null = null) {
    const present = CONTACT_FIELDS.map(field => [field, columns(field).filter(position => position >= 0)])
    // fromEntries forgets that every field is there.
    this.#columns = Object.fromEntries(present) as Record<ContactField, readonly number[]>
    this.#positions = Object.values(this.#columns).flat()
    this.#header = header
    this.#sink = sink
    this.#buyer = buyer
  }

  /**
   * The contact that a row describes.
   * @returns null where all of its cells are empty.
   */
  read({ cells, row }: SourceRow): ContactFact | null {
    this.#rowsRead++
    if (this.#rowsRead % REMEMBERED_ROWS === 0) this.#known.fill(undefined)
    const buyer = this.#buyerWithSameCells(cells)
    if (buyer !== null) return withoutEmail(buyer)
    const slot = this.#slot(cells)
    if (slot === null) return null
    let known = this.#known[slot]
    if (known === undefined || !this.#isMadeFrom(known, cells)) {
      known = this.#build(cells)
      this.#known[slot] = known
    }
    this.#last = { row: cells, known }
    for (const { code, column, raw } of known.problems)
      this.#sink.issue(code, row, this.#header.names[column] ?? null, raw)
    return known.contact
  }

  /** The buyer of a row where this person's cells are the same, as for most parcels, so that they are cleaned once. */
  #buyerWithSameCells(row: readonly string[]): ContactFact | null {
    const buyer = this.#buyer
    if (buyer === null || this.#columns.email.length > 0) return null
    const last = buyer.#last
    if (last?.row !== row) return null
    for (const field of CONTACT_FIELDS) {
      if (field === 'email') continue
      const own = this.#columns[field]
      const isSame =
        field === 'addressLine2'
          ? isSameInBoth(row, own, buyer.#columns.addressLine2)
          : firstFilled(row, own) === last.known.raw[field]
      if (!isSame) return null
    }
    // What is odd about other cells than the e-mail is odd about both persons.
    const { email } = buyer.#columns
    return last.known.problems.every(({ column }) => email.includes(column)) ? last.known.contact : null
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
    else if (email !== null && proposeEmail(email) !== null)
      problems.push({ code: 'email_typo', column: this.#columnOf('email', row), raw: raw.email })
    if (isRoundedNumber(raw.phone.trim()))
      problems.push({ code: 'rounded_number', column: this.#columnOf('phone', row), raw: raw.phone })
    const contact = cleanContact(raw, this.#lines(row), country ?? null, email ?? null)
    return {
      cells: this.#positions.map(position => row[position] ?? ''),
      raw,
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

/** The same contact where no cell for an e-mail was there. */
function withoutEmail(contact: ContactFact): ContactFact | null {
  const rest = { ...contact, email: null }
  if (rest.imported?.email !== undefined) {
    const { email: _email, ...imported } = rest.imported
    rest.imported = Object.keys(imported).length === 0 ? null : imported
  }
  return isNothing(rest) ? null : rest
}

function firstFilled(row: readonly string[], columns: readonly number[]): string {
  for (const column of columns) {
    const cell = row[column]
    if (cell !== undefined && cell !== '' && (columns.length === 1 || cleanText(cell) !== null)) return cell
  }
  return ''
}

function isSameInBoth(row: readonly string[], one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length &&
    one.every((column, index) => (row[column] ?? '') === (row[other[index] ?? -1] ?? ''))
  )
}

function joinLines(row: readonly string[], columns: readonly number[]): string {
  if (columns.length <= 1) return row[columns[0] ?? -1] ?? ''
  return columns
    .map(column => row[column] ?? '')
    .filter(cell => cell !== '')
    .join(', ')
}

function isNothing(contact: ContactFact): boolean {
  return contact.imported === null && CONTACT_FIELDS.every(field => contact[field] === null)
}
