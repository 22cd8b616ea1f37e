import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { DataRequest } from '../../../shared/model/reminder.ts'
import {
  deleteDataRequest,
  insertDataRequest,
  listDataRequests,
  setRequestAnswered,
} from '../../db/data-requests.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readCustomerRows } from '../../db/search.ts'
import { knownCustomer } from '../customers/known-customer.ts'

/** All requests with the names of who made them; empty where they are in the list of customers no more. */
export function dataRequests(db: Connection): (DataRequest & { customerName: string })[] {
  const requests = listDataRequests(db)
  const rows = readCustomerRows(db, [...new Set(requests.map(({ customerId }) => customerId))])
  const names = new Map(rows.map(row => [row.id, row.name]))
  return requests.map(request => ({ ...request, customerName: names.get(request.customerId) ?? '' }))
}

/**
 * Notes that a customer asked; the answer is due within a month.
 * @throws ExpectedFailure `not_found`, or `invalid` for a day that is none or lies in the future.
 */
export function addDataRequest(
  db: Connection,
  request: Pick<DataRequest, 'customerId' | 'kind' | 'receivedDay' | 'note'>,
  today: CalendarDay,
): number {
  if (!isCalendarDay(request.receivedDay) || request.receivedDay > today)
    throw new ExpectedFailure({ code: 'invalid', field: 'receivedDay' })
  return inTransaction(db, () =>
    insertDataRequest(db, {
      ...request,
      customerId: knownCustomer(db, request.customerId),
      note: request.note.trim(),
      answeredDay: null,
    }),
  )
}

/** Notes when a request was answered; null takes that back. @throws ExpectedFailure `not_found` or `invalid`. */
export function answerDataRequest(db: Connection, id: number, answeredDay: CalendarDay | null): void {
  if (answeredDay !== null && !isCalendarDay(answeredDay))
    throw new ExpectedFailure({ code: 'invalid', field: 'answeredDay' })
  if (!inTransaction(db, () => setRequestAnswered(db, id, answeredDay)))
    throw new ExpectedFailure({ code: 'not_found', what: 'data_request' })
}

/** For one that was noted by mistake. */
export function removeDataRequest(db: Connection, id: number): void {
  inTransaction(db, () => deleteDataRequest(db, id))
}
