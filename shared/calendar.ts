import { Temporal } from 'temporal-polyfill'

/**
 * Days are `YYYY-MM-DD` strings on the shop's own calendar. Instants are epoch milliseconds.
 * Everything that counts days or months goes through this module.
 */
export type CalendarDay = string

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** True for an existing calendar day written `YYYY-MM-DD` (29 February only in leap years). */
export function isCalendarDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false
  return calendarDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) === text
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month (1–12) of a year has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/**
 * The day of a year, month (1–12) and day of month.
 * @returns null where no such day exists.
 */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null
  if (day > daysIn(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** Days since 1970-01-01; the compact form in which figures handle days. */
export function dayNumber(day: CalendarDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000
}

/** In the place of a day number: there is none. */
export const NO_DAY = -2_147_483_648

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): CalendarDay {
  return new Date(number * 86_400_000).toISOString().slice(0, 10)
}

/** `day` plus a number of days (may be negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromNumber(dayNumber(day) + days)
}

/** `day` plus calendar months; the day of month is cut to the month's length (31 January + 1 = 28 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  const dayOfMonth = Math.min(Number(day.slice(8, 10)), daysIn(year, month))
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`
}

/**
 * The day of a year on which a yearly day falls, as a birthday does. Who has theirs on 29 February has it on 1 March in
 * other years: by German law too a year is then only complete with 28 February (§§ 187, 188 BGB).
 * @param month 1 to 12, with a day that the month can have.
 */
export function yearDayIn(year: number, month: number, day: number): CalendarDay {
  return calendarDay(year, month, day) ?? `${String(year).padStart(4, '0')}-03-01`
}

/** The month `YYYY-MM` of a day. */
export function monthOf(day: CalendarDay): string {
  return day.slice(0, 7)
}

/** Every month from the one of `from` to the one of `to`, both included. */
export function monthsBetween(from: CalendarDay, to: CalendarDay): string[] {
  const months: string[] = []
  for (let first = `${monthOf(from)}-01`; first <= to; first = addMonths(first, 1))
    months.push(monthOf(first))
  return months
}

/** The calendar day of an instant in a time zone (IANA name). */
export function dayOfInstant(epochMilliseconds: number, timeZone: string): CalendarDay {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** What a clock shows at an instant in a time zone (IANA name): the day, and the minutes since midnight. */
export function clockOfInstant(
  epochMilliseconds: number,
  timeZone: string,
): { day: CalendarDay; minute: number } {
  const moment = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone)
  return { day: moment.toPlainDate().toString(), minute: moment.hour * 60 + moment.minute }
}
