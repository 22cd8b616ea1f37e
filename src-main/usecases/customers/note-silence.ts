import { isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Silence } from '../../../shared/model/silence.ts'
import { dropCustomerSilence, putCustomerSilence, readCustomerSilence } from '../../db/customer-silences.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { knownCustomer } from './known-customer.ts'

/**
 * Notes why a customer does not come back; null takes that back.
 * @returns what was noted before, to put it back.
 * @throws ExpectedFailure `not_found`, or `invalid` for something that is no day.
 */
export function noteSilence(db: Connection, customerId: number, silence: Silence | null): Silence | null {
  if (silence !== null && !isCalendarDay(silence.day))
    throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    const before = readCustomerSilence(db, id)
    if (silence === null) dropCustomerSilence(db, id)
    else putCustomerSilence(db, { ...silence, customerId: id })
    return before
  })
}
