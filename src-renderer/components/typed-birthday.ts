import { isCalendarDay } from '../../shared/calendar.ts'
import { readTypedDay } from './typed-day.ts'

/** Two-digit years of birth above this one lie in the last century. */
const LAST_SHORT_YEAR = 19
/** A leap year, so that 29 February is a day. */
const SOME_LEAP_YEAR = '2000'

/**
 * Reads a birthday as people type it, day first, with or without the year.
 * @returns `YYYY-MM-DD` or `--MM-DD`; null where it is no day.
 */
export function readBirthday(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.startsWith('--')) return isCalendarDay(SOME_LEAP_YEAR + trimmed.slice(1)) ? trimmed : null
  const yearless = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*\.?$/.exec(trimmed)
  if (yearless !== null) {
    const day = readTypedDay(`${yearless[1]}.${yearless[2]}.${SOME_LEAP_YEAR}`)
    return day === null ? null : `-${day.slice(4)}`
  }
  const isShort = /[./-]\s*(\d{2})$/.exec(trimmed)
  const day = readTypedDay(trimmed)
  if (day === null || isShort === null || isCalendarDay(trimmed)) return day
  return Number(isShort[1]) > LAST_SHORT_YEAR ? `19${day.slice(2)}` : day
}
