import type { CustomerEdit } from '../../../shared/model/customer.ts'
import type { Channel, Purpose } from '../../../shared/model/permission.ts'
import type { Connection } from '../../db/database.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import type { Recipient } from '../../exporters/recipient.ts'
import type { PermissionFacts } from '../../permission/facts.ts'
import { reachableEmail } from '../../permission/reachable-email.ts'
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

/**
 * The people who may be contacted, in the given order. The verdict is found anew from the facts for each of
 * them, whatever the list of customers says: this is the only way into a file.
 */
export function* permittedRecipients(
  db: Connection,
  customerIds: readonly number[],
  channel: Channel,
  purpose: Purpose,
  withOwnFields = false,
): Generator<Recipient> {
  const context = readPermissionContext(db, customerIds.length)
  const read = personFactsReader(db)
  const readFields = withOwnFields ? effectiveFieldsReader(db) : null
  for (let start = 0; start < customerIds.length; start += CHUNK_CUSTOMERS) {
    const chunk = customerIds.slice(start, start + CHUNK_CUSTOMERS)
    const persons = new Map(groupPersons(read(chunk)).map(person => [person.id, person]))
    const fields = readFields?.(chunk)
    for (const id of chunk) {
      const person = persons.get(id)
      if (person === undefined || !isListed(person)) continue
      const candidates = contactCandidates(person)
      const { displayed } = displayedValues(person, candidates)
      const facts = permissionFacts(person, displayed, candidates, context)
      if (verdict(facts, channel, purpose).allowed) yield recipient(person, displayed, facts, fields?.get(id))
    }
  }
}

function recipient(
  person: Person,
  displayed: CustomerEdit,
  facts: PermissionFacts,
  fields: FieldValues = [],
): Recipient {
  return {
    customerId: person.id,
    email: reachableEmail(facts),
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
    ...(fields.length > 0 && { ownValues: valuesByField(fields) }),
  }
}

function valuesByField(fields: FieldValues): Map<number, string[]> {
  const values = new Map<number, string[]>()
  for (const { fieldId, value } of fields) values.set(fieldId, [...(values.get(fieldId) ?? []), value])
  return values
}
