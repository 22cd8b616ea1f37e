import type { CalendarDay } from '../../shared/calendar.ts'

/** The first of the known days, or null where none is known. */
export function earliestDay(days: readonly (CalendarDay | null)[]): CalendarDay | null {
  return known(days)[0] ?? null
}

/** The last of the known days, or null where none is known. */
export function latestDay(days: readonly (CalendarDay | null)[]): CalendarDay | null {
  return known(days).at(-1) ?? null
}

function known(days: readonly (CalendarDay | null)[]): CalendarDay[] {
  return days.filter(day => day !== null).sort()
}
