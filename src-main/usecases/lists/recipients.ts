import { contactEmail } from '../../../shared/email-class.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { Channel, Purpose } from '../../../shared/model/permission.ts'
import type { Connection } from '../../db/database.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import type { PermissionFacts } from '../../permission/facts.ts'
import { verdict } from '../../permission/verdict.ts'
import {
  contactCandidates,
  displayedValues,
  groupPersons,
  isListed,
  type Person,
  permissionFacts,
  readPermissionContext,
} from '../customers/person.ts'
import { orderFigures } from '../customers/refresh-customers.ts'

const CHUNK_CUSTOMERS = 1000

/**
 * The people who may be contacted, in the given order. The verdict is found anew from the facts for each of
 * them, whatever the list of customers says: this is the only way into a file.
 */
export function* permittedRecipients(
  db: Connection,
  customerIds: readonly number[],
  channel: Channel,
  purpose: Purpose,
): Generator<Recipient> {
  const context = readPermissionContext(db)
  const read = personFactsReader(db)
  for (let start = 0; start < customerIds.length; start += CHUNK_CUSTOMERS) {
    const chunk = customerIds.slice(start, start + CHUNK_CUSTOMERS)
    const persons = new Map(groupPersons(read(chunk)).map(person => [person.id, person]))
    for (const id of chunk) {
      const person = persons.get(id)
      if (person === undefined || !isListed(person)) continue
      const candidates = contactCandidates(person)
      const { displayed } = displayedValues(person, candidates)
      const facts = permissionFacts(person, displayed, candidates, context)
      if (verdict(facts, channel, purpose).allowed) yield recipient(person, displayed, facts)
    }
  }
}

function recipient(person: Person, displayed: CustomerEdit, facts: PermissionFacts): Recipient {
  return {
    customerId: person.id,
    email: contactEmail(facts.emails),
    salutation: displayed.salutation,
    firstName: displayed.firstName,
    lastName: displayed.lastName,
    company: displayed.company,
    street: displayed.street,
    houseNumber: displayed.houseNumber,
    addressLine2: displayed.addressLine2,
    postalCode: displayed.postalCode,
    city: displayed.city,
    country: displayed.country,
    phone: displayed.phone,
    ...orderFigures(person),
  }
}
