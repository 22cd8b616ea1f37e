import {
  addDays,
  addMonths,
  type CalendarDay,
  dayFromNumber,
  dayNumber,
  yearDayIn,
} from '../../../shared/calendar.ts'
import type { PastDays, PeriodLength } from '../../../shared/model/segment.ts'

/** Day numbers, both ends included; infinite where an end is open. */
export interface DayWindow {
  from: number
  to: number
}

const DAYS = { days: 1, weeks: 7 } as const
const MONTHS = { months: 1, years: 12 } as const

/** The day so much before (or, with a negative sign, after) another one. */
function moved(day: CalendarDay, { amount, unit }: PeriodLength, sign: 1 | -1): CalendarDay {
  return unit === 'days' || unit === 'weeks'
    ? addDays(day, sign * amount * DAYS[unit])
    : addMonths(day, sign * amount * MONTHS[unit])
}

/** The days that a phrase means, seen from a day, which itself counts among the last and the next ones. */
export function pastWindow(when: PastDays, asOf: CalendarDay): DayWindow {
  switch (when.kind) {
    case 'last':
      return { from: dayNumber(moved(asOf, when, -1)) + 1, to: dayNumber(asOf) }
    case 'before_last':
      return { from: Number.NEGATIVE_INFINITY, to: dayNumber(moved(asOf, when, -1)) }
    case 'month':
      return calendarWindow(when.which, asOf)
    case 'between':
      return {
        from: when.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(when.from),
        to: when.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(when.to),
      }
  }
}

/** The days from today until so much later, today being the first of them. */
export function nextWindow(length: PeriodLength, asOf: CalendarDay): DayWindow {
  return { from: dayNumber(asOf), to: dayNumber(moved(asOf, length, 1)) - 1 }
}

/** The days that are so long ago or longer. */
export function overdueWindow(length: PeriodLength, asOf: CalendarDay): DayWindow {
  return { from: Number.NEGATIVE_INFINITY, to: dayNumber(moved(asOf, length, -1)) }
}

function calendarWindow(which: Extract<PastDays, { kind: 'month' }>['which'], asOf: CalendarDay): DayWindow {
  const month = `${asOf.slice(0, 7)}-01`
  const year = `${asOf.slice(0, 4)}-01-01`
  switch (which) {
    case 'this_month':
      return months(month, 1)
    case 'last_month':
      return months(addMonths(month, -1), 1)
    case 'this_month_last_year':
      return months(addMonths(month, -12), 1)
    case 'this_year':
      return months(year, 12)
    case 'last_year':
      return months(addMonths(year, -12), 12)
  }
}

function months(first: CalendarDay, count: number): DayWindow {
  return { from: dayNumber(first), to: dayNumber(addMonths(first, count)) - 1 }
}

/** A day of the year as one number, 229 for 29 February; 0 stands for none. */
export function yearDayCode(month: number, day: number): number {
  return month * 100 + day
}

/**
 * The days of the year that fall into a window, as {@link yearDayCode}: each found by its day in the years of the window,
 * so that 29 February is on 1 March in most.
 */
export function yearDaysIn({ from, to }: DayWindow): Set<number> {
  const found = new Set<number>()
  // Within a year and a day every day of the year has come.
  const last = Math.min(to, from + 366)
  for (let number = from; number <= last; number++) {
    const day = dayFromNumber(number)
    const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
    found.add(yearDayCode(month, dayOfMonth))
    if (yearDayIn(year, 2, 29) === day) found.add(yearDayCode(2, 29))
  }
  return found
}
