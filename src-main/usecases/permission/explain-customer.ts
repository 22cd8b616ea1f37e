import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { PermissionExplanation } from '../../../shared/model/permission-explanation.ts'
import { readListRow } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import { existingCustomerTicks } from '../../permission/existing-customer.ts'
import { explain } from '../../permission/explain.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { contactCandidates, displayedValues, groupPersons } from '../customers/person.ts'
import { permissionFacts, readPermissionContext } from '../customers/person-permission.ts'

/**
 * Why a person may be contacted or not, for each channel and purpose, found anew from the facts.
 * @throws ExpectedFailure `not_found`.
 */
export function explainCustomer(db: Connection, anyId: number): PermissionExplanation {
  const customerId = knownCustomer(db, anyId)
  const [person] = groupPersons(personFactsReader(db)([customerId]))
  if (person === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
  const candidates = contactCandidates(person)
  const { displayed } = displayedValues(person, candidates)
  const facts = permissionFacts(person, displayed, candidates, readPermissionContext(db, 1))
  return {
    customerId,
    name: readListRow(db, customerId)?.name ?? '',
    verdicts: explain(facts),
    existingCustomer: existingCustomerTicks(facts),
  }
}
