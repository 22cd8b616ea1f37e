import {
  type AddressAnswer,
  type AnswerBefore,
  CHECKED_FIELDS,
  type CheckedAddress,
} from '../../../shared/model/address-check.ts'
import { deleteAddressAnswers, insertAddressAnswer } from '../../db/address-answers.ts'
import { deleteConfirmation } from '../../db/address-confirmations.ts'
import { dropCustomerEnding, putCustomerEnding, readCustomerEnding } from '../../db/customer-endings.ts'
import { readOwnerValues } from '../../db/customers.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { writeTypedValues } from '../customers/edit-customer.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { shownAddress, writeAddressWord } from '../customers/note-address.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'
import type { Moment } from '../permission/ledger.ts'

/**
 * Takes the owner's answers to an address check. What is accepted becomes the owner's own word: a new address their edit,
 * confirmed as of today; an address that holds is confirmed; to one at which nobody was found post came back; and with the
 * deceased it is over besides. What is not accepted changes nothing but that it was answered.
 * @returns how it was before, customer by customer, to take it back by.
 * @throws ExpectedFailure `not_found`.
 */
export function answerAddressCheck(
  db: Connection,
  answers: readonly AddressAnswer[],
  moment: Moment,
): AnswerBefore[] {
  return inTransaction(db, () => {
    const before = answers.map(answer => takeAnswer(db, answer, moment))
    refresh(db, before)
    return before
  })
}

function takeAnswer(db: Connection, answer: AddressAnswer, moment: Moment): AnswerBefore {
  const { outcome, found, finding, accepted } = answer
  const root = knownCustomer(db, answer.customerId)
  const answerIds = insertAddressAnswer(db, root, { day: moment.today, finding, accepted })
  const before: AnswerBefore = { customerId: root, answerIds }
  if (!accepted) return before
  if (found !== null) before.values = writeFound(db, root, found)
  const holds = outcome !== 'undeliverable' && outcome !== 'deceased'
  before.confirmationId = writeAddressWord(db, root, holds, moment)
  if (outcome === 'deceased') {
    before.ending = { day: readCustomerEnding(db, root) }
    putCustomerEnding(db, root, moment.today)
  }
  return before
}

/** Types in what differs from the address that is shown. @returns what the owner had typed there before. */
function writeFound(db: Connection, root: number, found: CheckedAddress): Partial<CheckedAddress> {
  const shown = shownAddress(db, root)
  const changed = CHECKED_FIELDS.filter(field => shown[field] !== found[field])
  const { values } = readOwnerValues(db, root)
  writeTypedValues(db, root, Object.fromEntries(changed.map(field => [field, found[field]])))
  return Object.fromEntries(changed.map(field => [field, values[field] ?? null]))
}

/**
 * Takes answers back: everything is again as it was before them.
 * @throws ExpectedFailure `not_found`.
 */
export function takeBackAddressAnswers(db: Connection, before: readonly AnswerBefore[]): void {
  inTransaction(db, () => {
    for (const { customerId, answerIds, values, confirmationId, ending } of before) {
      const root = knownCustomer(db, customerId)
      deleteAddressAnswers(db, answerIds)
      if (confirmationId !== undefined) deleteConfirmation(db, confirmationId)
      if (values !== undefined) writeTypedValues(db, root, values)
      if (ending === undefined) continue
      if (ending.day === null) dropCustomerEnding(db, root)
      else putCustomerEnding(db, root, ending.day)
    }
    refresh(db, before)
  })
}

/** Answers that were not accepted change no line of the customer list. */
function refresh(db: Connection, before: readonly AnswerBefore[]): void {
  const changed = before.filter(({ confirmationId }) => confirmationId !== undefined)
  refreshCustomers(
    db,
    changed.map(({ customerId }) => customerId),
    'incremental',
  )
}
