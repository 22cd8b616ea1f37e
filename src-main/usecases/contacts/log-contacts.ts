import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Channel } from '../../../shared/model/permission.ts'
import { deleteContactEvents, insertContactEvents } from '../../db/contact-events.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { knownCustomer } from '../customers/known-customer.ts'

/** A contact that the owner made without a list: a call, a card, a word with the parcel. */
export interface LoggedContact {
  customerIds: readonly number[]
  channel: Channel
  purpose: 'advertising' | 'transactional'
  /** Default: today. */
  day?: CalendarDay | undefined
  label: string
  note?: string | undefined
  reminderKey?: string | undefined
}

/**
 * Notes of some customers that they were contacted.
 * @returns the numbers by which {@link takeBackContacts} takes it back.
 * @throws ExpectedFailure `not_found` for a customer, `invalid` for a day that is none or lies in the future.
 */
export function logContacts(db: Connection, contact: LoggedContact, today: CalendarDay): number[] {
  const { customerIds, day = today, note, reminderKey, ...what } = contact
  if (!isCalendarDay(day) || day > today) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () =>
    insertContactEvents(
      db,
      customerIds.map(id => knownCustomer(db, id)),
      {
        ...what,
        day,
        note: note?.trim() || null,
        reminderKey: reminderKey ?? null,
        exportId: null,
        overrideNote: null,
      },
    ),
  )
}

/** Takes entries back: nobody was contacted then. */
export function takeBackContacts(db: Connection, contactIds: readonly number[]): void {
  inTransaction(db, () => deleteContactEvents(db, contactIds))
}
