import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { Channel } from '../../../shared/model/permission.ts'
import type { ReminderOccasion } from '../../../shared/model/reminder.ts'
import { deleteContactEvents, insertContactEvents } from '../../db/contact-events.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { rootsOf } from '../../db/merges.ts'
import { knownCustomers } from '../customers/known-customer.ts'
import { actOnReminders, takeBackActions } from '../reminders/act-on-reminders.ts'

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
  /** Why the owner did not keep the pause between two contacts. */
  pauseOverride?: string | undefined
  /** What was due and is done with it, of those who were contacted. */
  reminders?: readonly ReminderOccasion[] | undefined
}

/** What {@link takeBackContacts} takes back. */
export interface NotedContacts {
  contactIds: number[]
  /** Of the reminders that were done with it. */
  reminderActionIds: number[]
}

/**
 * Notes of some customers that they were contacted, and that what was due of them is done with it: both, or neither.
 * @throws ExpectedFailure `not_found` for a customer, `invalid` for a day that is none or lies in the future.
 */
export function logContacts(db: Connection, contact: LoggedContact, today: CalendarDay): NotedContacts {
  const { customerIds, day = today, note, reminders = [], reminderKey, pauseOverride, ...what } = contact
  if (!isCalendarDay(day) || day > today) throw new ExpectedFailure({ code: 'invalid', field: 'day' })
  return inTransaction(db, () => {
    const contacted = new Set(customerIds.map(knownCustomers(db, customerIds)))
    const roots = rootsOf(
      db,
      reminders.map(({ customerId }) => customerId ?? 0),
    )
    const occasions = reminders.filter(({ customerId }) => contacted.has(roots.get(customerId ?? 0) ?? 0))
    const contactIds = insertContactEvents(db, contacted, {
      ...what,
      day,
      note: note?.trim() || null,
      reminderKey: reminderKey ?? occasions[0]?.ruleKey ?? null,
      exportId: null,
      overrideNote: pauseOverride ?? null,
    })
    return { contactIds, reminderActionIds: actOnReminders(db, { occasions, act: 'done' }, today) }
  })
}

/** Takes entries back: nobody was contacted then, and what was done with it is due again. */
export function takeBackContacts(
  db: Connection,
  { contactIds, reminderActionIds }: Readonly<NotedContacts>,
): void {
  inTransaction(db, () => {
    deleteContactEvents(db, contactIds)
    takeBackActions(db, reminderActionIds)
  })
}
