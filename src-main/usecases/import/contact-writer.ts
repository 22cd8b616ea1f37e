import { usableAsIdentity } from '../../../shared/email-class.ts'
import {
  CONTACT_FIELDS,
  type ContactFact,
  type PartyFact,
  type ProfileFact,
} from '../../../shared/model/facts.ts'
import { type ContactTable, type CustomerOfRecord, contactTable } from '../../db/contacts.ts'
import type { Connection } from '../../db/database.ts'
import { type FormerRecordTable, formerRecordTable, shownByRow } from '../../db/former-records.ts'
import { displayName } from '../../importers/fields/display-name.ts'
import { hashText, hashTexts, isSameText } from '../../importers/fields/text.ts'
import { addressIdentity } from '../../importers/party.ts'
import type { FactOrigin } from './order-writer.ts'

/** A contact record as this import knows it. */
export interface ContactRecord {
  id: number
  customerId: number
  /** Details by fingerprint. */
  details: Map<number, number>
}

const CACHE_ENTRIES = 150_000

/**
 * Writes contact records and their details. A party that no source showed before joins the customer with the
 * same e-mail, or with the same name and address in the same source; otherwise it becomes a new customer. Rows of one
 * customer list are different customers, but for those of one name with one e-mail. A party whose import was taken back
 * comes back to the customer of whom the owner said something then.
 */
export class ContactWriter {
  readonly #table: ContactTable
  readonly #former: FormerRecordTable | null
  readonly #records = new Map<string, ContactRecord>()
  /** Of the contact that was asked for last: most orders have one for the buyer and for the parcel. */
  #fingerprinted: { contact: ContactFact; fingerprint: number } | null = null
  readonly #touchedRecords = new Set<number>()
  /** Customers whose figures this import may change. */
  readonly touchedCustomers = new Set<number>()
  /** Those included who come back. */
  newCustomers = 0

  constructor(db: Connection) {
    this.#table = contactTable(db)
    this.#former = formerRecordTable(db)
  }

  /** Marks the customer of a record as changed. */
  touchRecord(recordId: number): void {
    this.#touchedRecords.add(recordId)
  }

  get touchedRecords(): ReadonlySet<number> {
    return this.#touchedRecords
  }

  /** The record of this party, made where there is none. */
  ensureRecord(
    party: PartyFact,
    contacts: readonly (ContactFact | null)[],
    origin: FactOrigin,
  ): ContactRecord {
    const known = this.findRecord(party, origin)
    if (known !== null) return known
    const customer = this.#formerCustomer(party, origin) ?? this.#matchingCustomer(party, contacts, origin)
    return this.#createRecord(party, customer, origin)
  }

  /** The record of this party; null where no import made it so far. */
  findRecord(party: PartyFact, origin: FactOrigin): ContactRecord | null {
    const known = this.#records.get(cacheKey(party, origin))
    if (known !== undefined) {
      this.touchedCustomers.add(known.customerId)
      return known
    }
    const found = this.#table.findRecord(origin.source.id, party.key)
    if (found === undefined) return null
    const details = new Map(this.#table.detailsOf(found.id).map(row => [row.fingerprint, row.id]))
    return this.#remember(party, origin, { id: found.id, customerId: found.customer_id, details })
  }

  /**
   * Makes the record of a row of a customer list that has none yet.
   * @param party the row's own with the place among those that have the same key.
   * @param isFurther whether other rows of the list have the same key.
   */
  createRowRecord(party: PartyFact, row: ProfileFact, origin: FactOrigin, isFurther = false): ContactRecord {
    const { contact } = row
    const email = emailKey(contact)
    const customer =
      this.#formerCustomer(row.party, origin, this.#shown(row)) ??
      (isFurther && email !== null
        ? this.#namesake(email, contact)
        : this.#matchingCustomer(party, [contact], origin, true))
    return this.#createRecord(party, customer, origin)
  }

  /** True where a row of a customer list is of somebody whose import was taken back, so that no other record is theirs. */
  comesBack(row: ProfileFact, { source }: FactOrigin): boolean {
    return this.#former?.remembersRow(source, row.party.key, this.#shown(row)) === true
  }

  #shown({ contact, birthday }: ProfileFact): string {
    return shownByRow(this.#fingerprint(contact), birthday)
  }

  /** True where a record shows exactly this contact already. */
  knows(record: ContactRecord, contact: ContactFact): boolean {
    return record.details.has(this.#fingerprint(contact))
  }

  #remember(party: PartyFact, origin: FactOrigin, record: ContactRecord): ContactRecord {
    if (this.#records.size >= CACHE_ENTRIES) this.#records.clear()
    this.#records.set(cacheKey(party, origin), record)
    this.touchedCustomers.add(record.customerId)
    return record
  }

  ensureDetails(record: ContactRecord, party: PartyFact, contact: ContactFact, origin: FactOrigin): number {
    const fingerprint = this.#fingerprint(contact)
    const known = record.details.get(fingerprint)
    if (known !== undefined) return known
    const id = this.#table.insertDetails({
      contactRecordId: record.id,
      sourceId: origin.source.id,
      partyKey: party.key,
      fingerprint,
      contact,
      emailKey: emailKey(contact),
      addressKey: addressKey(contact, origin.source.id),
      batchId: origin.batchId,
    })
    record.details.set(fingerprint, id)
    return id
  }

  #createRecord(party: PartyFact, known: CustomerOfRecord | null, origin: FactOrigin): ContactRecord {
    const customer = known ?? this.#newCustomer(origin)
    const id = this.#table.insertRecord(origin.source.id, party.key, customer, origin.batchId)
    return this.#remember(party, origin, { id, customerId: customer.customerId, details: new Map() })
  }

