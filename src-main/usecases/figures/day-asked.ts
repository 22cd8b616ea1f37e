import { type CalendarDay, isCalendarDay } from '../../../shared/calendar.ts'
import { ExpectedFailure } from '../../../shared/model/failure.ts'

/**
 * The day that was asked for, else another one.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function dayAsked(day: string | undefined, fallback: CalendarDay, field = 'asOf'): CalendarDay {
  if (day === undefined) return fallback
  if (!isCalendarDay(day)) throw new ExpectedFailure({ code: 'invalid', field })
  return day
}

/**
 * The period that was asked for; without one from the first day with an order to the day from which one looks back. It
 * begins on its last day at the latest.
 * @throws ExpectedFailure `invalid` for a day that does not exist.
 */
export function periodAsked(
  asked: { from?: string | undefined; to?: string | undefined },
  asOf: CalendarDay,
  firstDay: CalendarDay | null,
): { from: CalendarDay; to: CalendarDay } {
  const to = dayAsked(asked.to, asOf, 'to')
  const first = dayAsked(asked.from, firstDay ?? to, 'from')
  // An empty period would have no months; a lone last day is the smallest.
  return { from: first < to ? first : to, to }
}
