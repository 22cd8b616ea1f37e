import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { ContactLimits } from '../../../shared/model/reminder.ts'
import { listContactEvents } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { nextContactDay } from '../../reminders/contact-pause.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { readContactLimits } from '../reminders/reminder-rules.ts'

/**
 * How often a customer was advertised to within the days that the limits count, and the first day on which they may be
 * again; null where that is today.
 * @throws ExpectedFailure `not_found`.
 */
export function customerPause(
  db: Connection,
  customerId: number,
  today: CalendarDay,
): { limits: ContactLimits; recent: number; until: CalendarDay | null } {
  const limits = readContactLimits(db)
  const asOf = dayNumber(today)
  const days = listContactEvents(db, knownCustomer(db, customerId))
    .filter(({ purpose, day }) => purpose === 'advertising' && day <= today)
    .map(({ day }) => dayNumber(day))
    .sort((a, b) => a - b)
  const next = nextContactDay(days, limits, asOf)
  return {
    limits,
    recent: days.filter(day => day > asOf - limits.withinDays).length,
    until: next > asOf ? dayFromNumber(next) : null,
  }
}