  #newCustomer(origin: FactOrigin): CustomerOfRecord {
    this.newCustomers++
    const customerId = this.#table.insertCustomer(origin.batchId)
    return { customerId, homeCustomerId: customerId }
  }

  /**
   * The customer that the party was when an import that was taken back showed it.
   * @param shown what its row shows, where it is one of a customer list; null else.
   */
  #formerCustomer(
    party: PartyFact,
    { source, batchId }: FactOrigin,
    shown: string | null = null,
  ): CustomerOfRecord | null {
    if (this.#former === null) return null
    const former =
      shown === null ? this.#former.take(source, party.key) : this.#former.takeRow(source, party.key, shown)
    if (former !== null && this.#former.bringBack(former.customerId, batchId)) this.newCustomers++
    return former
  }

  #matchingCustomer(
    party: PartyFact,
    contacts: readonly (ContactFact | null)[],
    origin: FactOrigin,
    isRow = false,
  ): CustomerOfRecord | null {
    const emails = contacts.flatMap(contact => (contact === null ? [] : (emailKey(contact) ?? [])))
    if (emails.length > 0) {
      // Where every e-mail so far is the key of its own record, one that has no record yet is known to nobody.
      if (party.keyKind === 'email' && !this.#table.hasEmailsBesideKeys(origin.source.id)) return null
      return firstFound(emails, email => this.#table.customerWithEmail(email))
    }
    // Two e-mails at one name and address may be father and son: that is for the owner to decide.
    if (contacts.some(contact => contact?.email != null)) return null
    const addresses = contacts.flatMap(contact =>
      contact === null ? [] : (addressKey(contact, origin.source.id) ?? []),
    )
    // Two rows of one list may be father and son as well.
    const otherThan = isRow ? origin.source.id : null
    return firstFound(addresses, address => this.#table.customerWithAddress(address, otherThan))
  }

  /** The customer with an e-mail who has the same name; without a name, the only one with that e-mail. */
  #namesake(email: string, contact: ContactFact): CustomerOfRecord | null {
    const name = displayName(contact)
    const others = this.#table.contactsWithEmail(email)
    const named = others.flatMap(other => {
      const otherName = displayName(other)
      return otherName === null ? [] : [{ other, otherName }]
    })
    const [first] = named
    if (first === undefined) return others[0] ?? null
    const same = named.filter(({ otherName }) => isSameText(otherName, name ?? first.otherName))
    if (name === null && same.length < named.length) return null
    return same[0]?.other ?? null
  }

  #fingerprint(contact: ContactFact): number {
    if (this.#fingerprinted?.contact === contact) return this.#fingerprinted.fingerprint
    const texts: (string | null)[] = []
    for (const field of CONTACT_FIELDS) texts.push(contact[field])
    texts.push(contact.imported === null ? null : JSON.stringify(contact.imported))
    const fingerprint = hashTexts(texts)
    this.#fingerprinted = { contact, fingerprint }
    return fingerprint
  }
}

function cacheKey(party: PartyFact, origin: FactOrigin): string {
  return `${origin.source.id}\u001f${party.key}`
}

function firstFound<Key>(
  keys: readonly Key[],
  find: (key: Key) => CustomerOfRecord | null,
): CustomerOfRecord | null {
  for (const key of keys) {
    const found = find(key)
    if (found !== null) return found
  }
  return null
}

function emailKey(contact: ContactFact): string | null {
  return contact.email !== null && usableAsIdentity(contact.email) ? contact.email : null
}

function addressKey(contact: ContactFact, sourceId: number): number | null {
  const identity = addressIdentity(contact)
  return identity === null ? null : hashText(`${sourceId}|${identity}`)
}
