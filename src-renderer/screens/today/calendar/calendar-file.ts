import ical from 'ical-generator'
import { addDays } from '../../../../shared/calendar.ts'

/** An entry in words. */
export interface NamedEntry {
  /** The same for the same entry of a later file, so that a calendar program replaces it. */
  id: string
  day: string
  title: string
  /** null without one. */
  text: string | null
}

/**
 * An iCalendar file (RFC 5545) of all-day entries without alarms.
 * @param madeAt the instant that it says it was made at.
 */
export function calendarFile(name: string, entries: readonly NamedEntry[], madeAt: Date): string {
  const calendar = ical({ name, prodId: { company: 'Stammkunde', product: 'Stammkunde' } })
  for (const { id, day, title, text } of entries)
    calendar.createEvent({
      id: `${id}@stammkunde`,
      stamp: madeAt,
      // All-day entries end with the day that they do not include; the library reads their days in local time.
      start: localDay(day),
      end: localDay(addDays(day, 1)),
      allDay: true,
      summary: title,
      ...(text !== null && { description: text }),
    })
  return calendar.toString()
}

function localDay(day: string): Date {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, dayOfMonth)
}
