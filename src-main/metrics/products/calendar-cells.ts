import { HOUR_BANDS } from '../../../shared/model/time-patterns.ts'

export const DAYS_PER_WEEK = 7
const MINUTES_PER_HOUR = 60
/** Day 0 was a Thursday. */
const DAYS_SINCE_MONDAY = 3

/** The weekday of a day number; Monday is 0. */
export function weekdayOf(day: number): number {
  return day + DAYS_SINCE_MONDAY - weekOf(day) * DAYS_PER_WEEK
}

/** Weeks begin on Monday; the one of day 0 is 0. */
export function weekOf(day: number): number {
  return Math.floor((day + DAYS_SINCE_MONDAY) / DAYS_PER_WEEK)
}

/** The first day of a week. */
export function mondayOf(week: number): number {
  return week * DAYS_PER_WEEK - DAYS_SINCE_MONDAY
}

/** The band of a minute of the day, a position in `HOUR_BANDS`. */
export function hourBandOf(minutes: number): number {
  return HOUR_BANDS.findLastIndex(hour => minutes >= hour * MINUTES_PER_HOUR)
}
