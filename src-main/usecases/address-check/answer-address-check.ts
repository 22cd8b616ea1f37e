import {
  type AddressAnswer,
  type AnswerBefore,
  CHECKED_FIELDS,
  type CheckedAddress,
} from '../../../shared/model/address-check.ts'
import type { CustomerEdit } from '../../../shared/model/customer.ts'
import { deleteAddressAnswers, insertAddressAnswer } from '../../db/address-answers.ts'
import { deleteConfirmation } from '../../db/address-confirmations.ts'
import { dropCustomerEnding, putCustomerEnding, readCustomerEnding } from '../../db/customer-endings.ts'
import { readOwnerValues } from '../../db/customers.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { rootOf } from '../../db/merges.ts'
import { writeTypedValues } from '../customers/edit-customer.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { shownValuesReader, writeAddressWord } from '../customers/note-address.ts'
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
    const shownOf = shownValuesReader(db)
    const before = answers.map(answer => takeAnswer(db, answer, shownOf, moment))
    const changed = answers.flatMap(({ accepted }, index) => (accepted ? (before[index] ?? []) : []))
    refresh(db, changed)
    return before
  })
}

function takeAnswer(
  db: Connection,
  { customerId, outcome, found, finding, accepted }: AddressAnswer,
  shownOf: (customerId: number) => CustomerEdit,
  moment: Moment,
): AnswerBefore {
  const root = knownCustomer(db, customerId)
  const answerIds = insertAddressAnswer(db, root, { day: moment.today, finding, accepted })
  const before: AnswerBefore = { customerId: root, answerIds }
  if (!accepted) return before
  if (found !== null) before.values = writeFound(db, root, shownOf(root), found)
  const holds = outcome !== 'undeliverable' && outcome !== 'deceased'
  const confirmationId = writeAddressWord(db, root, shownOf(root), holds, moment)
  if (confirmationId !== null) before.confirmationId = confirmationId
  if (outcome === 'deceased') {
    before.ending = { day: readCustomerEnding(db, root) }
    putCustomerEnding(db, root, moment.today)
  }
  return before
}

/** Types in what differs from the address that is shown. @returns what the owner had typed there before. */
function writeFound(
  db: Connection,
  root: number,
  shown: CustomerEdit,
  found: CheckedAddress,
): Partial<CheckedAddress> {
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
      // Whoever became part of another one since keeps what was written for them.
      knownCustomer(db, customerId)
      deleteAddressAnswers(db, answerIds)
      if (confirmationId !== undefined) deleteConfirmation(db, confirmationId)
      if (values !== undefined) writeTypedValues(db, customerId, values)
      if (ending === undefined) continue
      if (ending.day === null) dropCustomerEnding(db, customerId)
      else putCustomerEnding(db, customerId, ending.day)
    }
    refresh(db, before)
  })
}

function refresh(db: Connection, changed: readonly AnswerBefore[]): void {
  refreshCustomers(
    db,
    changed.map(({ customerId }) => rootOf(db, customerId)),
    'incremental',
  )
}
