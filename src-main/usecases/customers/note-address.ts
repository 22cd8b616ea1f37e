import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { deleteConfirmation, insertConfirmation } from '../../db/address-confirmations.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { personFactsReader } from '../../db/person-facts.ts'
import type { Moment } from '../permission/ledger.ts'
import { knownCustomer } from './known-customer.ts'
import { contactCandidates, displayedValues, groupPersons } from './person.ts'
import { refreshCustomers } from './refresh-customers.ts'

/**
 * Notes the owner's word on the address that is shown: that it holds, or that post came back.
 * @returns the number of the entry, to take it back by.
 * @throws ExpectedFailure `not_found`, or `invalid` where there is no address.
 */
export function noteAddress(db: Connection, customerId: number, holds: boolean, moment: Moment): number {
  return inTransaction(db, () => {
    const root = knownCustomer(db, customerId)
    const id = writeAddressWord(db, root, shownValuesReader(db)(root), holds, moment)
    if (id === null) throw new ExpectedFailure({ code: 'invalid', field: 'street' })
    refreshCustomers(db, [root], 'incremental')
    return id
  })
}

/**
 * {@link noteAddress} for a part of a transaction that refreshes the customers at its end.
 * @returns null where there is no address.
 */
export function writeAddressWord(
  db: Connection,
  rootId: number,
  { street, houseNumber, postalCode }: CustomerEdit,
  holds: boolean,
  moment: Moment,
): number | null {
  if (street === null || postalCode === null) return null
  return insertConfirmation(db, {
    customerId: rootId,
    holds,
    day: moment.today,
    recordedAtMs: moment.nowMs,
    street,
    houseNumber,
    postalCode,
  })
}

/** Reads the values of customers as their cards show them. The function throws ExpectedFailure `not_found`. */
export function shownValuesReader(db: Connection): (rootId: number) => CustomerEdit {
  const read = personFactsReader(db)
  return rootId => {
    const [person] = groupPersons(read([rootId]))
    if (person === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'customer' })
    return displayedValues(person, contactCandidates(person)).displayed
  }
}

/** @throws ExpectedFailure `not_found`. */
export function takeBackConfirmation(db: Connection, confirmationId: number): void {
  inTransaction(db, () => {
    const customerId = deleteConfirmation(db, confirmationId)
    if (customerId === null) throw new ExpectedFailure({ code: 'not_found', what: 'confirmation' })
    refreshCustomers(db, [customerId], 'incremental')
  })
}
