import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'

/** The days that a figure about products is about. */
export interface ProductPeriod {
  from: CalendarDay
  to: CalendarDay
  /** Everything after this day is unknown. */
  asOf: CalendarDay
}

/** First and last day of a period, day numbers; nothing after `asOf` is in it. */
export function daysOfPeriod({ from, to, asOf }: ProductPeriod): { first: number; last: number } {
  return { first: dayNumber(from), last: Math.min(dayNumber(to), dayNumber(asOf)) }
}
