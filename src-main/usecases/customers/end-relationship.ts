import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import { dropCustomerEnding, putCustomerEnding, readCustomerEnding } from '../../db/customer-endings.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { knownCustomer } from './known-customer.ts'

/**
 * Notes that the owner ended the relationship with a person on a day; null takes that back. It changes no figure of
 * orders, only where the person stands, and what is expected of them and recommended to them; see `Endings`.
 * @returns the day that was noted before, to put it back; null where none was.
 * @throws ExpectedFailure `not_found`, or `invalid` for something that is no day.
 */
export function endRelationship(
  db: Connection,
  customerId: number,
  day: CalendarDay | null,
): CalendarDay | null {
  if (day !== null && !isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    const before = readCustomerEnding(db, id)
    if (day === null) dropCustomerEnding(db, id)
    else putCustomerEnding(db, id, day)
    return before
  })
}
