import type { CalendarDay } from '../../../shared/calendar.ts'

/** Days from the first to the last one, both included. */
export interface Period {
  from: CalendarDay
  to: CalendarDay
}
