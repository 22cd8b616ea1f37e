import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'
import type { ReminderAct, ReminderOccasion } from '../../../shared/model/reminder.ts'
import { type Connection, inTransaction } from '../../db/database.ts'
import { deleteReminderActions, insertReminderActions } from '../../db/reminders.ts'
import { knownCustomers } from '../customers/known-customer.ts'

/** What is done with some reminders. */
export interface ReminderAction {
  occasions: readonly ReminderOccasion[]
  act: ReminderAct
  /** For `snoozed`: the day on which it comes again. */
  until?: CalendarDay | undefined
}

/**
 * Notes that reminders are done, not wanted this time, wanted later, or never wanted for a person again.
 * @returns the numbers by which {@link takeBackActions} takes it back.
 * @throws ExpectedFailure `not_found` for a customer, `invalid` for a day that is none or not in the future.
 */
export function actOnReminders(
  db: Connection,
  { occasions, act, until }: ReminderAction,
  today: CalendarDay,
): number[] {
  if (act === 'snoozed' && (until === undefined || !isCalendarDay(until) || until <= today))
    throw new ExpectedFailure({ code: 'invalid', field: 'until' })
  return inTransaction(db, () => {
    const known = knownCustomers(
      db,
      occasions.flatMap(({ customerId }) => customerId ?? []),
    )
    const actions = occasions.map(({ ruleKey, customerId, occasion }) => ({
      ruleKey,
      customerId: customerId === null ? null : known(customerId),
      occasion: act === 'never' ? '' : occasion,
      act,
      untilDay: act === 'snoozed' ? (until ?? null) : null,
    }))
    return insertReminderActions(db, actions, today)
  })
}

/** Takes back what was noted: all is as before. */
export function takeBackActions(db: Connection, actionIds: readonly number[]): void {
  inTransaction(db, () => deleteReminderActions(db, actionIds))
}
