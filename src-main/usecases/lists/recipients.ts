import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { Channel, Purpose, Verdict } from '../../../shared/model/permission.ts'
import { readLastContacts } from '../../db/contact-events.ts'
import type { Connection } from '../../db/database.ts'
import { lastProductsReader } from '../../db/last-products.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import type { PermissionFacts } from '../../permission/facts.ts'
import { reachableEmail, withinGround } from '../../permission/reachable-email.ts'
import { verdict } from '../../permission/verdict.ts'
import { effectiveFieldsReader, type FieldValues } from '../customers/field-values.ts'
import {
  contactCandidates,
  displayedValues,
  groupPersons,
  isListed,
  type Person,
} from '../customers/person.ts'
import { permissionFacts, readPermissionContext } from '../customers/person-permission.ts'
import { orderFigures } from '../customers/refresh-customers.ts'

const CHUNK_CUSTOMERS = 1000

/** What is read of recipients only where a list is to hold it. */
export interface WantedDetails {
  ownFields?: boolean
  lastProduct?: boolean
  lastContact?: boolean
  /** In a list for another way: a phone number, of those who may be called or sent text messages. */
  phone?: boolean
  /** Likewise street, house number and second line, of those who may be sent letters. */
  street?: boolean
}

/**
 * The people who may be contacted, in the given order. The verdict is found anew from the facts for each of
 * them, whatever the list of customers says: this is the only way into a file.
 */
export function permittedRecipients(
  db: Connection,
  customerIds: readonly number[],
  channel: Channel,
  purpose: Purpose,
  wanted: WantedDetails = {},
): Recipient[] {
  const context = readPermissionContext(db, customerIds.length)
  const read = personFactsReader(db)
  const detailsOf = detailsReader(db, wanted)
  const isHeld = (ways: readonly Channel[], isWanted = false) => isWanted || ways.includes(channel)
  const permitted = new Map<number, Recipient>()
  // Neighbours in the database are read together; in the order of names each would lie somewhere else.
  const byId = Array.from(customerIds).sort((a, b) => a - b)
  for (let start = 0; start < byId.length; start += CHUNK_CUSTOMERS) {
    const chunk = byId.slice(start, start + CHUNK_CUSTOMERS)
    const details = detailsOf(chunk)
    for (const person of groupPersons(read(chunk))) {
      if (!isListed(person)) continue
      const candidates = contactCandidates(person)
      const { displayed } = displayedValues(person, candidates)
      const facts = permissionFacts(person, displayed, candidates, context)
      const found = verdict(facts, channel, purpose)
      if (!found.allowed) continue
      const isOpen = (way: Channel) => way === channel || verdict(facts, way, purpose).allowed
      const known = {
        ...recipient(person, displayed, withinGround(facts, found.ground)),
        ...contactsOfOpenWays(displayed, {
          phone: isHeld(['phone', 'sms'], wanted.phone) && (isOpen('phone') || isOpen('sms')),
          street: isHeld(['post'], wanted.street) && isOpen('post'),
        }),
        ground: found.ground,
        groundDay: found.since,
        consent: consentOf(found),
      }
      permitted.set(person.id, { ...known, ...details(person.id) })
    }
  }
  return customerIds.flatMap(id => permitted.get(id) ?? [])
}

type ContactsOfOtherWays = Pick<Recipient, 'phone' | 'street' | 'houseNumber' | 'addressLine2'>

/** The contacts that a list holds beside the one it is for. Postal code and city alone reach nobody. */
function contactsOfOpenWays(
  { phone, street, houseNumber, addressLine2 }: CustomerEdit,
  open: { phone: boolean; street: boolean },
): ContactsOfOtherWays {
  return {
    phone: open.phone ? phone : null,
    street: open.street ? street : null,
    houseNumber: open.street ? houseNumber : null,
    addressLine2: open.street ? addressLine2 : null,
  }
}

type Details = Pick<Recipient, 'ownValues' | 'lastProduct' | 'lastContactDay'>

/** Reads what else a list is to hold, for many customers at once. */
function detailsReader(db: Connection, wanted: WantedDetails) {
  const readFields = wanted.ownFields ? effectiveFieldsReader(db) : null
  const readProducts = wanted.lastProduct ? lastProductsReader(db) : null
  const contacts = wanted.lastContact ? readLastContacts(db) : null
  return (customerIds: readonly number[]): ((customerId: number) => Details) => {
    const fields = readFields?.(customerIds)
    const products = readProducts?.(customerIds)
    return id => ({
      ...(fields !== undefined && { ownValues: valuesByField(fields.get(id) ?? []) }),
      ...(products !== undefined && { lastProduct: products.get(id) ?? null }),
      ...(contacts !== null && { lastContactDay: contacts.get(id) ?? null }),
    })
  }
}

/** Only a consent is one: who may be written to on another ground never gave it. */
function consentOf(found: Extract<Verdict, { allowed: true }>): Recipient['consent'] {
  const isConsent = found.ground === 'consent' || found.ground === 'consent_column'
  return isConsent ? { day: found.since } : null
}

function recipient(
  person: Person,
  displayed: CustomerEdit,
  facts: PermissionFacts,
): Omit<Recipient, 'ground' | 'groundDay' | 'consent' | keyof ContactsOfOtherWays> {
  return {
    customerId: person.id,
    email: reachableEmail(facts),
    salutation: displayed.salutation,
    title: displayed.title,
    firstName: displayed.firstName,
    lastName: displayed.lastName,
    company: displayed.company,
    postalCode: displayed.postalCode,
    city: displayed.city,
    country: displayed.country,
    ...orderFigures(person),
  }
}

function valuesByField(fields: FieldValues): Map<number, string[]> {
  const values = new Map<number, string[]>()
  for (const { fieldId, value } of fields) values.set(fieldId, [...(values.get(fieldId) ?? []), value])
  return values
}
