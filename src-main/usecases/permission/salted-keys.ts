import { randomBytes } from 'node:crypto'
import type { Connection } from '../../db/database.ts'
import { readSuppressionSalt, writeSuppressionSalt } from '../../db/permission.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { customersAtPostalCode } from '../../db/suppressions.ts'
import {
  addressSuppressionKey,
  foldedPostalCode,
  type SuppressibleContact,
} from '../../permission/suppression-keys.ts'
import { contactCandidates, displayedValues, groupPersons, type Person } from '../customers/person.ts'
import { suppressibleContacts } from '../customers/person-permission.ts'
import { customersOfMailboxes, mailboxOf } from '../newsletters/email-statuses.ts'

/** The salt of the suppression list, made with its first entry; to be called where something is written. */
export function suppressionSalt(db: Connection): string {
  const stored = readSuppressionSalt(db)
  if (stored !== null) return stored
  const salt = randomBytes(32).toString('hex')
  writeSuppressionSalt(db, salt)
  return salt
}

/** Every contact under which a customer may stand on the suppression list; none of a customer that is no more. */
export function suppressibleContactsOf(db: Connection, customerId: number): SuppressibleContact[] {
  return groupPersons(personFactsReader(db)([customerId])).flatMap(suppressibleContactsOfPerson)
}

export function suppressibleContactsOfPerson(person: Person): SuppressibleContact[] {
  const candidates = contactCandidates(person)
  return suppressibleContacts(person, displayedValues(person, candidates).displayed, candidates)
}

/**
 * Everybody whom these contacts may concern, in whatever spelling: whoever has one of the mailboxes, and whoever lives at
 * one of the postal codes, which is a few more than at the addresses themselves.
 */
export function customersSharing(db: Connection, contacts: readonly SuppressibleContact[]): Set<number> {
  const mailboxes = contacts.flatMap(({ email }) => (email ? [mailboxOf(email)] : []))
  const customers = customersOfMailboxes(db, new Set(mailboxes))
  const addresses = contacts.filter(contact => addressSuppressionKey(contact) !== null)
  const postalCodes = new Set(addresses.map(({ postalCode }) => foldedPostalCode(postalCode ?? '')))
  for (const postalCode of postalCodes)
    for (const id of customersAtPostalCode(db, postalCode)) customers.add(id)
  return customers
}
