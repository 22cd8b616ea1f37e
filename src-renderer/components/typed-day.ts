import { calendarDay, isCalendarDay } from '../../shared/calendar.ts'

/**
 * Reads a day as people type it, day first: "5.3.2025", "05.03.25", "5/3/2025", or "2025-03-05".
 * @returns null where it is no existing day; two-digit years mean 2000 to 2099.
 */
export function readTypedDay(text: string): string | null {
  const trimmed = text.trim()
  if (isCalendarDay(trimmed)) return trimmed
  const match = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/.exec(trimmed)
  if (match === null) return null
  const [, day, month, year] = match
  const fullYear = year?.length === 2 ? 2000 + Number(year) : Number(year)
  return calendarDay(fullYear, Number(month), Number(day))
}
