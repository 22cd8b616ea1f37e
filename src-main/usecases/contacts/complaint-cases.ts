import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import {
  type CaseSpan,
  customersOfCase,
  deleteCaseNote,
  insertCase,
  insertCaseNote,
  readCaseSpan,
  writeCaseEnd,
  writeCaseRemoved,
} from '../../db/complaint-cases.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { readOrderMoney } from '../../db/flags.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { refreshCustomers } from '../customers/refresh-customers.ts'

/** A complaint as the owner notes it. */
export interface OpenedCase {
  customerId: number
  subject: string
  /** Default: today. */
  day?: CalendarDay | undefined
  orderId?: number | undefined
}

/**
 * Opens a case: nobody advertises to the customer until it is closed.
 * @returns the number of the case.
 * @throws ExpectedFailure `not_found` for a customer or an order, `invalid` for a day that is none or lies in the future.
 */
export function openCase(
  db: Connection,
  { customerId, subject, day = '', orderId }: OpenedCase,
  today: CalendarDay,
): number {
  const openedDay = pastDay(day || today, today)
  return inTransaction(db, () => {
    const id = knownCustomer(db, customerId)
    if (orderId !== undefined && readOrderMoney(db, orderId) === undefined)
      throw new ExpectedFailure({ code: 'not_found', what: 'order' })
    const caseId = insertCase(db, { customerId: id, openedDay, subject, orderId: orderId ?? null })
    refreshCustomers(db, [id], 'incremental')
    return caseId
  })
}

/**
 * Closes a case, so that advertising is judged again as if it had never been.
 * @throws ExpectedFailure `not_found`, or `invalid` for a day before the case, in the future, or that is none.
 */
export function closeCase(
  db: Connection,
  { caseId, outcome, day = '' }: { caseId: number; outcome: string; day?: CalendarDay | undefined },
  today: CalendarDay,
): void {
  const closedDay = pastDay(day || today, today)
  changeCase(db, caseId, ({ openedDay }) => {
    if (closedDay < openedDay) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
    writeCaseEnd(db, caseId, { day: closedDay, outcome })
  })
}

/** Opens a closed case again. @throws ExpectedFailure `not_found`. */
export function reopenCase(db: Connection, caseId: number): void {
  changeCase(db, caseId, () => writeCaseEnd(db, caseId, null))
}

/** Takes a case out of sight as if it had never been opened, or back into it. @throws ExpectedFailure `not_found`. */
export function setCaseRemoved(db: Connection, caseId: number, removed: boolean): void {
  changeCase(db, caseId, () => writeCaseRemoved(db, caseId, removed))
}

/**
 * Notes something that was done or said in a case.
 * @returns the number of the note.
 * @throws ExpectedFailure `not_found`, or `invalid` for a day that is none or lies in the future.
 */
export function addCaseNote(
  db: Connection,
  { caseId, text, day = '' }: { caseId: number; text: string; day?: CalendarDay | undefined },
  today: CalendarDay,
): number {
  const noteDay = pastDay(day || today, today)
  return inTransaction(db, () => {
    requireCase(db, caseId)
    return insertCaseNote(db, caseId, noteDay, text)
  })
}

/** Removes a note; one that is no more is as it should be. */
export function removeCaseNote(db: Connection, noteId: number): void {
  inTransaction(db, () => deleteCaseNote(db, noteId))
}

function changeCase(db: Connection, caseId: number, change: (span: CaseSpan) => void): void {
  inTransaction(db, () => {
    change(requireCase(db, caseId))
    refreshCustomers(db, customersOfCase(db, caseId), 'incremental')
  })
}

function requireCase(db: Connection, caseId: number): CaseSpan {
  const span = readCaseSpan(db, caseId)
  if (span === undefined) throw new ExpectedFailure({ code: 'not_found', what: 'complaint' })
  return span
}

function pastDay(day: CalendarDay, today: CalendarDay): CalendarDay {
  if (!isCalendarDay(day) || day > today) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return day
}
