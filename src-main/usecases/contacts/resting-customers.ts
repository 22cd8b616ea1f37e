import { type CalendarDay, dayNumber } from '../../../shared/calendar.ts'
import type { ContactLimits } from '../../../shared/model/reminder.ts'
import { type ContactDays, readContactDays } from '../../db/contact-events.ts'
import type { Connection } from '../../db/database.ts'
import { IdSet } from '../../db/id-set.ts'
import { nextContactDay } from '../../reminders/contact-pause.ts'
import { readContactLimits } from '../reminders/reminder-rules.ts'

/** The customers who may not be advertised to on a day, because they were lately, by the owner's limits. */
export function restingCustomers(db: Connection, today: CalendarDay): IdSet {
  return new IdSet(resting(readContactDays(db), readContactLimits(db), dayNumber(today)))
}

function resting(
  { customerIds, days, purposes }: ContactDays,
  limits: ContactLimits,
  today: number,
): number[] {
  const longest = Math.max(limits.withinDays, limits.pauseDays)
  const recent = new Map<number, number[]>()
  for (let index = 0; index < customerIds.length; index++) {
    if (purposes[index] !== 'advertising') continue
    const day = dayNumber(days[index] ?? '')
    if (day > today || day <= today - longest) continue
    const id = customerIds[index] ?? 0
    const known = recent.get(id)
    if (known === undefined) recent.set(id, [day])
    else known.push(day)
  }
  return [...recent]
    .filter(([, contacts]) => nextContactDay(contacts, limits, today) > today)
    .map(([id]) => id)
}
