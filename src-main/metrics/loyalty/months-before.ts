import { addMonths, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'

/** The day so many calendar months before a day; the day of month is cut to the length of the month. */
export function monthsBefore(day: number, months: number): number {
  return dayNumber(addMonths(dayFromNumber(day), -months))
}

/** The first of the twelve months up to and with a day: the day after the same day of the year before. */
export function yearUpTo(day: number): number {
  return monthsBefore(day, 12) + 1
}
