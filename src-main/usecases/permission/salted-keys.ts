import { randomBytes } from 'node:crypto'
import type { Connection } from '../../db/database.ts'
import { readSuppressionSalt, writeSuppressionSalt } from '../../db/permission.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { customersWithContacts } from '../../db/suppressions.ts'
import {
  addressSuppressionKey,
  emailSuppressionKey,
  foldedPostalCode,
  type SuppressibleContact,
} from '../../permission/suppression-keys.ts'
import { contactCandidates, displayedValues, groupPersons, type Person } from '../customers/person.ts'
import { suppressibleContacts } from '../customers/person-permission.ts'

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
 * Everybody whom these contacts may concern, in whatever spelling: whoever has an address that looks like one of their
 * mailboxes, and whoever lives at one of the postal codes; a few more than at the addresses themselves.
 */
export function customersSharing(db: Connection, contacts: readonly SuppressibleContact[]): Set<number> {
  const emails = contacts.flatMap(({ email }) => (email ? [emailSuppressionKey(email)] : []))
  const addresses = contacts.filter(contact => addressSuppressionKey(contact) !== null)
  const postalCodes = addresses.map(({ postalCode }) => foldedPostalCode(postalCode ?? ''))
  return new Set(
    customersWithContacts(db, {
      emails: [...new Set(emails)].flatMap(key => (key === null ? [] : mailboxPatterns(key))),
      // Sources write the code with or without a country and leading zeros.
      postalCodes: [...new Set(postalCodes)].map(code => `%${code}%`),
    }),
  )
}

/** What addresses of a mailbox look like without their dots, with any "+tag". */
function mailboxPatterns(key: string): string[] {
  const [local = '', domain = ''] = key.slice('email:'.length).split(/@(?=[^@]*$)/)
  const domains = domain === 'gmail.com' ? [domain, 'googlemail.com'] : [domain]
  const written = (text: string) => text.replaceAll('.', '').replace(/[\\%_]/g, '\\$&')
  return domains.map(one => `${written(local)}%@${written(one)}`)
}
