import { addMonths, type CalendarDay, dayFromNumber, dayNumber } from '../../../shared/calendar.ts'

/** Three months and a year, in whole weeks: every weekday is in them equally often. */
export const QUARTER_DAYS = 91
export const YEAR_DAYS = 364

/** The last day, up to `asOf`, that ends a calendar month; a day number. */
export function lastMonthEnd(asOf: number): number {
  const day = dayFromNumber(asOf)
  const next = dayNumber(addMonths(`${day.slice(0, 7)}-01`, 1))
  return next - 1 === asOf ? asOf : dayNumber(`${day.slice(0, 7)}-01`) - 1
}

/** So many months after the end of a month, the end of another one. */
export function monthsAfter(end: number, months: number): CalendarDay {
  return dayFromNumber(dayNumber(addMonths(dayFromNumber(end + 1), months)) - 1)
}
