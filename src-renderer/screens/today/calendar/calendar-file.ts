import ical from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
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
      // Plain days: an instant would be another day in another time zone. The end is not included.
      start: Temporal.PlainDate.from(day),
      end: Temporal.PlainDate.from(addDays(day, 1)),
      allDay: true,
      summary: title,
      ...(text !== null && { description: text }),
    })
  return calendar.toString()
}
