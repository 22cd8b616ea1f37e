import { type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'
import type { ContactPause } from '../../../shared/model/contact-log.ts'
import { listContactEvents } from '../../db/customers.ts'
import type { Connection } from '../../db/database.ts'
import { nextContactDay } from '../../reminders/contact-pause.ts'
import { knownCustomer } from '../customers/known-customer.ts'
import { readContactLimits } from '../reminders/reminder-rules.ts'

/** Whether a customer is to be left alone. @throws ExpectedFailure `not_found`. */
export function customerPause(db: Connection, customerId: number, today: CalendarDay): ContactPause {
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
